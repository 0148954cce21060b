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
const OWN = 18;

/** Number of values of a context. */
export const CONTEXT_SIZE = SHARED + OWN;

/**
 * The values the second step weighs for a sentence and a part, each by its number. What is given back is used again at the
 * next call; the parts of one sentence are best asked for one after the other.
 */
export function createContexts(around: Surroundings): (index: number, part: number) => Float64Array {
  const { doc, sections, type, headings } = around;
  const { sentences } = doc;
  const readings = boundedRows(around.readings);
  const headingReadings = boundedRows(headings);
  const { first, last } = bodyOf(doc);
  const firstParagraph = sentences[first]?.paragraph;
  const lastParagraph = sentences[last]?.paragraph;
  const values = new Float64Array(CONTEXT_SIZE);
  const neighbourhood = createNeighbourhood();
  const { before, after, most, mean } = neighbourhood;
  let seen = -1;
  let place = 0;

  const lookAt = (index: number, sentence: Sentence) => {
    seen = index;
    look(neighbourhood, doc, readings, index);
    const own = index * KINDS;
    place = last <= first ? 0 : Math.max(0, Math.min(1, (index - first) / (last - first)));
    let at = 0;
    for (let part = 0; part < PARTS; part += 1) values[at++] = readings[own + part] ?? 0;
    for (let part = 0; part < PARTS; part += 1) values[at++] = mean[part] ?? 0;
    values[at++] = Number(doc.headings.length > 0 && sentence.heading < 0);
    values[at++] = Number(doc.headings.length === 0);
    values[at++] = place;
    values[at++] = place * place;
    values[at++] = Number(index === first);
    values[at++] = Number(index >= first && index < first + REACH);
    values[at++] = Number(index === last);
    values[at++] = Number(index <= last && index > last - REACH);
    values[at++] = Number(index < first || index > last);
    values[at++] = Number(place > LATE);
    values[at++] = Number(sentence.paragraph === lastParagraph);
    values[at++] = Number(sentence.paragraph === firstParagraph);
    values[at++] = Math.log(1 + sentence.folded.length) / 4;
    values[at++] = Number(sentence.folded.length < SHORT);
    values[at++] = Number(neighbourhood.alone);
    values[at++] = Math.log(1 + sentences.length) / 4;
    for (const one of DOCUMENT_TYPE_IDS) values[at++] = Number(one === type);
  };

  return (index, part) => {
    const sentence = sentences[index];
    const id = TOLD_PARTS[part];
    if (!sentence || id === undefined) return values.fill(0);
    if (index !== seen) lookAt(index, sentence);
    const own = index * KINDS + part;
    const z = readings[own] ?? 0;
    const touched = readings[own + TOUCHED] ?? 0;
    const inherited = sections.partsAt(sentence.heading);
    const under = inherited.includes(id);
    const elsewhere = inherited.length > 0 && !under;
    const heading = sentence.heading * KINDS + part;
    let at = SHARED;
    values[at++] = touched;
    values[at++] = index > 0 ? (readings[own - KINDS] ?? 0) : z;
    values[at++] = index + 1 < sentences.length ? (readings[own + KINDS] ?? 0) : z;
    values[at++] = before[part] ?? 0;
    values[at++] = after[part] ?? 0;
    values[at++] = most[part] ?? 0;
    values[at++] = most[TOUCHED + part] ?? 0;
    values[at++] = Number(sections.named[sentence.heading]?.includes(id) === true);
    values[at++] = Number(under);
    values[at++] = Number(under && inherited.length === 1);
    values[at++] = Number(elsewhere);
    values[at++] = sentence.heading < 0 ? NOTHING : (headingReadings[heading] ?? 0);
    values[at++] = sentence.heading < 0 ? NOTHING : (headingReadings[heading + TOUCHED] ?? 0);
    values[at++] = under ? z : 0;
    values[at++] = under ? touched : 0;
    values[at++] = elsewhere ? z : 0;
    values[at++] = place > LATE ? z : 0;
    values[at++] = place < EARLY ? z : 0;
    return values;
  };
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

/** What stands around one sentence, for every output. */
interface Neighbourhood {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The rest of its paragraph: the most, and the mean of the parts. */
  readonly most: Float64Array;
  readonly mean: Float64Array;
  alone: boolean;
}

function createNeighbourhood(): Neighbourhood {
  const [before, after, most] = [new Float64Array(KINDS), new Float64Array(KINDS), new Float64Array(KINDS)];
  return { before, after, most, mean: new Float64Array(PARTS), alone: true };
}

function look(into: Neighbourhood, doc: DocumentModel, readings: Float64Array, index: number): void {
  const { sentences } = doc;
  const own = sentences[index]?.paragraph;
  let first = index;
  while (index - first < PARAGRAPH_REACH && first > 0 && sentences[first - 1]?.paragraph === own) first -= 1;
  let end = index + 1;
  while (end - index <= PARAGRAPH_REACH && sentences[end]?.paragraph === own) end += 1;
  takeMost(into.before, readings, Math.max(0, index - REACH), index, index);
  takeMost(into.after, readings, index + 1, Math.min(sentences.length, index + 1 + REACH), index);
  takeMost(into.most, readings, first, end, index);
  takeMean(into.mean, readings, first, end, index);
  into.alone = end - first === 1;
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

/** Where there is no other sentence, the sentence itself: its being alone says nothing against it. */
function takeMost(most: Float64Array, readings: Float64Array, from: number, to: number, own: number): void {
  most.fill(Number.NEGATIVE_INFINITY);
  let others = 0;
  for (let one = from; one < to; one += 1) {
    if (one === own) continue;
    others += 1;
    const row = one * KINDS;
    for (let kind = 0; kind < KINDS; kind += 1) {
      const odds = readings[row + kind] ?? 0;
      if (odds > (most[kind] ?? 0)) most[kind] = odds;
    }
  }
  if (others === 0) copyOwn(most, readings, own);
}

function takeMean(mean: Float64Array, readings: Float64Array, from: number, to: number, own: number): void {
  const count = to - from - 1;
  if (count <= 0) {
    copyOwn(mean, readings, own);
    return;
  }
  mean.fill(0);
  for (let one = from; one < to; one += 1) {
    if (one === own) continue;
    const row = one * KINDS;
    for (let part = 0; part < PARTS; part += 1) mean[part] = (mean[part] ?? 0) + (readings[row + part] ?? 0) / count;
  }
}

function copyOwn(into: Float64Array, readings: Float64Array, own: number): void {
  const row = own * KINDS;
  for (let kind = 0; kind < into.length; kind += 1) into[kind] = readings[row + kind] ?? 0;
}
