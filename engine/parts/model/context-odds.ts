/**
 * Step two weighed for every sentence and part at once. What comes out is what the rows of `createContexts` weigh, put
 * together in another order: what a sentence adds wherever it stands is remembered with its reading, and what a section
 * adds is the same for all its sentences.
 */
import { NOTHING, OWN, type Reading, SHARED, type Surroundings, takeMost } from './context.ts';
import { KINDS, TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded } from './linear.ts';
import {
  ALONE,
  createPlaces,
  EARLY,
  ELSEWHERE,
  LATE,
  NAMED,
  neighboursOf,
  PLACES,
  REACH,
  relationsOf,
  SHARE,
  UNDER,
} from './places.ts';
import type { Told } from './status.ts';
import { WEIGHTS } from './weights.ts';

const PARTS = TOLD_PARTS.length;
/** Of each part, the step for the full passage and the one for its being touched. */
const STEPS = TOLD_PARTS.flatMap((part) => [WEIGHTS.context[part].full, WEIGHTS.context[part].touched]);
const OUTPUTS = STEPS.length;
/** Each part has two. */
const partOf = (output: number) => output >> 1;
const BIASES = Float64Array.from(STEPS, ({ bias }) => bias);
/** Value by value, what it adds to each output. */
const WEIGHT = new Float64Array((SHARED + OWN) * OUTPUTS).map(
  (_, at) => STEPS[at % OUTPUTS]?.weights[Math.floor(at / OUTPUTS)] ?? 0,
);
/** Where the weights begin of the values that rows begin with, and of the part's own. */
const [SAID, MEAN, PLACE] = [0, PARTS, PARTS * 2].map((value) => value * OUTPUTS) as [number, number, number];
const own = (value: number) => (SHARED + value) * OUTPUTS;
const [TOUCHED_HERE, SAID_BEFORE, SAID_AFTER, MOST_BEFORE, MOST_AFTER] = [own(0), own(1), own(2), own(3), own(4)];
const [MOST_AROUND, TOUCHED_AROUND] = [own(5), own(6)];
const [IS_NAMED, IS_UNDER, IS_ALONE, IS_ELSEWHERE] = [own(7), own(8), own(9), own(10)];
const [HEADING_SAYS, HEADING_TOUCHES, SAID_UNDER, TOUCHED_UNDER] = [own(11), own(12), own(13), own(14)];
const [SAID_ELSEWHERE, SAID_LATE, SAID_EARLY] = [own(15), own(16), own(17)];

/** What the value whose weights begin at `from` adds to an output. */
function weight(from: number, output: number): number {
  return WEIGHT[from + output] ?? 0;
}

export function contextOdds(around: Surroundings): readonly Told[] {
  const { sentences } = around.doc;
  const count = sentences.length;
  const told = TOLD_PARTS.map((): Told => ({ full: new Float64Array(count), touched: new Float64Array(count) }));
  const words = around.readings.map(wordsOf);
  const kinds = new Float64Array(count * KINDS);
  for (const [at, one] of words.entries()) kinds.set(one.kinds, at * KINDS);
  const others = summedUp(words);
  const { always, saidTimes, touchedTimes } = sectionsOf(around);
  const neighbours = neighboursOf(sentences);
  const placeOf = createPlaces(around);
  const [before, after] = [new Float64Array(PARTS), new Float64Array(PARTS)];
  const most = new Float64Array(KINDS);
  const sums = new Float64Array(OUTPUTS);

  sentences.forEach(({ heading }, at) => {
    const { self, toOthers } = words[at] ?? NO_WORDS;
    const { from, to } = neighbours(at);
    const alone = to - from === 1;
    takeMost(before, kinds, Math.max(0, at - REACH), at, at);
    takeMost(after, kinds, at + 1, Math.min(count, at + 1 + REACH), at);
    takeMost(most, kinds, from, to, at);
    const place = placeOf(at);
    const section = (heading + 1) * OUTPUTS;
    for (let output = 0; output < OUTPUTS; output += 1) {
      const mine = toOthers[output] ?? 0;
      const theirs = (others[to * OUTPUTS + output] ?? 0) - (others[from * OUTPUTS + output] ?? 0) - mine;
      sums[output] = (self[output] ?? 0) + (always[section + output] ?? 0) + (alone ? mine : theirs / (to - from - 1));
    }
    for (let value = 0; value < PLACES; value += 1) add(sums, PLACE + value * OUTPUTS, place[value] ?? 0);
    const share = place[SHARE] ?? 0;
    const here = at * KINDS;
    const previous = at > 0 ? here - KINDS : here;
    const next = at + 1 < count ? here + KINDS : here;
    for (let output = 0; output < OUTPUTS; output += 1) {
      const part = partOf(output);
      let times = saidTimes[section + output] ?? 0;
      if (share > LATE) times += weight(SAID_LATE, output);
      if (share < EARLY) times += weight(SAID_EARLY, output);
      sums[output] =
        (sums[output] ?? 0) +
        times * (kinds[here + part] ?? 0) +
        (touchedTimes[section + output] ?? 0) * (kinds[here + TOUCHED + part] ?? 0) +
        weight(SAID_BEFORE, output) * (kinds[previous + part] ?? 0) +
        weight(SAID_AFTER, output) * (kinds[next + part] ?? 0) +
        weight(MOST_BEFORE, output) * (before[part] ?? 0) +
        weight(MOST_AFTER, output) * (after[part] ?? 0) +
        weight(MOST_AROUND, output) * (most[part] ?? 0) +
        weight(TOUCHED_AROUND, output) * (most[TOUCHED + part] ?? 0);
    }
    for (let part = 0; part < PARTS; part += 1) {
      const odds = told[part];
      if (!odds) continue;
      odds.full[at] = sums[part * 2] ?? 0;
      odds.touched[at] = sums[part * 2 + 1] ?? 0;
    }
  });
  return told;
}

/** What a sentence adds by its own words. */
interface Words {
  /** Its kinds, bounded. */
  readonly kinds: Float64Array;
  /** To its own outputs, the bias included. */
  readonly self: Float64Array;
  /** To those of the other sentences around it, among whom it is shared. */
  readonly toOthers: Float64Array;
}

const NO_WORDS: Words = { kinds: new Float64Array(KINDS), self: BIASES, toOthers: new Float64Array(OUTPUTS) };
const known = new WeakMap<Reading, Words>();

function wordsOf(reading: Reading): Words {
  const words = known.get(reading) ?? weighWords(reading);
  known.set(reading, words);
  return words;
}

function weighWords(reading: Reading): Words {
  const kinds = Float64Array.from({ length: KINDS }, (_, kind) => bounded(reading[kind] ?? 0));
  const self = BIASES.map(
    (bias, output) => bias + weight(TOUCHED_HERE, output) * (kinds[TOUCHED + partOf(output)] ?? 0),
  );
  const toOthers = new Float64Array(OUTPUTS);
  for (let part = 0; part < PARTS; part += 1) {
    add(self, SAID + part * OUTPUTS, kinds[part] ?? 0);
    add(toOthers, MEAN + part * OUTPUTS, kinds[part] ?? 0);
  }
  return { kinds, self, toOthers };
}

/** What all the sentences before each add to others, the first row of none: the difference of two is what lies between. */
function summedUp(words: readonly Words[]): Float64Array {
  const sums = new Float64Array((words.length + 1) * OUTPUTS);
  words.forEach(({ toOthers }, at) => {
    const row = at * OUTPUTS;
    for (let output = 0; output < OUTPUTS; output += 1)
      sums[row + OUTPUTS + output] = (sums[row + output] ?? 0) + (toOthers[output] ?? 0);
  });
  return sums;
}

/** What each section adds to its sentences, the first row of no section: by itself, and by what they say and touch. */
function sectionsOf(around: Surroundings) {
  const relations = relationsOf(around);
  const rows = around.headings.length + 1;
  const [always, saidTimes, touchedTimes] = [0, 0, 0].map(() => new Float64Array(rows * OUTPUTS)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < rows; row += 1) {
    const heading = around.headings[row - 1];
    for (let output = 0; output < OUTPUTS; output += 1) {
      const part = partOf(output);
      const at = row * OUTPUTS + output;
      const relation = relations[row * PARTS + part] ?? 0;
      always[at] =
        (relation & NAMED ? weight(IS_NAMED, output) : 0) +
        (relation & UNDER ? weight(IS_UNDER, output) : 0) +
        (relation & ALONE ? weight(IS_ALONE, output) : 0) +
        (relation & ELSEWHERE ? weight(IS_ELSEWHERE, output) : 0) +
        weight(HEADING_SAYS, output) * (heading ? bounded(heading[part] ?? 0) : NOTHING) +
        weight(HEADING_TOUCHES, output) * (heading ? bounded(heading[TOUCHED + part] ?? 0) : NOTHING);
      saidTimes[at] =
        (relation & UNDER ? weight(SAID_UNDER, output) : 0) +
        (relation & ELSEWHERE ? weight(SAID_ELSEWHERE, output) : 0);
      touchedTimes[at] = relation & UNDER ? weight(TOUCHED_UNDER, output) : 0;
    }
  }
  return { always, saidTimes, touchedTimes };
}

/** Adds `times` the weights that begin at `from`. */
function add(sums: Float64Array, from: number, times: number): void {
  if (times === 0) return;
  for (let output = 0; output < OUTPUTS; output += 1) sums[output] = (sums[output] ?? 0) + weight(from, output) * times;
}
