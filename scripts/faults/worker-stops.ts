/** The background is stopped every few keys, in the midst of whatever it does. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchWithExtension } from '../browser.ts';
import { listenForAcknowledgement } from './acknowledged.ts';
import { type Background, followBackground } from './background.ts';
import { lostOf } from './kept.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { openTypist, typeSteadily } from './typist.ts';

const KEYS = 10;
/** Stops of one sitting. */
const STOPS = 10;
/** ms within which a text is kept, or shown as not kept. */
const LATE = 2_000;

interface Losses {
  readonly confirmed: number[];
  readonly atTheEnd: number[];
  readonly delays: number[];
}

export const workerStops: Fault = {
  name: 'worker-stops',
  title: `每打 ${KEYS} 个字停掉一次后台`,
  runs: 50,
  async play(stage) {
    const browser = await launchWithExtension();
    const background = await followBackground(browser);
    const losses: Losses = { confirmed: [], atTheEnd: [], delays: [] };
    for (let stops = 0; stops < stage.runs; stops += STOPS) {
      const page = await browser.context.newPage();
      await sit(stage, { page, background }, Math.min(STOPS, stage.runs - stops), losses);
      await page.close();
      stage.say(`${losses.confirmed.length}/${stage.runs} 丢 ${Math.max(...losses.confirmed)} 字`);
    }
    await browser.close();
    const { confirmed, atTheEnd, delays } = losses;
    return [
      { what: '已确认存好、停掉后不见的', unit: '字', values: confirmed, worst: 0 },
      { what: '整次写完后不见的', unit: '字', values: atTheEnd, worst: 0 },
      { what: '停掉后的第一个字多久存好', unit: '毫秒', values: delays, worst: LATE },
    ];
  },
};

async function sit(
  { url, random }: Stage,
  { page, background }: { readonly page: Page; readonly background: Background },
  stops: number,
  losses: Losses,
): Promise<void> {
  await page.goto(`${url}/report/textarea`);
  await page.bringToFront();
  const typist = await openTypist(page);
  const acknowledged = await listenForAcknowledgement(page);
  const begin = `${random.between(1, 1e9)}号稿。`;
  await typist.key(begin);
  const presses: { readonly length: number; readonly at: number }[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await typeSteadily(typist, writtenText(random, KEYS - 1));
    await typist.key('停');
    await pause(random.between(0, 60));
    const before = (await acknowledged()).at(-1)?.text ?? '';
    await background.stop();
    losses.confirmed.push(lostOf(before, await storedText(background.page, begin)));
    presses.push({ length: typist.stood().length + 1, at: Date.now() });
    await typist.key('续');
  }
  const stood = typist.stood();
  const confirmed = await untilConfirmed(acknowledged, stood);
  losses.atTheEnd.push(lostOf(stood, await storedText(background.page, begin)));
  for (const { length, at } of presses) {
    const first = confirmed.find(({ text }) => text.length >= length);
    losses.delays.push(first ? first.at - at : Number.POSITIVE_INFINITY);
  }
}

async function untilConfirmed(acknowledged: Awaited<ReturnType<typeof listenForAcknowledgement>>, text: string) {
  const end = Date.now() + LATE * 2;
  for (;;) {
    const all = await acknowledged();
    if (all.at(-1)?.text === text || Date.now() > end) return all;
    await pause(20);
  }
}

/** The longest text in the database that begins so: read without the background, which is to stay stopped. */
function storedText(extensionPage: Page, begin: string): Promise<string> {
  return extensionPage.evaluate(
    (start) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('shuzhi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            const texts: string[] = all.result.map(({ boxes }) => boxes[0].text);
            resolve(texts.filter((text) => text.startsWith(start)).sort((a, b) => b.length - a.length)[0] ?? '');
          };
        };
      }),
    begin,
  );
}
