/**
 * The panel, its tab and the launcher cover nothing that is to be pressed, filled in or scrolled by: on every practice page
 * with a report, in windows of every common width. What was chosen is written down in `docs/geometry.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { launchWithExtension } from '../../scripts/browser.ts';
import { places } from '../portal/places/index.ts';
import { coveredByOwn } from './covering.ts';
import { type chrome as Chrome, expect, test } from './extension.ts';

declare const chrome: typeof Chrome;

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 320, height: 640 },
] as const;
const NAMES: Readonly<Record<string, string>> = {
  right: '靠右',
  left: '靠左',
  float: '浮动',
  folded: '收起',
  none: '收起（无标签）',
  over: '盖住',
};

interface Practice {
  readonly name: string;
  readonly path: string;
  readonly opens?: readonly string[];
  readonly comes?: string;
}

const PORTAL: readonly Practice[] = [
  ...[
    '/report/textarea',
    '/report/contenteditable',
    '/report/ueditor',
    '/report/tinymce',
    '/iframe',
    '/many',
    '/secret',
  ].map((path) => ({ name: path, path })),
];
const PRACTICE: readonly Practice[] = [
  ...PORTAL,
  ...places.map(({ name, path, opens = [], comes }) => ({
    name,
    path: path ?? `/places/${name}`,
    opens,
    ...(comes ? { comes } : {}),
  })),
];

const DOCUMENT = new URL('../../docs/geometry.md', import.meta.url);
const [BEGIN, END] = ['<!-- table -->\n', '\n<!-- /table -->'];

/** Browsers worked at the same time; tabs that are not in front draw nothing. */
const LANES = 2;

test('nothing that is pressed, filled in or scrolled by is covered, on any practice page, at any width', async ({
  portal,
}, { config }) => {
  test.setTimeout(400_000);
  const wrong: string[] = [];
  const rows: string[] = [];
  const waiting = [...PRACTICE.entries()];
  const work = async () => {
    const browser = await launchWithExtension({ viewport: SIZES[1], scrollbars: true });
    const page = await browser.context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, practice] = next;
      rows[index] = await rowOf(page, practice, portal.url, (what) => wrong.push(`${practice.name} ${what}`));
    }
    await browser.close();
  };
  await Promise.all(Array.from({ length: LANES }, work));
  expect(wrong).toEqual([]);
  holdDocumentTo(rows, config.updateSnapshots === 'all' || config.updateSnapshots === 'changed');
});

async function rowOf(page: Page, practice: Practice, portal: string, wrong: (what: string) => void): Promise<string> {
  await page.setViewportSize(SIZES[1]);
  await page.goto(portal + practice.path);
  const tabId = await tabOf(page);
  await ready(page, tabId, practice);
  const cells: string[] = [];
  for (const size of SIZES) {
    await hide(page, tabId);
    await page.setViewportSize(size);
    const state = await openByLauncher(page);
    if (state === undefined) {
      cells.push('—');
      continue;
    }
    cells.push(NAMES[state] ?? state);
    if (state === 'over') wrong(`${size.width}: lies over the page without a press`);
    const covered = await settled(page);
    if (covered.length > 0) wrong(`${size.width} (${state}): ${covered.join(' | ')}`);
    if (await scrollToEnd(page)) {
      const later = await settled(page);
      if (later.length > 0) wrong(`${size.width} scrolled (${state}): ${later.join(' | ')}`);
      await page.evaluate(() => scrollTo(0, 0));
    }
  }
  return `| \`${practice.name}\` | ${cells.join(' | ')} |`;
}

/** False where nothing is to be scrolled. */
async function scrollToEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    scrollTo(0, 100_000);
    return scrollY > 0;
  });
}

async function ready(page: Page, tabId: number, { opens = [], comes }: Practice): Promise<void> {
  if (opens.length > 0) await expect.poll(() => tell(page, tabId, 'page.announce')).toBe(true);
  for (const selector of opens) await page.locator(selector).click();
  if (comes) await page.locator(comes).waitFor();
  await expect.poll(async () => Boolean(await visibleLauncher(page)), 'a launcher').toBe(true);
}

/** Presses the first launcher that can be pressed, and tells how the panel stands then; undefined where there is none, since nothing is free beside the field. */
async function openByLauncher(page: Page): Promise<string | undefined> {
  const state = () => page.evaluate(() => document.querySelector('shuzhi-dock')?.getAttribute('data-state') ?? 'away');
  let pressed = false;
  // It may leave for another place while the page is laid out anew.
  await expect
    .poll(
      async () => {
        // A press that was long on its way counts: one more would lay the panel over the page.
        if (pressed || (await state()) !== 'away') return true;
        const launcher = await visibleLauncher(page);
        pressed = await (launcher?.click({ timeout: 1000 }).then(
          () => true,
          () => false,
        ) ?? false);
        return pressed;
      },
      { timeout: 3000, intervals: [20, 50, 100] },
    )
    .toBe(true)
    .catch(() => undefined);
  if (!pressed && (await state()) === 'away') return undefined;
  await expect.poll(state, { intervals: [20, 50, 100] }).not.toBe('away');
  return state();
}

async function visibleLauncher(page: Page): Promise<Locator | undefined> {
  for (const frame of page.frames())
    for (const one of await frame.locator('shuzhi-launcher').all()) if (await one.isVisible()) return one;
  return undefined;
}

/** What is covered once the page has come to rest. */
async function settled(page: Page): Promise<string[]> {
  let covered: string[] = [];
  await expect
    .poll(
      async () => {
        covered = await coveredByOwn(page);
        return covered.length;
      },
      { timeout: 5000, intervals: [50, 100, 200] },
    )
    .toBe(0)
    .catch(() => undefined);
  return covered;
}

async function hide(page: Page, tabId: number): Promise<void> {
  await tell(page, tabId, 'dock.hide', { away: true });
  await page.evaluate(() => document.querySelector('shuzhi-dock')?.setAttribute('data-state', 'away'));
}

async function tell(page: Page, tabId: number, command: string, body: object | null = null): Promise<boolean> {
  const [worker] = page.context().serviceWorkers();
  const told = await worker?.evaluate(
    async ([id, message]) => {
      try {
        await chrome.tabs.sendMessage(id, message);
        return true;
      } catch (error) {
        if (String(error).includes('Receiving end')) return false;
        throw error;
      }
    },
    [tabId, { command, body }] as const,
  );
  return told === true;
}

async function tabOf(page: Page): Promise<number> {
  const [worker] = page.context().serviceWorkers();
  const id = await worker?.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

function holdDocumentTo(rows: readonly string[], update: boolean): void {
  const head = ['页面', ...SIZES.map(({ width, height }) => `${width}×${height}`)];
  const table = [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n');
  const text = readFileSync(DOCUMENT, 'utf8');
  const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (update) writeFileSync(DOCUMENT, text.slice(0, from) + table + text.slice(to));
  else expect(text.slice(from, to), 'docs/geometry.md: npx playwright test geometry --update-snapshots').toBe(table);
}
