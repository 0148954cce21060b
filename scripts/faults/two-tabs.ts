/** Two tabs write in one field, in every order that chance gives: neither may overwrite the other. */
import 'fake-indexeddb/auto';
import { createWorld, type World } from '../../tests/unit/session/world.ts';
import type { Random } from './random.ts';
import type { Fault } from './types.ts';

const TABS = [1, 2] as const;
const STEPS = 16;
/** What both tabs start from, and what both put back. */
const COMMON = '一年来，本人认真学习代表法，走访选民一百二十余户，提出建议六件，都得到了办理和答复。';

export const twoTabs: Fault = {
  name: 'two-tabs',
  title: '两个标签页同时写一个填写框',
  runs: 200,
  async play({ runs, random, say }) {
    const overwritten: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      overwritten.push(await interleave(`two-tabs-${run}`, random));
      if ((run + 1) % 50 === 0) say(`${run + 1}/${runs}，被悄悄覆盖 ${overwritten.reduce((sum, one) => sum + one, 0)}`);
    }
    return [{ what: '确认存好、却被另一个标签页覆盖的文字', unit: '份', values: overwritten, worst: 0 }];
  },
};

async function interleave(name: string, random: Random): Promise<number> {
  let clock = 1_700_000_000_000;
  const world = createWorld(name, () => {
    clock += random.between(1, 2_000);
    return clock;
  });
  // A draft of an earlier sitting, which both tabs get back from the portal and go on with.
  await world.tell(0, COMMON);
  for (const tab of TABS) await world.tell(tab, COMMON, 'found');
  /** The last text of each tab that was confirmed, and what the tab wrote in its stead without an answer so far. */
  const written = new Map<number, readonly string[]>();
  const fields = new Map<number, string>(TABS.map((tab) => [tab, COMMON]));
  const told: Promise<unknown>[] = [];
  async function countOverwritten(): Promise<number> {
    await Promise.all(told.splice(0));
    const found = new Set((await world.kept()).flatMap(({ texts }) => texts));
    return [...written.values()].filter((texts) => !texts.some((text) => found.has(text))).length;
  }
  let overwritten = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const tab = random.pick(TABS);
    const text = await nextText(world, tab, `${fields.get(tab) ?? ''}第${step}句，第${tab}页。`, random);
    fields.set(tab, text);
    const before = written.get(tab);
    if (before) written.set(tab, [...before, text]);
    const confirm = () => {
      const since = written.get(tab) ?? [];
      written.set(tab, since.includes(text) ? since.slice(since.lastIndexOf(text)) : [text]);
    };
    // The background may end before it answers; the page tells more later.
    told.push(world.tell(tab, text).then(confirm, () => undefined));
    // Sometimes the other tab writes before this one is answered.
    if (random.next() < 0.5) overwritten += await countOverwritten();
  }
  return overwritten + (await countOverwritten());
}

/** Mostly one types on; now and then the newest draft is put back, whoever wrote it, or the background ends. */
async function nextText(world: World, tab: number, typed: string, random: Random): Promise<string> {
  const chance = random.next();
  if (chance < 0.1) {
    const [newest] = await world.kept();
    return (newest && (await world.restore(tab, newest.id))) ?? typed;
  }
  if (chance < 0.15) await world.restart();
  return typed;
}
