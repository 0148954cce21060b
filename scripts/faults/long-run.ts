/** Two hours of writing without the pauses, over every editor, with something going wrong now and then. */

import { EDITORS } from '../../tests/e2e/editor-names.ts';
import { launchWithExtension } from '../browser.ts';
import { followBackground } from './background.ts';
import { sit } from './editor-sitting.ts';
import { followHeap } from './heap.ts';
import { openDraftsPage } from './kept.ts';
import type { Fault } from './types.ts';

/** Characters a writer types in a minute, as they say of themselves; the run's keys are told in hours by it. */
const A_MINUTE = 60;
/** Without a licence Froala works on the own machine alone, where the extension must be asked for by its button. */
const editors = EDITORS.filter((name) => name !== 'froala');
/** Per cent. */
const GROWTH = 10;
const MEASURED = ['background.js', 'workbench.html'] as const;

export const longRun: Fault = {
  name: 'long-run',
  title: '在各种编辑器里不停地写',
  /** Sittings: in the first half the background is stopped now and then, in the second it runs on. */
  runs: editors.length * 8,
  async play({ runs, url, random, say }) {
    const browser = await launchWithExtension();
    const draftsPage = await openDraftsPage(browser);
    const background = await followBackground(browser);
    const errors: string[] = [];
    browser.context.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    browser.context.on('weberror', ({ error }) => errors.push(String(error().stack)));
    const heap = await followHeap(browser);
    const used = async () => Promise.all(MEASURED.map((address) => heap.used(address)));
    const [notKept, notBack]: [number[], number[]] = [[], []];
    let keys = 0;
    let before: readonly number[] = [];
    const half = Math.floor(runs / 2);
    for (let run = 0; run < runs; run += 1) {
      const editor = editors[run % editors.length] ?? '';
      // Every editor has been met once since the background started for the last time: what it keeps, it has.
      if (run === half + Math.min(editors.length, Math.floor(half / 2))) before = await used();
      const stopped = run < half ? background : undefined;
      const sat = await sit({ browser, draftsPage, random, url, background: stopped }, editor).catch((error) => {
        throw new Error(`${run + 1}/${runs} ${editor}`, { cause: error });
      });
      keys += sat.keys;
      notKept.push(sat.notKept);
      notBack.push(sat.notBack);
      if (sat.notKept + sat.notBack > 0 || run % 10 === 9)
        say(`${run + 1}/${runs} ${editor}：没存 ${sat.notKept} 字，没回来 ${sat.notBack} 字，错误 ${errors.length}`);
    }
    const after = await used();
    // What is said while the browser is shut is no error of the pages'.
    const said = [...errors];
    await browser.close();
    for (const error of said) say(error);
    const growth = after.map((bytes, index) => (bytes / (before[index] ?? bytes) - 1) * 100);
    const hours = (keys / A_MINUTE / 60).toFixed(1);
    return [
      {
        what: `写了 ${keys.toLocaleString('en')} 字，相当于 ${hours} 小时，没有存下的`,
        unit: '字',
        values: notKept,
        worst: 0,
      },
      { what: '重新打开后没有放回来的', unit: '字', values: notBack, worst: 0 },
      { what: '网页控制台里的错误', unit: '个', values: [said.length], worst: 0 },
      { what: '后台的内存比开头多了', unit: '％', values: [growth[0] ?? 0], worst: GROWTH },
      { what: '草稿页的内存比开头多了', unit: '％', values: [growth[1] ?? 0], worst: GROWTH },
    ];
  },
};
