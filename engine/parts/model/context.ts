/** Step two: what a sentence says where it stands. The same words mean a plan at the end and a duty in the middle. */
import type { DocumentModel } from '../../model.ts';
import type { DocumentTypeId } from '../../types.ts';
import type { Sections } from '../sections.ts';
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
/** Values that are the same for every part, which come first, and those of the part itself. */
export const SHARED = PARTS * 2 + PLACES;
export const OWN = 18;

/** Number of values the second step weighs for a part. */
export const CONTEXT_SIZE = SHARED + OWN;

/** What is seen around sentence number `index`: the shared values, then those of each part. The row is used again. */
export type Contexts = (index: number) => Float64Array;

export function createContexts(around: Surroundings): Contexts {
  const { sentences } = around.doc;
  const readings = boundedRows(around.readings);
  const headingReadings = boundedRows(around.headings);
  const relations = relationsOf(around);
  const neighbours = neighboursOf(sentences);
  const placeOf = createPlaces(around);
  const row = new Float64Array(SHARED + OWN * PARTS);
  const [before, after, mean] = [new Float64Array(PARTS), new Float64Array(PARTS), new Float64Array(PARTS)];
  const most = new Float64Array(KINDS);

  return (index) => {
    const sentence = sentences[index];
    if (!sentence) throw new RangeError(`no sentence ${index}`);
    const { from, to } = neighbours(index);
    takeMost(before, readings, Math.max(0, index - REACH), index, index);
    takeMost(after, readings, index + 1, Math.min(sentences.length, index + 1 + REACH), index);
    takeMost(most, readings, from, to, index);
    takeMean(mean, readings, from, to, index);
    const place = placeOf(index);
    row.set(place, PARTS * 2);
    const share = place[SHARE] ?? 0;
    const under = (sentence.heading + 1) * PARTS;
    for (let part = 0; part < PARTS; part += 1) {
      const own = index * KINDS + part;
      const z = readings[own] ?? 0;
      const touched = readings[own + TOUCHED] ?? 0;
      const said = relations[under + part] ?? 0;
      const heading = sentence.heading * KINDS + part;
      row[part] = z;
      row[PARTS + part] = mean[part] ?? 0;
      let at = SHARED + OWN * part;
      row[at++] = touched;
      row[at++] = index > 0 ? (readings[own - KINDS] ?? 0) : z;
      row[at++] = index + 1 < sentences.length ? (readings[own + KINDS] ?? 0) : z;
      row[at++] = before[part] ?? 0;
      row[at++] = after[part] ?? 0;
      row[at++] = most[part] ?? 0;
      row[at++] = most[TOUCHED + part] ?? 0;
      row[at++] = said & NAMED ? 1 : 0;
      row[at++] = said & UNDER ? 1 : 0;
      row[at++] = said & ALONE ? 1 : 0;
      row[at++] = said & ELSEWHERE ? 1 : 0;
      row[at++] = sentence.heading < 0 ? NOTHING : (headingReadings[heading] ?? 0);
      row[at++] = sentence.heading < 0 ? NOTHING : (headingReadings[heading + TOUCHED] ?? 0);
      row[at++] = said & UNDER ? z : 0;
      row[at++] = said & UNDER ? touched : 0;
      row[at++] = said & ELSEWHERE ? z : 0;
      row[at++] = share > LATE ? z : 0;
      row[at++] = share < EARLY ? z : 0;
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

/** The readings' kinds, bounded, one after the other: a flat row is quicker to walk than many small ones. */
function boundedRows(readings: readonly Reading[]): Float64Array {
  const rows = new Float64Array(readings.length * KINDS);
  let at = 0;
  for (const reading of readings) {
    for (let kind = 0; kind < KINDS; kind += 1) {
      rows[at] = bounded(reading[kind] ?? 0);
      at += 1;
    }
  }
  return rows;
}

/**
 * The most that the other sentences say, of as many kinds as `most` has room for. Where there is no other, the sentence
 * itself: its being alone says nothing against it. `Math.max` takes no branch, which would be guessed wrongly half the time.
 */
export function takeMost(most: Float64Array, readings: Float64Array, from: number, to: number, own: number): void {
  const first = (from === own ? from + 1 : from) * KINDS;
  const [here, end] = [own * KINDS, to * KINDS];
  for (let kind = 0; kind < most.length; kind += 1) {
    let highest = readings[(first < end ? first : here) + kind] ?? 0;
    for (let at = first + KINDS; at < here; at += KINDS) highest = Math.max(highest, readings[at + kind] ?? 0);
    for (let at = Math.max(first, here) + KINDS; at < end; at += KINDS)
      highest = Math.max(highest, readings[at + kind] ?? 0);
    most[kind] = highest;
  }
}

function takeMean(mean: Float64Array, readings: Float64Array, from: number, to: number, own: number): void {
  const others = to - from - 1;
  if (others === 0) {
    copyRow(mean, readings, own);
    return;
  }
  const end = to * KINDS;
  for (let part = 0; part < PARTS; part += 1) {
    const skipped = own * KINDS + part;
    let sum = 0;
    for (let at = from * KINDS + part; at < end; at += KINDS) if (at !== skipped) sum += readings[at] ?? 0;
    mean[part] = sum / others;
  }
}

function copyRow(into: Float64Array, readings: Float64Array, index: number): void {
  const row = index * KINDS;
  for (let kind = 0; kind < into.length; kind += 1) into[kind] = readings[row + kind] ?? 0;
}
