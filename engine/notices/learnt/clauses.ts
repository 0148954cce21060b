/** What the reader of a notice's clauses looks at. Training and reading share this file, so that both see the same. */
import type { Span } from '../../types.ts';
import type { NoticeBlock } from '../notice-text.ts';

/** Longest run of characters of a clause looked at, in UTF-16 units. */
const LONGEST_RUN = 3;
/** Of the headings above, the last so many units. */
const HEADINGS = 30;
/** A longer clause is read by its beginning. */
const LONGEST_CLAUSE = 200;
/** Marks the beginning and the end of a clause, and sets the headings' runs apart. */
const EDGE = '\u0002';
const HEADING = '\u0003';
const ENDS = /[,。;:!?、]/u;

/** The pieces of a block between its marks; positions into `words`. */
export function clausesOf({ words }: NoticeBlock): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !ENDS.test(words.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** Runs of characters of a clause, and of the headings it stands under, each once. */
export function featuresOf({ words, under, heading }: NoticeBlock, { start, end }: Span): Set<string> {
  const features = new Set<string>();
  addRuns(features, '', `${EDGE}${words.slice(start, Math.min(end, start + LONGEST_CLAUSE))}${EDGE}`, 1, LONGEST_RUN);
  addRuns(features, HEADING, `${EDGE}${[...under, heading].join('|').slice(-HEADINGS)}${EDGE}`, 2, 2);
  return features;
}

function addRuns(features: Set<string>, kind: string, text: string, shortest: number, longest: number): void {
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) features.add(kind + text.slice(at, at + length));
  }
}
