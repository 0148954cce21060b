import type { DocumentModel } from '../../model.ts';
import { ordinalOf } from '../../outline/number-marks.ts';
import { sourceOffset } from '../../text/paragraphs.ts';
import { readOnce } from '../../text/wording.ts';
import { halfWide } from './bracket-width.ts';
import { renumber, type Slip, writtenUnlike } from './slip.ts';

/** 1.产值十亿元；2.…: a number that counts inside a paragraph, with its mark. */
const POINT = /(?<=^|[。；：;:]|\p{Script=Han}(?=1))\s?(\d{1,2})([.．、）)])(?=\p{Script=Han})/gu;
/** 第一，换灯。第二、换船。 */
const ORDER = /(?<=^|[。；：;:])\s?(第[一二三四五六七八九十]{1,2})([，、：])(?=\p{Script=Han})/gu;
/** A shorter row shows no habit. */
const LEAST_ROW = 3;

interface Point {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  /** As written, without its mark. */
  readonly number: string;
  readonly mark: string;
}

/** Inside a paragraph, the one of a row 1. 2. 3、 or 第一，第二，第三、 that is marked otherwise than all the rest, and brackets half of them wide. */
export function* findInlineFormSlips({ paragraphs }: DocumentModel): Iterable<Slip> {
  for (const paragraph of paragraphs) {
    for (const { 0: number, index } of halfWideIn(paragraph.wording)) {
      const start = sourceOffset(paragraph, index);
      yield halfWide({ start, end: start + number.length }, number);
    }
    for (const { start: at, number, like } of unlikeIn(paragraph.wording)) {
      const start = sourceOffset(paragraph, at);
      yield writtenUnlike(
        { start, end: start + number.length },
        number,
        like,
        renumber(like, ordinalOf(number.slice(1, -1))),
      );
    }
    for (const { odd, like } of oddOnesIn(paragraph.wording)) {
      const start = sourceOffset(paragraph, odd.start);
      const span = { start, end: start + odd.end - odd.start };
      const wanted = odd.number + like;
      const message = `“${odd.number}${odd.mark}”与同一组的序号写法不一致，这里应写作“${wanted}”。`;
      yield { message, fix: { insert: wanted, ...span }, ...span };
    }
  }
}

/** （1）换灯；（2）…；(3)…: in brackets of either width. */
const BRACKETED = /(?<=[。；：，、,;:.\s])([（(])([一二三四五六七八九十\d]{1,2})([）)])/gu;

function* unlikeInWidth(
  text: string,
): Iterable<{ readonly start: number; readonly number: string; readonly like: string }> {
  let row: RegExpExecArray[] = [];
  const ordinal = (one: RegExpExecArray | undefined) => ordinalOf(one?.[2] ?? '');
  const rows = [...text.matchAll(BRACKETED)].flatMap((one) => {
    const goesOn = ordinal(one) > ordinal(row.at(-1)) && /\d/u.test(one[0]) === /\d/u.test(row[0]?.[0] ?? one[0]);
    if (goesOn) row.push(one);
    else row = [one];
    return row.length === 1 ? [row] : [];
  });
  for (const marks of rows) {
    const narrow = marks.filter(({ 1: open, 3: close }) => open === '(' && close === ')');
    const wide = marks.filter(({ 1: open, 3: close }) => open === '（' && close === '）');
    const [odd, like] = narrow.length === 1 ? [narrow[0], wide] : [wide[0], narrow];
    if (!odd || Math.min(narrow.length, wide.length) !== 1 || like.length < LEAST_ROW - 1) continue;
    yield { start: odd.index, number: odd[0], like: like[0]?.[0] ?? '' };
  }
}

/** (1）换灯；（2）…: behind a clause. */
const HALF_WIDE = /(?<=[。；：，、,;:.\s])(?:\([一二三四五六七八九十\d]{1,2}）|（[一二三四五六七八九十\d]{1,2}\))/gu;

const halfWideIn = readOnce((text) => [...text.matchAll(HALF_WIDE)]);
const unlikeIn = readOnce((text) => [...unlikeInWidth(text)]);
const oddOnesIn = readOnce((text) =>
  [POINT, ORDER].flatMap((pattern) => rowsIn(text, pattern).flatMap((row) => oddOf(row) ?? [])),
);

/** The points that follow each other by number. */
function rowsIn(text: string, pattern: RegExp): Point[][] {
  const rows: Point[][] = [];
  for (const { 0: written, 1: number = '', 2: mark = '', index } of text.matchAll(pattern)) {
    const end = index + written.length;
    const point = { start: end - number.length - 1, end, ordinal: ordinalOf(number.replace('第', '')), number, mark };
    const row = rows.at(-1);
    if (row?.at(-1)?.ordinal === point.ordinal - 1) row.push(point);
    else if (point.ordinal === 1) rows.push([point]);
  }
  return rows.filter(({ length }) => length >= LEAST_ROW);
}

/** The one that is marked unlike the others, and the mark of those. */
function oddOf(row: readonly Point[]): { readonly odd: Point; readonly like: string } | undefined {
  for (const marks of ['.．', '、', '，', '：']) {
    const [odd, ...others] = row.filter(({ mark }) => !marks.includes(mark));
    const like = row.find(({ mark }) => marks.includes(mark))?.mark;
    if (odd && like && others.length === 0) return { odd, like };
  }
  return undefined;
}
