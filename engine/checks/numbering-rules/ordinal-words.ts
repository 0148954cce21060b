import type { DocumentModel } from '../../model.ts';
import { byBlocks } from '../../text/blocks.ts';
import { unwrapped } from '../../text/paragraphs.ts';
import type { Span } from '../../types.ts';
import type { Slip } from './slip.ts';

const FIRST = '首先';
const SECOND = '其次';
const THIRD = '再次';
const LAST = '最后';
const ORDER = [FIRST, SECOND, THIRD, LAST];
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

/** 首先，…其次，…首先，…, 首先，…再次，…其次，…, 首先，…再次，…再次，…, …再次，…首先，… and 首先，…二是…再次，… in a row of points. */
export function* findWordSlips(doc: DocumentModel): Iterable<Slip> {
  const { headings } = doc;
  const text = unwrapped(doc.text, doc.paragraphs);
  let section = 0;
  const words = wordsIn(doc.text).map(({ word, start }) => {
    while ((headings[section]?.start ?? Number.POSITIVE_INFINITY) <= start) section += 1;
    return { word, start, section };
  });
  const near = (one: Point, other: Point) => other.start - one.start < FARTHEST && one.section === other.section;
  let row: string[] = [];
  let exchanged = false;
  for (const [index, point] of words.entries()) {
    const { word, start } = point;
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!before || !near(before, point)) row = [];
    const after = next && near(point, next) ? next.word : undefined;
    // …再次，…。首先，…: in one paragraph it opens no row of its own.
    const joined = before !== undefined && !text.slice(before.start, start).includes('\n');
    const closes =
      (word === FIRST || word === SECOND) && joined && row.at(-1) === THIRD && after !== SECOND && after !== THIRD;
    const usual = closes ? LAST : wantedAfter(row, word, after);
    const wanted: string | undefined = exchanged && word === SECOND ? THIRD : usual;
    exchanged = wanted === SECOND;
    if (wanted) yield slipAt(start, word, row, wanted);
    else if (before && row.at(-1) === FIRST && ORDER.indexOf(word) > 1) {
      const between = text.slice(before.start, start);
      const [counted, ...others] = between.matchAll(COUNTED);
      if (counted && others.length === 0) yield slipAt(before.start + counted.index, counted[0], row, SECOND);
    }
    if (word === FIRST && !wanted) row = [];
    // 其次，…其次，…再次，…: what follows has been counted on from the first of them.
    row.push(wanted === undefined || wanted === after ? word : wanted);
  }
}

/** 二是 among 首先 and 再次. */
const COUNTED = /(?<=[。；]\s{0,4})(?:二是|[第其]二(?=[，、]))/gu;

function slipAt(start: number, word: string, row: readonly string[], wanted: string): Slip {
  const end = start + word.length;
  const message = `“${word}”与前后的${row.map((one) => `“${one}”`).join('')}接不上，这里应是“${wanted}”。`;
  return { start, end, message, fix: { start, end, insert: wanted } };
}

/** The word that should stand for one that is out of order; undefined where it may stand, as 首先 does that opens a row of its own. */
function wantedAfter(row: readonly string[], word: string, next: string | undefined): string | undefined {
  const last = ORDER.indexOf(row.at(-1) ?? '');
  if (row[0] !== FIRST || last < 0) return undefined;
  if (word === FIRST) return last === 1 && next !== SECOND ? THIRD : undefined;
  if (word === SECOND) return last === 1 && next !== SECOND ? THIRD : undefined;
  if (word === THIRD) return last === 2 ? LAST : last === 0 && (next === SECOND || next === THIRD) ? SECOND : undefined;
  return undefined;
}
