/** Step two: what a sentence says where it stands. The same words mean a plan at the end and a duty in the middle. */
import type { DocumentModel } from '../../model.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../types.ts';
import { findZones } from '../frame/zones.ts';
import type { Sections } from '../sections.ts';
import { OUTPUTS, TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded } from './linear.ts';

/** Log-odds of one sentence, in the order of `OUTPUTS`. */
export type Reading = Float64Array;

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

/** Number of values of a context. */
export const CONTEXT_SIZE = 2 + PARTS * 2 + 34 + DOCUMENT_TYPE_IDS.length;

/** What stands around one sentence, for every output. */
interface Neighbourhood {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The rest of its paragraph: the most, and the mean. */
  readonly most: Float64Array;
  readonly mean: Float64Array;
  readonly alone: boolean;
}

/**
 * The values the second step weighs for a sentence and a part, each by its number. What is given back is used again at the
 * next call.
 */
export function createContexts(around: Surroundings): (index: number, part: number) => Float64Array {
  const { doc, sections, type, headings } = around;
  const { sentences } = doc;
  const readings = around.readings.map((reading) => reading.map(bounded));
  const headingReadings = headings.map((reading) => reading.map(bounded));
  const neighbourhoods = sentences.map((_, index) => neighbourhoodOf(doc, readings, index));
  const { first, last } = bodyOf(doc);
  const firstParagraph = sentences[first]?.paragraph;
  const lastParagraph = sentences[last]?.paragraph;
  const values = new Float64Array(CONTEXT_SIZE);
  const none = new Float64Array(OUTPUTS).fill(NOTHING);
  let at = 0;
  const put = (value: number) => {
    values[at] = value;
    at += 1;
  };

  return (index, part) => {
    at = 0;
    const sentence = sentences[index];
    const neighbourhood = neighbourhoods[index];
    const id = TOLD_PARTS[part];
    if (!sentence || !neighbourhood || id === undefined) return values.fill(0);
    const own = readings[index] ?? none;
    const { before, after, most, mean, alone } = neighbourhood;
    const z = own[part] ?? 0;
    const touched = own[TOUCHED + part] ?? 0;
    put(z);
    put(touched);
    for (let other = 0; other < PARTS; other += 1) put(own[other] ?? 0);
    put((readings[index - 1] ?? own)[part] ?? 0);
    put((readings[index + 1] ?? own)[part] ?? 0);
    put(before[part] ?? 0);
    put(after[part] ?? 0);
    put(most[part] ?? 0);
    for (let other = 0; other < PARTS; other += 1) put(mean[other] ?? 0);
    put(mean[part] ?? 0);

    const inherited = sections.partsAt(sentence.heading);
    const under = inherited.includes(id);
    const elsewhere = inherited.length > 0 && !under;
    const heading = headingReadings[sentence.heading] ?? none;
    put(Number(sections.named[sentence.heading]?.includes(id) === true));
    put(Number(under));
    put(Number(under && inherited.length === 1));
    put(Number(elsewhere));
    put(Number(doc.headings.length > 0 && sentence.heading < 0));
    put(Number(doc.headings.length === 0));
    put(heading[part] ?? 0);
    put(heading[TOUCHED + part] ?? 0);
    put(under ? z : 0);
    put(under ? touched : 0);
    put(most[TOUCHED + part] ?? 0);
    put(elsewhere ? z : 0);

    const place = last <= first ? 0 : Math.max(0, Math.min(1, (index - first) / (last - first)));
    put(place);
    put(place * place);
    put(Number(index === first));
    put(Number(index >= first && index < first + REACH));
    put(Number(index === last));
    put(Number(index <= last && index > last - REACH));
    put(Number(index < first || index > last));
    put(Number(place > 0.8));
    put(place > 0.8 ? z : 0);
    put(place < 0.2 ? z : 0);
    put(Number(sentence.paragraph === lastParagraph));
    put(Number(sentence.paragraph === firstParagraph));
    put(Math.log(1 + sentence.folded.length) / 4);
    put(Number(sentence.folded.length < 10));
    put(Number(alone));
    put(Math.log(1 + sentences.length) / 4);
    for (const one of DOCUMENT_TYPE_IDS) put(Number(one === type));
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

function neighbourhoodOf(doc: DocumentModel, readings: readonly Float64Array[], index: number): Neighbourhood {
  const { sentences } = doc;
  const own = sentences[index]?.paragraph;
  let first = index;
  while (index - first < PARAGRAPH_REACH && sentences[first - 1]?.paragraph === own && first > 0) first -= 1;
  let end = index + 1;
  while (end - index <= PARAGRAPH_REACH && sentences[end]?.paragraph === own) end += 1;
  return {
    before: mostOf(readings, Math.max(0, index - REACH), index, index),
    after: mostOf(readings, index + 1, Math.min(readings.length, index + 1 + REACH), index),
    most: mostOf(readings, first, end, index),
    mean: meanOf(readings, first, end, index),
    alone: end - first === 1,
  };
}

/** Where there is no other sentence, the sentence itself: its being alone says nothing against it. */
function mostOf(readings: readonly Float64Array[], from: number, to: number, own: number): Float64Array {
  let most: Float64Array | undefined;
  for (let one = from; one < to; one += 1) {
    const reading = readings[one];
    if (one === own || !reading) continue;
    if (!most) {
      most = reading.slice();
      continue;
    }
    for (let output = 0; output < OUTPUTS; output += 1) {
      const odds = reading[output] ?? 0;
      if (odds > (most[output] ?? 0)) most[output] = odds;
    }
  }
  return most ?? readings[own] ?? new Float64Array(OUTPUTS);
}

function meanOf(readings: readonly Float64Array[], from: number, to: number, own: number): Float64Array {
  const count = to - from - 1;
  if (count <= 0) return readings[own] ?? new Float64Array(OUTPUTS);
  const mean = new Float64Array(PARTS);
  for (let one = from; one < to; one += 1) {
    const reading = readings[one];
    if (one === own || !reading) continue;
    for (let part = 0; part < PARTS; part += 1) mean[part] = (mean[part] ?? 0) + (reading[part] ?? 0) / count;
  }
  return mean;
}
