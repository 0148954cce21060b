/** What step two makes of a sentence among its neighbours, under its heading: all but its place in the whole text. */
import { boundedKinds, NOTHING, type Reading, type Surroundings, takeMost } from './context.ts';
import {
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
  SAID,
  SAID_AFTER,
  SAID_BEFORE,
  SAID_ELSEWHERE,
  SAID_UNDER,
  TOUCHED_AROUND,
  TOUCHED_HERE,
  TOUCHED_UNDER,
} from './context-values.ts';
import { add, addRow, BIASES, OUTPUTS, partOf, weight } from './context-weights.ts';
import { KINDS, TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded } from './linear.ts';
import { madeOf } from './made-of.ts';
import { ALONE, ELSEWHERE, NAMED, REACH, relationsOf, UNDER } from './places.ts';

const PARTS = TOLD_PARTS.length;
const NOTHING_SAID = BIASES.map(() => 0);

/** A sentence as step two sees it; the same one wherever its reading is. */
export interface Words {
  /** Its kinds, bounded. */
  readonly kinds: readonly number[];
  /** What it adds to its own outputs, the bias included. */
  readonly self: readonly number[];
  /** What it adds to those of the other sentences of its paragraph, among whom it is shared. */
  readonly toOthers: readonly number[];
  /** It was met before. */
  again?: boolean;
  /** Where it stood last: a draft is read at every pause of its writer, and most of it is as it was. */
  last?: Local;
}

/** What a section adds to its sentences: by itself, and by what they say and touch. */
interface Section {
  readonly always: readonly number[];
  readonly saidTimes: readonly number[];
  readonly touchedTimes: readonly number[];
}

interface Local {
  readonly section: Section;
  /** The sentence, those of its paragraph and those near it. */
  readonly around: readonly Words[];
  /** By their index in `around`: the sentence itself, the first of its paragraph, and the one after its last. */
  readonly own: number;
  readonly from: number;
  readonly to: number;
  readonly sums: readonly number[];
}

export const wordsOf = madeOf(weighWords);

function weighWords(reading: Reading): Words {
  const kinds = boundedKinds(reading);
  const self = BIASES.slice();
  const toOthers = NOTHING_SAID.slice();
  for (let part = 0; part < PARTS; part += 1) {
    add(self, SAID + part, kinds[part] ?? 0);
    add(toOthers, MEAN + part, kinds[part] ?? 0);
  }
  for (let output = 0; output < OUTPUTS; output += 1)
    self[output] = (self[output] ?? 0) + weight(TOUCHED_HERE, output) * (kinds[TOUCHED + partOf(output)] ?? 0);
  return { kinds, self, toOthers };
}

/** Sentences in a row, and their kinds. */
export interface Row {
  readonly words: readonly Words[];
  readonly kinds: readonly (readonly number[])[];
}

/** The sums of sentence number `at`, whose paragraph goes from `from` to before `to`. */
export function localOdds(row: Row, at: number, from: number, to: number, section: Section): readonly number[] {
  const { words } = row;
  const own = words[at];
  if (!own) throw new RangeError(`no sentence ${at}`);
  const start = Math.max(0, Math.min(from, at - REACH));
  const end = Math.min(words.length, Math.max(to, at + 1 + REACH));
  const { last } = own;
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
  const sums = sumUp(row, own, at, from, to, section);
  // Nothing is kept of what is read but once.
  if (own.again) {
    own.last = { section, around: words.slice(start, end), own: at - start, from: from - start, to: to - start, sums };
  }
  own.again = true;
  return sums;
}

/** Used again at each sentence. */
const [before, after] = [Array<number>(PARTS).fill(0), Array<number>(PARTS).fill(0)];
const most = Array<number>(KINDS).fill(0);

function sumUp({ words, kinds }: Row, own: Words, at: number, from: number, to: number, section: Section): number[] {
  const { always, saidTimes, touchedTimes } = section;
  takeMost(before, kinds, Math.max(0, at - REACH), at, at);
  takeMost(after, kinds, at + 1, Math.min(words.length, at + 1 + REACH), at);
  takeMost(most, kinds, from, to, at);
  const here = own.kinds;
  const [previous, next] = [kinds[at - 1] ?? here, kinds[at + 1] ?? here];
  const sums = own.self.slice();
  // What the others of the paragraph add; the sentence itself, where it is alone.
  const others = to - from - 1;
  for (let one = from; one < to; one += 1) {
    const other = words[one];
    if (other && (one !== at || others === 0)) addRow(sums, other.toOthers, 0, 1 / Math.max(1, others));
  }
  for (let output = 0; output < OUTPUTS; output += 1) {
    const part = partOf(output);
    sums[output] =
      (sums[output] ?? 0) +
      (always[output] ?? 0) +
      (saidTimes[output] ?? 0) * (here[part] ?? 0) +
      (touchedTimes[output] ?? 0) * (here[TOUCHED + part] ?? 0) +
      weight(SAID_BEFORE, output) * (previous[part] ?? 0) +
      weight(SAID_AFTER, output) * (next[part] ?? 0) +
      weight(MOST_BEFORE, output) * (before[part] ?? 0) +
      weight(MOST_AFTER, output) * (after[part] ?? 0) +
      weight(MOST_AROUND, output) * (most[part] ?? 0) +
      weight(TOUCHED_AROUND, output) * (most[TOUCHED + part] ?? 0);
  }
  return sums;
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
  const [always, saidTimes, touchedTimes] = [NOTHING_SAID.slice(), NOTHING_SAID.slice(), NOTHING_SAID.slice()];
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
