/** Where a sentence stands: in its paragraph, under its heading, in the whole text. */
import type { DocumentModel } from '../../model.ts';
import type { Sentence } from '../../text/sentences.ts';
import { DOCUMENT_TYPE_IDS } from '../../types.ts';
import { findZones } from '../frame/zones.ts';
import type { Surroundings } from './context.ts';
import { TOLD_PARTS } from './features.ts';

const PARTS = TOLD_PARTS.length;
/** Sentences looked at before and after, and in a paragraph. */
export const REACH = 3;
const PARAGRAPH_REACH = 11;
/** Shares of the body. */
export const LATE = 0.8;
export const EARLY = 0.2;
/** Folded characters. */
const SHORT = 10;
/** Number of values of a place. */
export const PLACES = 16 + DOCUMENT_TYPE_IDS.length;

/** Which of the values of a place is the share of the body that stands before the sentence, 0–1. */
export const SHARE = 2;

/** The values of a sentence's place. The row is used again. */
export function createPlaces({ doc, type }: Surroundings, neighbours: Neighbours): (index: number) => Float64Array {
  const { sentences, headings } = doc;
  const { first, last } = bodyOf(doc);
  const firstParagraph = sentences[first]?.paragraph;
  const lastParagraph = sentences[last]?.paragraph;
  const row = new Float64Array(PLACES);
  // The same for all sentences: the last of the values.
  const wholeText = [Math.log(1 + sentences.length) / 4, ...DOCUMENT_TYPE_IDS.map((one) => Number(one === type))];
  row.set(wholeText, PLACES - wholeText.length);

  return (index) => {
    const { heading, paragraph, folded } = sentences[index] ?? { heading: -1, paragraph: -1, folded: '' };
    const { from, to } = neighbours(index);
    const share = last <= first ? 0 : Math.max(0, Math.min(1, (index - first) / (last - first)));
    row[0] = Number(headings.length > 0 && heading < 0);
    row[1] = Number(headings.length === 0);
    row[SHARE] = share;
    row[3] = share * share;
    row[4] = Number(index === first);
    row[5] = Number(index >= first && index < first + REACH);
    row[6] = Number(index === last);
    row[7] = Number(index <= last && index > last - REACH);
    row[8] = Number(index < first || index > last);
    row[9] = Number(share > LATE);
    row[10] = Number(paragraph === lastParagraph);
    row[11] = Number(paragraph === firstParagraph);
    row[12] = Math.log(1 + folded.length) / 4;
    row[13] = Number(folded.length < SHORT);
    row[14] = Number(to - from === 1);
    return row;
  };
}

/** How the section a sentence stands in is to a part. */
export const [NAMED, UNDER, ALONE, ELSEWHERE] = [1, 2, 4, 8] as const;

/** By heading, the first of them no heading at all, and by part. */
export function relationsOf({ doc, sections }: Surroundings): Uint8Array {
  const relations = new Uint8Array((doc.headings.length + 1) * PARTS);
  for (let heading = 0; heading < doc.headings.length; heading += 1) {
    const inherited = sections.partsAt(heading);
    TOLD_PARTS.forEach((id, part) => {
      const under = inherited.includes(id);
      relations[(heading + 1) * PARTS + part] =
        (sections.named[heading]?.includes(id) ? NAMED : 0) |
        (under ? UNDER : 0) |
        (under && inherited.length === 1 ? ALONE : 0) |
        (!under && inherited.length > 0 ? ELSEWHERE : 0);
    });
  }
  return relations;
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

/** The sentences around one in its paragraph, which may be a whole text: from the first to before `to`. */
export type Neighbours = (index: number) => { readonly from: number; readonly to: number };

export function neighboursOf(sentences: readonly Sentence[]): Neighbours {
  const first = new Int32Array(sentences.length);
  const end = new Int32Array(sentences.length);
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    while (to < sentences.length && sentences[to]?.paragraph === sentences[from]?.paragraph) to += 1;
    first.fill(from, from, to);
    end.fill(to, from, to);
  }
  return (index) => ({
    from: Math.max(first[index] ?? index, index - PARAGRAPH_REACH),
    to: Math.min(end[index] ?? index + 1, index + 1 + PARAGRAPH_REACH),
  });
}
