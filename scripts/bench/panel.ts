/** How soon after the press the docked panel says its verdict on a draft, the background awake and asleep. */
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { followBackground } from '../faults/background.ts';
import { openPanel } from '../faults/panel-probe.ts';
import { startLoadPages } from './load-pages.ts';
import { median, round } from './measure.ts';
import { ordinaryText } from './texts.ts';

const CHARACTERS = 5_000;
const RUNS = 15;
/** ms */
export const PANEL_GOAL = 200;

export interface PanelSpeed {
  readonly background: 'awake' | 'asleep';
  readonly characters: number;
  readonly runs: number;
  /** ms */
  readonly median: number;
  readonly worst: number;
}

/** Read on one clock by both documents: ms since the epoch. */
interface Clock {
  pressedAt?: number;
  saidAt?: number;
}

export async function panelSpeed(say: (line: string) => void): Promise<readonly PanelSpeed[]> {
  const browser = await launchWithExtension();
  const pages = await startLoadPages();
  try {
    // The first panel of all fills the browser's own caches: every later one is what a writer meets.
    await openOnce(browser, pages.url);
    const results = [await series(browser, pages.url, 'awake'), await series(browser, pages.url, 'asleep')];
    say('\n面板：按下之后多久说出结论 panel: from the press to the verdict');
    for (const one of results)
      say(
        `  ${one.background.padEnd(8)} ${one.characters} 字　中位 ${one.median} ms　最慢 ${one.worst} ms（目标 ≤ ${PANEL_GOAL}）`,
      );
    return results;
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function series(
  browser: ExtensionBrowser,
  url: string,
  background: PanelSpeed['background'],
): Promise<PanelSpeed> {
  const watched = await followBackground(browser);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push(await openOnce(browser, url, background === 'asleep' ? () => watched.stop() : undefined));
  return {
    ...{ background, characters: CHARACTERS, runs: RUNS },
    median: round(median(times)),
    worst: round(Math.max(...times)),
  };
}

/** ms from the press until the verdict can be read; `before` runs when all else is at rest. */
async function openOnce({ context }: ExtensionBrowser, url: string, before?: () => Promise<void>): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteTimes);
  await page.goto(`${url}/textarea`);
  await page.locator('#body').fill(ordinaryText(CHARACTERS));
  await page.locator('shuzhi-launcher').waitFor();
  await before?.();
  const panel = await openPanel(page);
  await panel.waitForFunction(() => (globalThis as Clock).saidAt);
  const saidAt = await panel.evaluate(() => (globalThis as Clock).saidAt ?? 0);
  const pressedAt = await page.evaluate(() => (globalThis as Clock).pressedAt);
  await page.close();
  if (pressedAt === undefined) throw new Error('the press was not seen');
  return saidAt - pressedAt;
}

/** Runs in every document of the page: in the form it notes the press, in the panel when the verdict has been drawn. */
function noteTimes(): void {
  addEventListener(
    'click',
    () => {
      (globalThis as Clock).pressedAt = performance.timeOrigin + performance.now();
    },
    { capture: true },
  );
  if (location.pathname !== '/panel.html') return;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.verdict-sentence')?.textContent) return;
    observer.disconnect();
    // The frame after the one it is drawn in.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        (globalThis as Clock).saidAt = performance.timeOrigin + performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
