/** Step two: what a sentence says where it stands. The same words mean a plan at the end and a duty in the middle. */
import type { DocumentModel } from '../../model.ts';
import type { DocumentTypeId } from '../../types.ts';
import type { Sections } from '../sections.ts';
import {
  CONTEXT_SIZE,
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
  OWN,
  PLACE,
  SAID,
  SAID_AFTER,
  SAID_BEFORE,
  SAID_EARLY,
  SAID_ELSEWHERE,
  SAID_LATE,
  SAID_UNDER,
  SHARED,
  TOUCHED_AROUND,
  TOUCHED_HERE,
  TOUCHED_UNDER,
} from './context-values.ts';
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
  REACH,
  relationsOf,
  SHARE,
  UNDER,
} from './places.ts';

/** Log-odds of one sentence, in the order of `OUTPUTS`. */
export type Reading = readonly number[] | Float64Array;

/** What is seen of a text around its sentences. */
export interface Surroundings {
  readonly doc: DocumentModel;
  readonly sections: Sections;
  readonly type: DocumentTypeId;
  readonly readings: readonly Reading[];
  /** Readings of the headings' own words, by heading. */
  readonly headings: readonly Reading[];
}

const PARTS = TOLD_PARTS.length;
/** Where a sentence stands under no heading. */
export const NOTHING = -1.5;
/** What is seen around sentence number `index`: the shared values, then those of each part. The row is used again. */
export type Contexts = (index: number) => Float64Array;

export function createContexts(around: Surroundings): Contexts {
  const { sentences } = around.doc;
  const readings = around.readings.map(boundedKinds);
  const headingReadings = around.headings.map(boundedKinds);
  const relations = relationsOf(around);
  const neighbours = neighboursOf(sentences);
  const placeOf = createPlaces(around, neighbours);
  const row = new Float64Array(SHARED + OWN * PARTS);
  const zeros = (length: number) => Array<number>(length).fill(0);
  const [before, after, mean, most] = [zeros(PARTS), zeros(PARTS), zeros(PARTS), zeros(KINDS)];

  return (index) => {
    const sentence = sentences[index];
    const own = readings[index];
    if (!sentence || !own) throw new RangeError(`no sentence ${index}`);
    const { from, to } = neighbours(index);
    takeMost(before, readings, Math.max(0, index - REACH), index, index);
    takeMost(after, readings, index + 1, Math.min(sentences.length, index + 1 + REACH), index);
    takeMost(most, readings, from, to, index);
    takeMean(mean, readings, from, to, index);
    const place = placeOf(index);
    row.set(place, PLACE);
    const share = place[SHARE] ?? 0;
    const under = (sentence.heading + 1) * PARTS;
    const heading = headingReadings[sentence.heading];
    for (let part = 0; part < PARTS; part += 1) {
      const z = own[part] ?? 0;
      const touched = own[TOUCHED + part] ?? 0;
      const said = relations[under + part] ?? 0;
      row[SAID + part] = z;
      row[MEAN + part] = mean[part] ?? 0;
      const at = OWN * part;
      row[at + TOUCHED_HERE] = touched;
      row[at + SAID_BEFORE] = readings[index - 1]?.[part] ?? z;
      row[at + SAID_AFTER] = readings[index + 1]?.[part] ?? z;
      row[at + MOST_BEFORE] = before[part] ?? 0;
      row[at + MOST_AFTER] = after[part] ?? 0;
      row[at + MOST_AROUND] = most[part] ?? 0;
      row[at + TOUCHED_AROUND] = most[TOUCHED + part] ?? 0;
      row[at + IS_NAMED] = said & NAMED ? 1 : 0;
      row[at + IS_UNDER] = said & UNDER ? 1 : 0;
      row[at + IS_ALONE] = said & ALONE ? 1 : 0;
      row[at + IS_ELSEWHERE] = said & ELSEWHERE ? 1 : 0;
      row[at + HEADING_SAYS] = heading ? (heading[part] ?? 0) : NOTHING;
      row[at + HEADING_TOUCHES] = heading ? (heading[TOUCHED + part] ?? 0) : NOTHING;
      row[at + SAID_UNDER] = said & UNDER ? z : 0;
      row[at + TOUCHED_UNDER] = said & UNDER ? touched : 0;
      row[at + SAID_ELSEWHERE] = said & ELSEWHERE ? z : 0;
      row[at + SAID_LATE] = share > LATE ? z : 0;
      row[at + SAID_EARLY] = share < EARLY ? z : 0;
    }
    return row;
  };
}

/** What the second step weighs for one part, out of a row of `Contexts`. */
export function valuesOf(row: Float64Array, part: number): Float64Array {
  const values = new Float64Array(CONTEXT_SIZE);
  values.set(row.subarray(0, SHARED));
  values.set(row.subarray(SHARED + OWN * part, SHARED + OWN * (part + 1)), SHARED);
  return values;
}

/** What a sentence says of each kind, bounded. A plain array: typed ones of this length are far slower to make. */
export function boundedKinds(reading: Reading): number[] {
  const kinds: number[] = [];
  for (let kind = 0; kind < KINDS; kind += 1) kinds.push(bounded(reading[kind] ?? 0));
  return kinds;
}

/**
 * The most that the other sentences say, of as many kinds as `most` has room for. Where there is no other, the sentence
 * itself: its being alone says nothing against it. `Math.max` takes no branch, which would be guessed wrongly half the time.
 */
export function takeMost(
  most: number[],
  readings: readonly (readonly number[])[],
  from: number,
  to: number,
  own: number,
): void {
  const first = from === own ? from + 1 : from;
  const start = readings[first < to ? first : own] ?? [];
  for (let kind = 0; kind < most.length; kind += 1) most[kind] = start[kind] ?? 0;
  for (let at = first + 1; at < to; at += 1) {
    if (at === own) continue;
    const other = readings[at] ?? [];
    for (let kind = 0; kind < most.length; kind += 1) most[kind] = Math.max(most[kind] ?? 0, other[kind] ?? 0);
  }
}

/** The mean of what the other sentences say; of the sentence itself, where it is alone. */
function takeMean(
  mean: number[],
  readings: readonly (readonly number[])[],
  from: number,
  to: number,
  own: number,
): void {
  const others = to - from - 1;
  for (let part = 0; part < PARTS; part += 1) {
    let sum = 0;
    for (let at = from; at < to; at += 1) if (at !== own) sum += readings[at]?.[part] ?? 0;
    mean[part] = others === 0 ? (readings[own]?.[part] ?? 0) : sum / others;
  }
}
