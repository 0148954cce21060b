/** Step two: what a sentence says where it stands. The same words mean a plan at the end and a duty in the middle. */
import type { DocumentModel } from '../../model.ts';
import type { Sentence } from '../../text/sentences.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../types.ts';
import { findZones } from '../frame/zones.ts';
import type { Sections } from '../sections.ts';
import { KINDS, TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded } from './linear.ts';

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
const NOTHING = -1.5;
/** Sentences looked at before and after, and in a paragraph, which may be a whole text. */
const REACH = 3;
const PARAGRAPH_REACH = 11;
/** Shares of the body. */
const LATE = 0.8;
const EARLY = 0.2;
/** Folded characters. */
const SHORT = 10;

/** Values that are the same for every part, which come first, and those of the part itself. */
export const SHARED = PARTS * 2 + 16 + DOCUMENT_TYPE_IDS.length;
export const OWN = 18;

/** Number of values the second step weighs for a part. */
export const CONTEXT_SIZE = SHARED + OWN;

/** What is seen around sentence number `index`: the shared values, then those of each part. The row is used again. */
export type Contexts = (index: number) => Float64Array;

export function createContexts(around: Surroundings): Contexts {
  const { doc, type } = around;
  const { sentences, headings } = doc;
  const readings = boundedRows(around.readings);
  const headingReadings = boundedRows(around.headings);
  const places = placesOf(around);
  const paragraphs = paragraphsOf(sentences);
  const { first, last } = bodyOf(doc);
  const firstParagraph = sentences[first]?.paragraph;
  const lastParagraph = sentences[last]?.paragraph;
  const row = new Float64Array(SHARED + OWN * PARTS);
  const [before, after, mean] = [new Float64Array(PARTS), new Float64Array(PARTS), new Float64Array(PARTS)];
  const most = new Float64Array(KINDS);
  // The same for all sentences: the last of the shared values.
  const wholeText = [Math.log(1 + sentences.length) / 4, ...DOCUMENT_TYPE_IDS.map((one) => Number(one === type))];
  row.set(wholeText, SHARED - wholeText.length);

  return (index) => {
    const sentence = sentences[index];
    if (!sentence) throw new RangeError(`no sentence ${index}`);
    const from = Math.max(paragraphs.first[index] ?? index, index - PARAGRAPH_REACH);
    const to = Math.min(paragraphs.end[index] ?? index + 1, index + 1 + PARAGRAPH_REACH);
    takeMost(before, readings, Math.max(0, index - REACH), index, index);
    takeMost(after, readings, index + 1, Math.min(sentences.length, index + 1 + REACH), index);
    takeMost(most, readings, from, to, index);
    takeMean(mean, readings, from, to, index);
    const place = last <= first ? 0 : Math.max(0, Math.min(1, (index - first) / (last - first)));
    let at = PARTS * 2;
    row[at++] = Number(headings.length > 0 && sentence.heading < 0);
    row[at++] = Number(headings.length === 0);
    row[at++] = place;
    row[at++] = place * place;
    row[at++] = Number(index === first);
    row[at++] = Number(index >= first && index < first + REACH);
    row[at++] = Number(index === last);
    row[at++] = Number(index <= last && index > last - REACH);
    row[at++] = Number(index < first || index > last);
    row[at++] = Number(place > LATE);
    row[at++] = Number(sentence.paragraph === lastParagraph);
    row[at++] = Number(sentence.paragraph === firstParagraph);
    row[at++] = Math.log(1 + sentence.folded.length) / 4;
    row[at++] = Number(sentence.folded.length < SHORT);
    row[at++] = Number(to - from === 1);
    const under = (sentence.heading + 1) * PARTS;
    for (let part = 0; part < PARTS; part += 1) {
      const own = index * KINDS + part;
      const z = readings[own] ?? 0;
      const touched = readings[own + TOUCHED] ?? 0;
      const said = places[under + part] ?? 0;
      const heading = sentence.heading * KINDS + part;
      row[part] = z;
      row[PARTS + part] = mean[part] ?? 0;
      at = SHARED + OWN * part;
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
      row[at++] = place > LATE ? z : 0;
      row[at++] = place < EARLY ? z : 0;
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

/** How the section a sentence stands in is to a part. */
const [NAMED, UNDER, ALONE, ELSEWHERE] = [1, 2, 4, 8];

/** By heading, the first of them no heading at all, and by part. */
function placesOf({ doc, sections }: Surroundings): Uint8Array {
  const places = new Uint8Array((doc.headings.length + 1) * PARTS);
  for (let heading = 0; heading < doc.headings.length; heading += 1) {
    const inherited = sections.partsAt(heading);
    TOLD_PARTS.forEach((id, part) => {
      const under = inherited.includes(id);
      places[(heading + 1) * PARTS + part] =
        (sections.named[heading]?.includes(id) ? NAMED : 0) |
        (under ? UNDER : 0) |
        (under && inherited.length === 1 ? ALONE : 0) |
        (!under && inherited.length > 0 ? ELSEWHERE : 0);
    });
  }
  return places;
}

/** The first and the last sentence of the body: not of title and salutation, nor of name and date. */
function bodyOf(doc: DocumentModel): { readonly first: number; readonly last: number } {
  const { head, tail } = findZones(doc);
  const from = head.at(-1)?.end ?? 0;
  const to = tail.at(-1)?.start ?? Number.POSITIVE_INFINITY;
  const first = doc.sentences.findIndex(({ start }) => start >= from);
  const last = doc.sentences.findLastIndex(({ start }) => start < to);
  return first < 0 || last < first ? { first: 0, last: doc.sentences.length - 1 } : { first, last };
}

/** Of each sentence, the first of its paragraph and the one after its last. */
function paragraphsOf(sentences: readonly Sentence[]): { readonly first: Int32Array; readonly end: Int32Array } {
  const first = new Int32Array(sentences.length);
  const end = new Int32Array(sentences.length);
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    while (to < sentences.length && sentences[to]?.paragraph === sentences[from]?.paragraph) to += 1;
    first.fill(from, from, to);
    end.fill(to, from, to);
  }
  return { first, end };
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
function takeMost(most: Float64Array, readings: Float64Array, from: number, to: number, own: number): void {
  const first = from === own ? from + 1 : from;
  copyRow(most, readings, first < to ? first : own);
  for (let one = first + 1; one < to; one += 1) {
    if (one === own) continue;
    const row = one * KINDS;
    for (let kind = 0; kind < most.length; kind += 1) most[kind] = Math.max(most[kind] ?? 0, readings[row + kind] ?? 0);
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
