import type { DocumentModel } from '../../model.ts';
import type { Slip } from './slip.ts';

/** Points counted in words, at the head of a sentence. */
const WORD = /(?<=^|[。；：\n\s]|，)(首先|其次|再次|最后)(?=[，,是要说讲]|\p{Script=Han})/gu;
/** Points of one row stand no farther apart, in UTF-16 units. */
const FARTHEST = 1200;

interface Point {
  readonly start: number;
  /** Headings above it. */
  readonly section: number;
}

const ORDER = ['首先', '其次', '再次', '最后'];

/** 首先，…其次，…首先，…, 首先，…再次，…其次，…, 再次，…再次，… in a row of points. */
export function* findWordSlips({ text, headings }: DocumentModel): Iterable<Slip> {
  let section = 0;
  const words = Array.from(text.matchAll(WORD), ({ 1: word = '', index: start }) => {
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
    if (word === '首先' && !wanted) row = [];
    row.push(wanted ?? word);
  }
}

/** The word that should stand for one that is out of order; undefined where it may stand, as 首先 does that opens a row of its own. */
function wantedAfter(row: readonly string[], word: string, next: string | undefined): string | undefined {
  const last = ORDER.indexOf(row.at(-1) ?? '');
  if (row[0] !== '首先' || last < 0) return undefined;
  if (word === '首先') return last === 1 && next !== '其次' ? '再次' : undefined;
  if (word === '再次') return last === 2 ? '最后' : last === 0 && next === '其次' ? '其次' : undefined;
  return undefined;
}
