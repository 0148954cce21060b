/** Step two: what a sentence says where it stands. The same words mean a plan at the end and a duty in the middle. */
import type { DocumentModel } from '../../model.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../types.ts';
import type { Sections } from '../sections.ts';
import { TOLD_PARTS, TOUCHED } from './features.ts';

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
/** Log-odds are bounded and scaled to about −1 … 1. */
const SCALE = 4;
const BOUND = 2;
const NOTHING = -1.5;

const scaled = (odds: number | undefined): number =>
  odds === undefined ? NOTHING : Math.max(-BOUND, Math.min(BOUND, odds / SCALE));

/** Number of values of `contextOf`. */
export const CONTEXT_SIZE = 2 + PARTS * 2 + 33 + DOCUMENT_TYPE_IDS.length;

/** The values the second step weighs for sentence `index` and part number `part`. */
export function contextOf(around: Surroundings, index: number, part: number): Float64Array {
  const { doc, sections, type, readings, headings } = around;
  const sentence = doc.sentences[index];
  const values = new Float64Array(CONTEXT_SIZE);
  if (!sentence) return values;
  let at = 0;
  const put = (value: number | boolean) => {
    values[at] = Number(value);
    at += 1;
  };
  const own = readings[index];
  const z = scaled(own?.[part]);
  put(z);
  const touched = scaled(own?.[TOUCHED + part]);
  put(touched);
  for (let other = 0; other < PARTS; other += 1) put(scaled(own?.[other]));

  const { before, after, paragraph } = neighbours(around, index);
  put(scaled(readings[index - 1]?.[part]));
  put(scaled(readings[index + 1]?.[part]));
  put(scaled(best(readings, before, part)));
  put(scaled(best(readings, after, part)));
  const others = paragraph.filter((one) => one !== index);
  put(scaled(best(readings, others, part)));
  put(mean(readings, others, part));
  for (let other = 0; other < PARTS; other += 1) put(mean(readings, others, other));

  const id = TOLD_PARTS[part];
  const inherited = sections.partsAt(sentence.heading);
  const named = sections.named[sentence.heading] ?? [];
  const under = id !== undefined && inherited.includes(id);
  const elsewhere = inherited.length > 0 && !under;
  put(id !== undefined && named.includes(id));
  put(under);
  put(under && inherited.length === 1);
  put(elsewhere);
  put(doc.headings.length > 0 && sentence.heading < 0);
  put(doc.headings.length === 0);
  put(sentence.heading < 0 ? NOTHING : scaled(headings[sentence.heading]?.[part]));
  put(under ? z : 0);
  put(under ? touched : 0);
  put(scaled(best(readings, others, TOUCHED + part)));
  put(sentence.heading < 0 ? NOTHING : scaled(headings[sentence.heading]?.[TOUCHED + part]));
  put(elsewhere ? z : 0);
  const last = doc.sentences.length - 1;
  const place = last === 0 ? 0 : index / last;
  put(place);
  put(place * place);
  put(index === 0);
  put(index < 3);
  put(index === last);
  put(index > last - 3);
  put(place > 0.8);
  put(place > 0.8 ? z : 0);
  put(place < 0.2 ? z : 0);
  put(sentence.paragraph === doc.sentences[last]?.paragraph);
  put(sentence.paragraph === doc.sentences[0]?.paragraph);
  put(Math.log(1 + sentence.folded.length) / 4);
  put(sentence.folded.length < 10);
  put(paragraph.length === 1);
  put(Math.log(1 + last) / 4);
  for (const one of DOCUMENT_TYPE_IDS) put(one === type);
  return values;
}

const REACH = 3;

function neighbours(
  { doc }: Surroundings,
  index: number,
): {
  before: number[];
  after: number[];
  paragraph: number[];
} {
  const own = doc.sentences[index]?.paragraph;
  const before: number[] = [];
  const after: number[] = [];
  const paragraph: number[] = [];
  for (let one = Math.max(0, index - REACH); one < index; one += 1) before.push(one);
  for (let one = index + 1; one <= Math.min(doc.sentences.length - 1, index + REACH); one += 1) after.push(one);
  let first = index;
  while (first > 0 && index - first < REACH * 4 && doc.sentences[first - 1]?.paragraph === own) first -= 1;
  for (let one = first; one - index < REACH * 4 && doc.sentences[one]?.paragraph === own; one += 1) paragraph.push(one);
  return { before, after, paragraph };
}

function best(readings: readonly Reading[], which: readonly number[], part: number): number | undefined {
  let top: number | undefined;
  for (const one of which) {
    const odds = readings[one]?.[part];
    if (odds !== undefined && (top === undefined || odds > top)) top = odds;
  }
  return top;
}

function mean(readings: readonly Reading[], which: readonly number[], part: number): number {
  if (which.length === 0) return NOTHING;
  let sum = 0;
  for (const one of which) sum += scaled(readings[one]?.[part]);
  return sum / which.length;
}
