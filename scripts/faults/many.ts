/** Ten thousand drafts: how soon the drafts page shows them, and finds one. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { newProfile, removeProfile } from '../profiles.ts';
import { followBackground } from './background.ts';
import { keptDrafts, openDraftsPage, textOf, until } from './kept.ts';
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
    const first = await launchWithExtension({ profile });
    await seed(stage, first);
    await first.close();
    const browser = await launchWithExtension({ profile });
    const background = await followBackground(browser);
    const [opened, found, again]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < stage.runs; run += 1) {
      // A background that has just been started has read nothing yet.
      await background.stop();
      const page = await browser.context.newPage();
      const start = performance.now();
      await page.goto(`${browser.base}workbench.html`);
      await page.locator('[data-draft]').first().waitFor();
      opened.push(performance.now() - start);
      found.push(await searchTime(page, NEEDLE));
      again.push(await searchTime(page, NEEDLE.slice(2)));
      await page.close();
      stage.say(
        `${run + 1}/${stage.runs}：${[opened, found, again].map((times) => Math.round(times.at(-1) ?? 0)).join('、')} 毫秒`,
      );
    }
    await browser.close();
    removeProfile(profile);
    return [
      { what: '草稿页多久打开（后台睡着）', unit: '毫秒', values: opened, worst: OPEN },
      { what: '打开后立刻全文查找，多久查到', unit: '毫秒', values: found, worst: SEARCH },
      { what: '接着再查，多久查到', unit: '毫秒', values: again, worst: SEARCH },
    ];
  },
};

/** From the last key until the one draft is all that is shown. */
async function searchTime(page: Page, words: string): Promise<number> {
  await page.locator('input[type=search]').fill('');
  await page.waitForFunction(() => document.querySelectorAll('[data-draft]').length > 1);
  await page.locator('input[type=search]').focus();
  const session = await page.context().newCDPSession(page);
  const start = performance.now();
  await session.send('Input.insertText', { text: words });
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
