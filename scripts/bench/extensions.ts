/** What a page pays for this extension, for one that does nothing, and for another that lives in every page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { launchWithExtension } from '../browser.ts';
import { startLoadPages } from './load-pages.ts';
import { median, round } from './measure.ts';
import { extensionsToMeasure, type MeasuredExtension } from './other-extensions.ts';
import { record } from './record.ts';
import type { Hold } from './trace.ts';
import { KEYS, SETTLING, typeKeys } from './typing.ts';

const RUNS = 3;
const WATCHED = 5_000;

export interface ExtensionCost extends Pick<MeasuredExtension, 'name' | 'bytes' | 'packed'> {
  /** ms of the page's main thread while a form of 10,000 characters loads, and while a page of 200 frames does. */
  readonly load: number;
  readonly frames: number;
  /** ms from a key until the next, all that is the extension's. */
  readonly key: number;
  /** Events of the extension's in 5 s in which nobody does anything. */
  readonly idle: number;
  /** MB of script memory of the page of 200 frames, after the garbage has been collected. */
  readonly heap: number;
}

export async function extensionCosts(say: (line: string) => void): Promise<readonly ExtensionCost[]> {
  const pages = await startLoadPages();
  const { all, remove } = extensionsToMeasure();
  const costs: ExtensionCost[] = [];
  say('\n网页的代价 what a page pays　　　　　　　　表单　200 框　每键　静止　内存');
  try {
    for (const extension of all) {
      const cost = await costOf(extension, pages.url);
      costs.push(cost);
      say(
        `  ${cost.name.padEnd(30)} ${cost.load} ms　${cost.frames} ms　${cost.key} ms　${cost.idle}　${cost.heap} MB`,
      );
    }
  } finally {
    remove();
    await pages.close();
  }
  return costs;
}

async function costOf({ name, bytes, packed, folder, script }: MeasuredExtension, url: string): Promise<ExtensionCost> {
  const browser = await launchWithExtension({ folder });
  const runs: Omit<ExtensionCost, 'name' | 'bytes' | 'packed'>[] = [];
  try {
    await pause(SETTLING);
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const watching = { session, script, profiling: false };
      const form = await record(watching, () => visit(page, `${url}/textarea?characters=10000`));
      await page.locator('#body').focus();
      const typed = await record(watching, () => typeKeys(session));
      const still = await record(watching, () => pause(WATCHED));
      const frames = await record(watching, () => visit(page, `${url}/frames`));
      runs.push({
        load: sum(form.holds),
        frames: sum(frames.holds),
        key: sum(typed.holds) / KEYS,
        idle: still.events,
        heap: await heapOf(session),
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const middle = (of: keyof (typeof runs)[number]) => round(median(runs.map((run) => run[of])));
  return {
    ...{ name, bytes, packed },
    ...{
      load: middle('load'),
      frames: middle('frames'),
      key: middle('key'),
      idle: middle('idle'),
      heap: middle('heap'),
    },
  };
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await pause(SETTLING);
}

/** Of the page's process, which the frames of the same site share. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Processor time, which other programs do not change. */
function sum(holds: readonly Hold[]): number {
  return holds.reduce((all, { cpuMs }) => all + cpuMs, 0);
}
