/** Ten thousand drafts: how soon the drafts page shows them, and finds one. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { keptDrafts, openDraftsPage, textOf, until } from './kept.ts';
import { newProfile, removeProfile } from './profiles.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { openTypist } from './typist.ts';

const DRAFTS = 10_000;
/** UTF-16 units of each. */
const LENGTH = 2_000;
const OPEN = 500;
const SEARCH = 200;
/** A word that stands in one draft alone. */
const NEEDLE = '寻找这一份独一无二的草稿';

export const many: Fault = {
  name: 'many',
  title: `存着 ${DRAFTS.toLocaleString('en')} 份草稿`,
  runs: 10,
  async play(stage) {
    const profile = newProfile();
    const browser = await launchWithExtension({ profile });
    await seed(stage, browser);
    const [opened, found]: [number[], number[]] = [[], []];
    for (let run = 0; run < stage.runs; run += 1) {
      const page = await browser.context.newPage();
      const start = performance.now();
      await page.goto(`${browser.base}workbench.html`);
      await page.locator('[data-draft]').first().waitFor();
      opened.push(performance.now() - start);
      const time = await searchTime(page);
      if (time !== undefined) found.push(time);
      await page.close();
      stage.say(
        `${run + 1}/${stage.runs}：${Math.round(opened.at(-1) ?? 0)} 毫秒打开，${Math.round(time ?? 0)} 毫秒查到`,
      );
    }
    await browser.close();
    removeProfile(profile);
    return [
      { what: '草稿页多久打开', unit: '毫秒', values: opened, worst: OPEN },
      ...(found.length > 0 ? [{ what: '全文查找多久', unit: '毫秒' as const, values: found, worst: SEARCH }] : []),
    ];
  },
};

/** From the last key until the one draft is all that is shown; undefined where nothing can be searched. */
async function searchTime(page: Page): Promise<number | undefined> {
  const box = page.locator('input[type=search]');
  if ((await box.count()) === 0) return undefined;
  await box.focus();
  const session = await page.context().newCDPSession(page);
  const start = performance.now();
  await session.send('Input.insertText', { text: NEEDLE });
  await page.waitForFunction(() => document.querySelectorAll('[data-draft]').length === 1, undefined, {
    polling: 'raf',
  });
  return performance.now() - start;
}

/** One draft as the extension keeps it, and as many like it, put straight into its database. */
async function seed({ url, random }: Stage, browser: ExtensionBrowser): Promise<void> {
  const form = await browser.context.newPage();
  await form.goto(`${url}/report/textarea`);
  const text = writtenText(random, LENGTH);
  await (await openTypist(form)).key(text);
  const draftsPage = await openDraftsPage(browser);
  await until(
    () => keptDrafts(draftsPage),
    ([draft]) => draft !== undefined && textOf(draft) === text,
  );
  await form.close();
  await draftsPage.goto(`${browser.base}icon/16.png`);
  const pool = writtenText(random, 60_000);
  await draftsPage.evaluate(
    ({ count, length, words, needle }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shuzhi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('drafts', 'readwrite');
          const store = tx.objectStore('drafts');
          const all = store.getAll();
          all.onsuccess = () => {
            const like = all.result[0];
            for (let turn = 1; turn < count; turn += 1) {
              const at = (turn * 7919) % (words.length - length);
              const own = turn === 4321 ? needle : `第${turn}份。`;
              const box = { ...like.boxes[0], text: own + words.slice(at, at + length) };
              const times = {
                createdAt: like.createdAt - turn * 3_600_000,
                updatedAt: like.updatedAt - turn * 3_600_000,
              };
              const order = like.order + turn;
              store.put({ ...like, ...times, order, id: `seeded-${turn}`, key: `/report#${turn % 200}`, boxes: [box] });
            }
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { count: DRAFTS, length: LENGTH, words: pool, needle: NEEDLE },
  );
  await draftsPage.close();
}
