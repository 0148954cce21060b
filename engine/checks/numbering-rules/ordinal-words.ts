import type { DocumentModel } from '../../model.ts';
import type { Slip } from './slip.ts';

/** Points counted in words, at the head of a sentence. */
const WORD = /(?<=^|[。；：\n\s]|，)(首先|其次|再次|最后)(?=[，,是要说讲]|\p{Script=Han})/gu;
/** Points of one row stand no farther apart, in UTF-16 units. */
const FARTHEST = 1200;
const LEAST_ROW = 2;

/** 首先，…其次，…首先，…: the first point in the place of the third, with no second of its own behind it. */
export function* findWordSlips({ text, headings }: DocumentModel): Iterable<Slip> {
  const words = Array.from(text.matchAll(WORD), ({ 1: word = '', index: start }) => ({ word, start }));
  const sectionOf = (at: number) => headings.findLastIndex(({ start }) => start <= at);
  let row: string[] = [];
  let last = 0;
  for (const [index, { word, start }] of words.entries()) {
    if (start - last > FARTHEST || sectionOf(start) !== sectionOf(last)) row = [];
    const next = words[index + 1];
    const own = next?.word === '其次' && next.start - start < FARTHEST && sectionOf(next.start) === sectionOf(start);
    if (word === '首先' && row.length >= LEAST_ROW && row.at(-1) === '其次' && !own) {
      const end = start + word.length;
      const fix = { start, end, insert: '再次' };
      yield { start, end, message: '前面已经有“首先”“其次”，这里又用了“首先”，应是“再次”。', fix };
    } else if (word === '首先') row = [];
    row.push(word);
    last = start;
  }
}
