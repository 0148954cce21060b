/** What step two makes of a sentence among its neighbours, under its heading: all but its place in the whole text. */
import { NOTHING, type Reading, type Surroundings, takeMost } from './context.ts';
import {
  add,
  BIASES,
  HEADING_SAYS,
  HEADING_TOUCHES,
  IS_ALONE,
  IS_ELSEWHERE,
  IS_NAMED,
  IS_UNDER,
  MEAN,
  MOST_AFTER,
  MOST_AROUND,
  MOST_BEFORE,
  OUTPUTS,
  partOf,
  SAID,
  SAID_AFTER,
  SAID_BEFORE,
  SAID_ELSEWHERE,
  SAID_UNDER,
  TOUCHED_AROUND,
  TOUCHED_HERE,
  TOUCHED_UNDER,
  weight,
} from './context-weights.ts';
import { KINDS, TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded } from './linear.ts';
import { ALONE, ELSEWHERE, NAMED, REACH, relationsOf, UNDER } from './places.ts';

const PARTS = TOLD_PARTS.length;

/** A sentence as step two sees it; the same one wherever its reading is. */
export interface Words {
  /** Its kinds, bounded. */
  readonly kinds: Float64Array;
  /** What it adds to its own outputs, the bias included. */
  readonly self: Float64Array;
  /** What it adds to those of the other sentences of its paragraph, among whom it is shared. */
  readonly toOthers: Float64Array;
  /** Where it stood last: a draft is read at every pause of its writer, and most of it is as it was. */
  last?: Local;
}

/** What a section adds to its sentences: by itself, and by what they say and touch. */
interface Section {
  readonly always: Float64Array;
  readonly saidTimes: Float64Array;
  readonly touchedTimes: Float64Array;
}

interface Local {
  readonly section: Section;
  /** The sentence, those of its paragraph and those near it. */
  readonly around: readonly Words[];
  /** By their index in `around`: the sentence itself, the first of its paragraph, and the one after its last. */
  readonly own: number;
  readonly from: number;
  readonly to: number;
  readonly sums: Float64Array;
}

const read = new WeakMap<Reading, Words>();

export function wordsOf(reading: Reading): Words {
  const words = read.get(reading) ?? weighWords(reading);
  read.set(reading, words);
  return words;
}

function weighWords(reading: Reading): Words {
  const kinds = Float64Array.from({ length: KINDS }, (_, kind) => bounded(reading[kind] ?? 0));
  const self = BIASES.map(
    (bias, output) => bias + weight(TOUCHED_HERE, output) * (kinds[TOUCHED + partOf(output)] ?? 0),
  );
  const toOthers = new Float64Array(OUTPUTS);
  for (let part = 0; part < PARTS; part += 1) {
    add(self, SAID + part, kinds[part] ?? 0);
    add(toOthers, MEAN + part, kinds[part] ?? 0);
  }
  return { kinds, self, toOthers };
}

/** The sums of sentence number `at`, whose paragraph goes from `from` to before `to`. */
export function localOdds(
  words: readonly Words[],
  at: number,
  from: number,
  to: number,
  section: Section,
): Float64Array {
  const start = Math.max(0, Math.min(from, at - REACH));
  const end = Math.min(words.length, Math.max(to, at + 1 + REACH));
  const last = words[at]?.last;
  if (
    last &&
    last.section === section &&
    last.own === at - start &&
    last.from === from - start &&
    last.to === to - start
  ) {
    let same = last.around.length === end - start;
    for (let one = start; same && one < end; one += 1) same = last.around[one - start] === words[one];
    if (same) return last.sums;
  }
  const around = words.slice(start, end);
  const local = { section, around, own: at - start, from: from - start, to: to - start };
  const sums = sumUp(local);
  const own = words[at];
  if (own) own.last = { ...local, sums };
  return sums;
}

/** Used again at each sentence. */
const [before, after] = [new Float64Array(PARTS), new Float64Array(PARTS)];
const most = new Float64Array(KINDS);

function sumUp({ section, around, own, from, to }: Omit<Local, 'sums'>): Float64Array {
  const { always, saidTimes, touchedTimes } = section;
  const kinds = new Float64Array(around.length * KINDS);
  for (const [at, one] of around.entries()) kinds.set(one.kinds, at * KINDS);
  takeMost(before, kinds, Math.max(0, own - REACH), own, own);
  takeMost(after, kinds, own + 1, Math.min(around.length, own + 1 + REACH), own);
  takeMost(most, kinds, from, to, own);
  const here = own * KINDS;
  const previous = own > 0 ? here - KINDS : here;
  const next = own + 1 < around.length ? here + KINDS : here;
  const sums = around[own]?.self.slice() ?? BIASES.slice();
  for (let output = 0; output < OUTPUTS; output += 1) {
    const part = partOf(output);
    sums[output] =
      (sums[output] ?? 0) +
      meanOf(around, own, from, to, output) +
      (always[output] ?? 0) +
      (saidTimes[output] ?? 0) * (kinds[here + part] ?? 0) +
      (touchedTimes[output] ?? 0) * (kinds[here + TOUCHED + part] ?? 0) +
      weight(SAID_BEFORE, output) * (kinds[previous + part] ?? 0) +
      weight(SAID_AFTER, output) * (kinds[next + part] ?? 0) +
      weight(MOST_BEFORE, output) * (before[part] ?? 0) +
      weight(MOST_AFTER, output) * (after[part] ?? 0) +
      weight(MOST_AROUND, output) * (most[part] ?? 0) +
      weight(TOUCHED_AROUND, output) * (most[TOUCHED + part] ?? 0);
  }
  return sums;
}

/** What the others of the paragraph add; the sentence itself, where it is alone. */
function meanOf(around: readonly Words[], own: number, from: number, to: number, output: number): number {
  if (to - from === 1) return around[own]?.toOthers[output] ?? 0;
  let sum = 0;
  for (let at = from; at < to; at += 1) if (at !== own) sum += around[at]?.toOthers[output] ?? 0;
  return sum / (to - from - 1);
}

/** By the heading's reading, and by how it is to the parts. */
const known = new WeakMap<Reading, Map<string, Section>>();
const NO_HEADING: Reading = [];

/** The sections of a text, the first of them none at all; the same ones in all texts they stand in. */
export function sectionsOf(around: Surroundings): readonly Section[] {
  const relations = relationsOf(around);
  return [NO_HEADING, ...around.headings].map((heading, row) => {
    const own = relations.subarray(row * PARTS, (row + 1) * PARTS);
    const key = String.fromCharCode(...own);
    const bySection = known.get(heading) ?? new Map<string, Section>();
    known.set(heading, bySection);
    const section = bySection.get(key) ?? weighSection(heading, own);
    bySection.set(key, section);
    return section;
  });
}

function weighSection(heading: Reading, relations: Uint8Array): Section {
  const [always, saidTimes, touchedTimes] = [0, 0, 0].map(() => new Float64Array(OUTPUTS)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const says = (kind: number) => (heading === NO_HEADING ? NOTHING : bounded(heading[kind] ?? 0));
  for (let output = 0; output < OUTPUTS; output += 1) {
    const part = partOf(output);
    const relation = relations[part] ?? 0;
    const when = (bit: number, value: number) => (relation & bit ? weight(value, output) : 0);
    always[output] =
      when(NAMED, IS_NAMED) +
      when(UNDER, IS_UNDER) +
      when(ALONE, IS_ALONE) +
      when(ELSEWHERE, IS_ELSEWHERE) +
      weight(HEADING_SAYS, output) * says(part) +
      weight(HEADING_TOUCHES, output) * says(TOUCHED + part);
    saidTimes[output] = when(UNDER, SAID_UNDER) + when(ELSEWHERE, SAID_ELSEWHERE);
    touchedTimes[output] = when(UNDER, TOUCHED_UNDER);
  }
  return { always, saidTimes, touchedTimes };
}
