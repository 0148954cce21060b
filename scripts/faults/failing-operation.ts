/** The n-th operation on the database fails, for every n of a sitting, once and for ever. */
import 'fake-indexeddb/auto';
import { createWorld, type World } from '../../tests/unit/session/world.ts';
import { createFailingDatabase, type FailingDatabase, type Failure } from './failing-database.ts';
import type { Fault } from './types.ts';

const OLDER = '去年的述职报告：走访选民八十户，提出建议四件，回访困难群众十六人次，都有记录可查。';
const LONG = '一年来，本人认真学习代表法，走访选民一百二十余户，提出建议六件，都得到了办理和答复。'.repeat(3);

type Step = { readonly tab: number; readonly text: string; readonly cause?: 'found' } | 'pause' | 'restart';

/** Typing, a pause that makes a version, a large deletion, a second tab, a stop of the background. */
const SITTING: readonly Step[] = [
  { tab: 1, text: '', cause: 'found' },
  { tab: 1, text: '一' },
  { tab: 1, text: LONG },
  'pause',
  { tab: 1, text: `${LONG}停顿之后又写一句。` },
  { tab: 1, text: '另起一稿。' },
  { tab: 2, text: '', cause: 'found' },
  { tab: 2, text: '第二个标签页里写的。' },
  'restart',
  { tab: 1, text: '另起一稿，后台重启之后。' },
  { tab: 2, text: '第二个标签页里写的，后台重启之后。' },
];
/** How often a page tells again what was not kept. */
const TRIES = 3;

interface Losses {
  lost: number;
  unsaid: number;
  damaged: number;
}

export const failingOperation: Fault = {
  name: 'failing-operation',
  title: '数据库的第 n 次操作失败',
  // Every operation of the sitting; fewer only when asked for.
  runs: 10_000,
  async play({ runs, say }) {
    const database = createFailingDatabase();
    let unhandled = 0;
    const count = () => {
      unhandled += 1;
    };
    process.on('unhandledRejection', count);
    const whole = await sit(database, 'failing-none', undefined);
    const all: Losses[] = [];
    for (const kind of ['throw', 'full', 'abort'] as const) {
      for (const once of [true, false]) {
        const before = all.length;
        for (let from = 1; from <= Math.min(whole.operations, runs); from += 1) {
          const { losses } = await sit(database, `failing-${kind}-${once}-${from}`, { kind, once, from });
          all.push(losses);
          if (losses.lost + losses.unsaid + losses.damaged > 0)
            say(`${kind} ${once ? '一次' : '一直'} 第 ${from} 次：${JSON.stringify(losses)}`);
        }
        say(`${kind} ${once ? '一次' : '一直'}：${all.length - before} 处`);
      }
    }
    process.off('unhandledRejection', count);
    const note = `每次操作各失败一次、一直失败；直接出错、空间不足、事务中止`;
    return [
      { what: '确认存好、却找不到的文字', unit: '份', values: all.map(({ lost }) => lost), worst: 0, note },
      { what: '没有存好、也没有显示未保存', unit: '次', values: all.map(({ unsaid }) => unsaid), worst: 0 },
      { what: '以前的草稿损坏', unit: '份', values: all.map(({ damaged }) => damaged), worst: 0 },
      { what: '没有人接住的报错', unit: '次', values: [unhandled] },
    ];
  },
};

async function sit(database: FailingDatabase, name: string, failure: Failure | undefined) {
  let clock = 1_700_000_000_000;
  const world = createWorld(name, () => ++clock);
  await world.tell(0, OLDER);
  const losses: Losses = { lost: 0, unsaid: 0, damaged: 0 };
  /** The last text of each tab that was confirmed, what it told since in its stead, and what must stay for good. */
  const confirmed = new Map<number, readonly string[]>();
  const forGood = new Set<string>();
  const isKept = (text: string) =>
    database.undisturbed(async () => (await world.kept()).some(({ texts }) => texts.includes(text)));
  database.arm(failure);
  for (const step of SITTING) {
    if (step === 'pause') clock += 10_000;
    else if (step === 'restart') await world.restart();
    else if (await told(world, step, losses)) {
      if (step.text === '') continue;
      const [before = ''] = confirmed.get(step.tab) ?? [];
      if (step.text.length < before.length / 2) forGood.add(before);
      confirmed.set(step.tab, [step.text]);
      if (!(await isKept(step.text).catch(() => false))) losses.lost += 1;
    } else if (confirmed.has(step.tab)) confirmed.set(step.tab, [...(confirmed.get(step.tab) ?? []), step.text]);
  }
  const operations = database.disarm();
  // As after the next start of the browser, with the fault gone.
  await world.restart();
  for (const texts of [...confirmed.values(), ...[...forGood].map((text) => [text])]) {
    const kept = await Promise.all(texts.map(isKept));
    if (!kept.includes(true)) losses.lost += 1;
  }
  if (!(await isKept(OLDER))) losses.damaged += 1;
  return { operations, losses };
}

/** As the page does it: again until it is confirmed, or until one gives up here. Each failure must be shown. */
async function told(world: World, { tab, text, cause }: Exclude<Step, string>, losses: Losses): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await world.tell(tab, text, cause);
      return true;
    } catch {
      if (cause !== 'found' && world.known(tab)?.saved.state !== 'failed') losses.unsaid += 1;
    }
  }
  return false;
}
