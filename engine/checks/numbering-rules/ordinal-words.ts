import type { DocumentModel } from '../../model.ts';
import { byBlocks } from '../../text/blocks.ts';
import type { Span } from '../../types.ts';
import type { Slip } from './slip.ts';

const FIRST = '首先';
const ORDER = [FIRST, '其次', '再次', '最后'];
/**
 * Each at the head of a clause, with words behind it. What stands before it is looked at afterwards, which lets the search
 * skip along.
 */
const WORD = /(?:首先|其次|再次|最后)(?<=(?:^|[。；：，\n\s])..)(?=[，,]|\p{Script=Han})/gu;

interface Word extends Span {
  readonly word: string;
}

const wordsIn = byBlocks(listWords);

function* listWords(text: string): Iterable<Word> {
  for (const { 0: word, index: start } of text.matchAll(WORD)) yield { word, start, end: start + word.length };
}

/** Points of one row stand no farther apart, in UTF-16 units. */
const FARTHEST = 1200;

interface Point {
  readonly start: number;
  /** Headings above it. */
  readonly section: number;
}

/** 首先，…其次，…首先，…, 首先，…再次，…其次，…, 再次，…再次，… in a row of points. */
export function* findWordSlips({ text, headings }: DocumentModel): Iterable<Slip> {
  let section = 0;
  const words = wordsIn(text).map(({ word, start }) => {
    while ((headings[section]?.start ?? Number.POSITIVE_INFINITY) <= start) section += 1;
    return { word, start, section };
  });
  const near = (one: Point, other: Point) => other.start - one.start < FARTHEST && one.section === other.section;
  let row: string[] = [];
  for (const [index, point] of words.entries()) {
    const { word, start } = point;
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!before || !near(before, point)) row = [];
    const wanted = wantedAfter(row, word, next && near(point, next) ? next.word : undefined);
    if (wanted) {
      const end = start + word.length;
      const message = `“${word}”与前后的${row.map((one) => `“${one}”`).join('')}接不上，这里应是“${wanted}”。`;
      yield { start, end, message, fix: { start, end, insert: wanted } };
    }
    if (word === FIRST && !wanted) row = [];
    row.push(wanted ?? word);
  }
}

/** The word that should stand for one that is out of order; undefined where it may stand, as 首先 does that opens a row of its own. */
function wantedAfter(row: readonly string[], word: string, next: string | undefined): string | undefined {
  const last = ORDER.indexOf(row.at(-1) ?? '');
  if (row[0] !== FIRST || last < 0) return undefined;
  if (word === FIRST) return last === 1 && next !== '其次' ? '再次' : undefined;
  if (word === '再次') return last === 2 ? '最后' : last === 0 && next === '其次' ? '其次' : undefined;
  return undefined;
}
