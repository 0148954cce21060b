/** The tab crashes, is closed or goes to another page right after the last key. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { keptDrafts, lostOf, openDraftsPage, textOf, until } from './kept.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { openTypist, type Typist, typeSteadily } from './typist.ts';

/** ms after the last key. */
const LATEST = 50;
const KEYS = 12;

interface Ending {
  readonly name: string;
  end(typist: Typist, url: string): Promise<unknown>;
}

const ENDINGS: readonly Ending[] = [
  {
    name: '标签页崩溃',
    async end({ page, session }) {
      const crashed = page.waitForEvent('crash');
      // The answer dies with the page.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
  },
  { name: '关闭标签页', end: ({ page }) => page.close() },
  {
    name: '转到别的页面',
    end: ({ session }, url) => session.send('Page.navigate', { url: `${url}/list` }),
  },
];

export const tabEnds: Fault = {
  name: 'tab-ends',
  title: `最后一个字之后 ${LATEST} 毫秒内`,
  runs: 150,
  async play(stage) {
    const browser = await launchWithExtension();
    const draftsPage = await openDraftsPage(browser);
    const lost = ENDINGS.map((): number[] => []);
    for (let run = 0; run < stage.runs; run += 1) {
      const which = run % ENDINGS.length;
      const ending = ENDINGS[which];
      if (!ending) continue;
      const one = await endOnce(stage, { browser, draftsPage }, ending);
      lost[which]?.push(one.lost);
      stage.say(`${run + 1}/${stage.runs} ${ending.name}，${one.after} 毫秒后：丢 ${one.lost} 字`);
    }
    await browser.close();
    return ENDINGS.map(({ name }, which) => ({
      what: name,
      unit: '字',
      values: lost[which] ?? [],
      median: 0,
      worst: 1,
    }));
  },
};

async function endOnce(
  { url, random }: Stage,
  { browser, draftsPage }: { readonly browser: ExtensionBrowser; readonly draftsPage: Page },
  ending: Ending,
) {
  const page = await browser.context.newPage();
  await page.goto(`${url}/report/textarea`);
  const typist = await openTypist(page);
  // Each run begins with words of its own, by which its draft is known.
  const begin = `${random.between(1, 1e9)}号稿。`;
  await typist.key(begin);
  await typeSteadily(typist, writtenText(random, KEYS - 1));
  const after = random.between(0, LATEST);
  await typist.key('完');
  const pressed = performance.now();
  while (performance.now() - pressed < after) await new Promise((resolve) => setImmediate(resolve));
  const stood = typist.stood();
  await ending.end(typist, url);
  const kept = await until(
    async () => (await keptDrafts(draftsPage)).map(textOf).find((text) => text.startsWith(begin)) ?? '',
    (text) => text === stood,
    2_000,
  );
  await page.close();
  return { after, lost: lostOf(stood, kept) };
}
