/** One writes while there is no room to keep it: what the writer sees, and what comes of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser.ts';
import { keptDrafts, lostOf, openDraftsPage, textOf, until } from './kept.ts';
import { openPanel } from './panel-probe.ts';
import { writtenText } from './texts.ts';
import type { Figure, Stage } from './types.ts';
import { openTypist } from './typist.ts';

const FORM = '/report/textarea';
const OLDER = { form: '/report/contenteditable', field: '#editable' };
/** ms within which a key must stand in the field, and the notice be shown. */
const KEY = 100;
const NOTICE = 1_000;
/** UTF-16 units: what is kept before, and what is written with no room for it. */
const BEFORE = 1_000;
const PASTED = 3_000;

export interface Full {
  readonly notices: number[];
  readonly slowestKeys: number[];
  readonly fieldLosses: number[];
  readonly damaged: number[];
  readonly lostAfter: number[];
}

export const newFull = (): Full => ({ notices: [], slowestKeys: [], fieldLosses: [], damaged: [], lostAfter: [] });

/** `fill` takes all room away, `free` gives it back. */
export async function writeWithoutRoom(
  { url, random }: Stage,
  profile: string,
  room: { fill(browser: ExtensionBrowser): Promise<void>; free(browser: ExtensionBrowser): Promise<void> },
  seen: Full,
): Promise<void> {
  const first = await launchWithExtension({ profile });
  const form = await first.context.newPage();
  await form.goto(`${url}${OLDER.form}`);
  const text = writtenText(random, BEFORE);
  await (await openTypist(form, OLDER.field)).key(text);
  const firstDrafts = await openDraftsPage(first);
  const [older] = await until(
    () => keptDrafts(firstDrafts),
    ([draft]) => draft !== undefined && textOf(draft) === text,
  );
  await first.close();

  const browser = await launchWithExtension({ profile });
  const page = await browser.context.newPage();
  await page.goto(`${url}${FORM}`);
  const typist = await openTypist(page);
  const panel = await openPanel(page);
  await room.fill(browser);
  await page.locator('textarea[name=content]').focus();
  const start = performance.now();
  await typist.key(writtenText(random, PASTED));
  await panel.locator('[data-saved=failed]').waitFor({ timeout: 10_000 });
  seen.notices.push(performance.now() - start);
  let slowest = 0;
  for (const letter of writtenText(random, 30)) {
    const pressed = performance.now();
    await typist.key(letter);
    slowest = Math.max(slowest, performance.now() - pressed);
  }
  seen.slowestKeys.push(slowest);
  const stood = typist.stood();
  seen.fieldLosses.push(lostOf(stood, await page.locator('textarea[name=content]').inputValue()));
  const draftsPage = await openDraftsPage(browser);
  const readable = (await readNow(draftsPage)).find(({ id }) => id === older?.id);
  seen.damaged.push(older && isDeepStrictEqual(readable, older) ? 0 : 1);
  await room.free(browser);
  const kept = await until(
    async () => (await readNow(draftsPage)).map(textOf),
    (texts) => texts.includes(stood),
    6_000,
  );
  seen.lostAfter.push(Math.min(stood.length, ...kept.map((one) => lostOf(stood, one))));
  await browser.close();
}

/** What cannot be read is not there for the writer. */
const readNow = (draftsPage: Page) => keptDrafts(draftsPage).catch(() => []);

export function figuresOf({ notices, slowestKeys, fieldLosses, damaged, lostAfter }: Full): readonly Figure[] {
  return [
    { what: '多久显示没有存好', unit: '毫秒', values: notices, worst: NOTICE },
    { what: '最慢的一个字多久出现在填写框里', unit: '毫秒', values: slowestKeys, worst: KEY },
    { what: '填写框里少了的字', unit: '字', values: fieldLosses, worst: 0 },
    { what: '以前的草稿读不出', unit: '份', values: damaged, worst: 0 },
    { what: '腾出空间以后仍没有存下的', unit: '字', values: lostAfter, worst: 0 },
  ];
}
