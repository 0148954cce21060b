/** The scenes in which the content script's cost to a page is measured, and what each may cost. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser.ts';
import { median } from './measure.ts';
import { type Recorder, record } from './record.ts';
import type { Hold, Reading } from './trace.ts';
import { KEYS, SETTLING, typeKeys } from './typing.ts';

export interface Finding {
  readonly what: string;
  readonly unit: 'ms' | 'ms/s' | '';
  readonly value: number;
  /** Of it on the processor; the rest of the time other programs had it. */
  readonly cpu?: number;
  readonly most?: number;
  readonly least?: number;
}

export interface Scene {
  readonly name: string;
  /** How often it is played; each finding is the median of its runs. */
  readonly runs: number;
  play(stage: Stage): Promise<{ readonly findings: readonly Finding[]; readonly where: Reading['where'] }>;
}

export interface Stage extends Recorder {
  readonly browser: ExtensionBrowser;
  /** Where the load pages are served. */
  readonly url: string;
  readonly page: Page;
}

/** ms; at 50 a writer begins to feel that the page hangs, and the browser calls a task long. */
const LONGEST = 50;
/** How long is watched, in ms. */
const WATCHED = 10_000;
/** ms that our listener may take at one key, reading the text included, by the field's length. */
const HANDLER: Readonly<Record<number, number>> = { 10000: 1, 100000: 4, 1000000: LONGEST };

const seconds = WATCHED / 1000;
const sum = (holds: readonly Hold[], of: 'ms' | 'cpuMs') => holds.reduce((all, hold) => all + hold[of], 0);
const longest = (holds: readonly Hold[]): Pick<Hold, 'ms' | 'cpuMs'> =>
  holds.reduce<Pick<Hold, 'ms' | 'cpuMs'>>((most, one) => (one.ms > most.ms ? one : most), { ms: 0, cpuMs: 0 });

/** `≤ 50`, `≥ 1`; '' where nothing is aimed at. */
export function goalOf({ most, least }: Finding): string {
  if (most !== undefined) return `≤ ${most}`;
  return least === undefined ? '' : `≥ ${least}`;
}

function longestHold(when: string, holds: readonly Hold[]): Finding {
  const { ms, cpuMs } = longest(holds);
  return { what: `${when}: longest hold`, unit: 'ms', value: ms, cpu: cpuMs, most: LONGEST };
}

function total(what: string, holds: readonly Hold[]): Finding {
  return { what, unit: 'ms', value: sum(holds, 'ms'), cpu: sum(holds, 'cpuMs') };
}

function share(what: string, holds: readonly Hold[], most: number): Finding {
  return { what, unit: 'ms/s', value: sum(holds, 'ms') / seconds, cpu: sum(holds, 'cpuMs') / seconds, most };
}

/** A scene in which the report's field was not recognised measures nothing. */
async function fieldFound(page: Page): Promise<Finding> {
  const counts = await Promise.all(page.frames().map((frame) => frame.locator('shuzhi-launcher').count()));
  return { what: 'report fields found', unit: '', value: counts.reduce((all, one) => all + one, 0), least: 1 };
}

async function load(stage: Stage, path: string): Promise<Reading> {
  const { page, url } = stage;
  return record(stage, async () => {
    await page.goto(`${url}${path}`, { waitUntil: 'load', timeout: 120_000 });
    await pause(SETTLING);
  });
}

const manyFields: Scene = {
  name: '10,000 textareas',
  runs: 3,
  async play(stage) {
    const loading = await load(stage, '/fields');
    const idle = await record(stage, () => pause(WATCHED));
    return {
      findings: [
        await fieldFound(stage.page),
        longestHold('load', loading.holds),
        total('load: sum', loading.holds),
        share('idle', idle.holds, 0),
        { what: 'idle: events of ours in 10 s', unit: '', value: idle.events, most: 0 },
      ],
      where: loading.where,
    };
  },
};

/** `most`: ms of each second that may be ours. */
function changing(name: string, path: string, most: number): Scene {
  return {
    name,
    runs: 3,
    async play(stage) {
      const { page } = stage;
      await load(stage, path);
      const before = await changesOf(page);
      const watched = await record(stage, () => pause(WATCHED));
      const made = (await changesOf(page)) - before;
      return {
        findings: [
          await fieldFound(page),
          { what: 'changes of the page per second', unit: '', value: made / seconds },
          longestHold('watched', watched.holds),
          share('watched', watched.holds, most),
        ],
        where: watched.where,
      };
    },
  };
}

function changesOf(page: Page): Promise<number> {
  return page.evaluate(() => Number((globalThis as { changes?: number }).changes));
}

function typing(kind: 'textarea' | 'editable', characters: number): Scene {
  return {
    name: `typing, ${kind} of ${characters.toLocaleString('en')}`,
    runs: 3,
    async play(stage) {
      const { page, session } = stage;
      const loading = await load(stage, `/${kind}?characters=${characters}`);
      await page.locator('#body').evaluate((field) => (field as HTMLElement).focus());
      await pause(SETTLING);
      const { holds, inputs, where } = await record(stage, () => typeKeys(session));
      if (inputs.length !== KEYS) throw new Error(`${inputs.length} of ${KEYS} keys are in the trace`);
      const keys = inputs.map((start, key) => {
        const own = holds.filter((hold) => hold.start >= start && hold.start < (inputs[key + 1] ?? Infinity));
        return { handler: longest(own.filter((hold) => hold.start === start)), all: own };
      });
      const handlers = keys.map(({ handler }) => handler);
      return {
        findings: [
          await fieldFound(page),
          longestHold('load', loading.holds),
          {
            what: 'key: input handler, median',
            unit: 'ms',
            value: median(handlers.map(({ ms }) => ms)),
            cpu: median(handlers.map(({ cpuMs }) => cpuMs)),
            most: HANDLER[characters] ?? LONGEST,
          },
          {
            what: 'key: all until the next, median',
            unit: 'ms',
            value: median(keys.map(({ all }) => sum(all, 'ms'))),
            cpu: median(keys.map(({ all }) => sum(all, 'cpuMs'))),
          },
          longestHold('typing', holds),
        ],
        where,
      };
    },
  };
}

const manyFrames: Scene = {
  name: '200 frames',
  runs: 3,
  async play(stage) {
    const { holds, evaluations, where } = await load(stage, '/frames');
    const frames = stage.page.frames().length;
    return {
      findings: [
        await fieldFound(stage.page),
        longestHold('load', holds),
        total('load: sum', holds),
        total('evaluation: sum', evaluations),
        { what: 'evaluations per frame', unit: '', value: evaluations.length / frames, most: 1 },
      ],
      where,
    };
  },
};

/** A writer sees the launcher soon after a form that comes late. */
const lateField: Scene = {
  name: 'late field',
  runs: 9,
  async play(stage) {
    const { where } = await load(stage, '/late');
    const delay = await stage.page.waitForFunction(() => (globalThis as { delay?: number }).delay);
    return {
      findings: [
        await fieldFound(stage.page),
        { what: 'until its launcher shows', unit: 'ms', value: Number(await delay.jsonValue()), most: 300 },
      ],
      where,
    };
  },
};

/** Nothing happens, so nothing of ours may run. The key at the end shows that it would have been seen. */
const idle: Scene = {
  name: 'idle report page',
  runs: 1,
  async play(stage) {
    const { browser, page, session } = stage;
    await load(stage, '/textarea?characters=10000');
    const background = await watchBackground(browser);
    await page.bringToFront();
    await pause(SETTLING);
    await background.stop();
    const still = await record(stage, () => pause(WATCHED));
    const woken = background.starts();
    const running = background.running();
    await page.locator('#body').evaluate((field) => (field as HTMLElement).focus());
    const key = await record(stage, async () => {
      await session.send('Input.insertText', { text: '字' });
      await pause(SETTLING);
    });
    const starts = background.starts() - woken;
    await background.close();
    return {
      findings: [
        await fieldFound(page),
        { what: 'events of ours in 10 s', unit: '', value: still.events, most: 0 },
        { what: 'starts of the stopped background in 10 s', unit: '', value: woken, most: 0 },
        { what: 'background running after 10 s', unit: '', value: running, most: 0 },
        { what: 'control: events of ours at one key', unit: '', value: key.events, least: 1 },
        { what: 'control: starts at one key', unit: '', value: starts, least: 1 },
      ],
      where: still.where,
    };
  },
};

/** Follows the background from a picture of the extension's: it has the extension's origin and no script of its own. */
async function watchBackground({ context, base }: ExtensionBrowser) {
  const page = await context.newPage();
  await page.goto(`${base}icon/16.png`);
  const session = await context.newCDPSession(page);
  const status = new Map<string, string>();
  let starts = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'starting' && status.get(versionId) !== 'starting') starts += 1;
      status.set(versionId, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  const running = () => [...status.values()].filter((one) => one !== 'stopped').length;
  return {
    running,
    starts: () => starts,
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers');
      for (let turn = 0; running() > 0 || status.size === 0; turn += 1) {
        if (turn > 50) throw new Error('the background does not stop');
        await pause(100);
      }
      starts = 0;
    },
    close: () => page.close(),
  };
}

export const scenes: readonly Scene[] = [
  manyFields,
  changing('1,000 changes a second', '/changes', 1),
  changing('25 textareas a second', '/boxes', 10),
  ...(['textarea', 'editable'] as const).flatMap((kind) =>
    [10_000, 100_000, 1_000_000].map((characters) => typing(kind, characters)),
  ),
  manyFrames,
  lateField,
  idle,
];
