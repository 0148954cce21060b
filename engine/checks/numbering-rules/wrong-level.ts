import { chineseNumber } from '../../outline/number-marks.ts';
import type { RankedMark } from './listed-marks.ts';
import { type Slip, writtenUnlike } from './slip.ts';

/**
 * A mark of another level where a row goes on behind it: （1）… 2.…, （1）…（二）…, 一、（二）三、, 二、3、四、, and
 * （一）二、（三） where 二、 is no next section.
 */
export interface StandIn {
  /** The mark as it should be. */
  readonly wanted: string;
  readonly level: 1 | 2 | 3;
}

/**
 * Whether the mark at `index` stands in the place of one of the level above, or 二、 in the place of （二）: `last` gives the
 * last number of each level's row. Only where the next mark is the one after it, and no second point of its own follows.
 */
export function standInAt(
  marks: readonly Pick<RankedMark, 'level' | 'ordinal' | 'paragraph'>[],
  index: number,
  last: (level: number) => number,
): StandIn | undefined {
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark || !next || mark.level < 1) return undefined;
  // （一）二、（三）: the row of the first goes on behind the second, which is the one that is wrong.
  const after = marks[index + 2];
  if (after?.level === mark.level && after.ordinal === mark.ordinal + 2) return undefined;
  const level = levelOf(mark.level, next.level);
  const goesOn = next.level === level && next.ordinal === mark.ordinal + 1 && next.paragraph > mark.paragraph;
  if (!goesOn || last(level) !== mark.ordinal - 1) return undefined;
  const inItsOwnRow = mark.level === 1 ? last(1) === mark.ordinal - 1 : last(mark.level) !== 0;
  if (inItsOwnRow) return undefined;
  return { level, wanted: markOf(level, mark.ordinal) };
}

/** The level that a mark stands in for, told by the next one: 1. before （二） is a second level, before 二、 a first. */
function levelOf(own: number, next: number): 1 | 2 | 3 {
  if (own === 1) return 2;
  if (own === 4) return next === 2 ? 2 : 3;
  return own === 3 && next === 2 ? 2 : 1;
}

/** A number as its level is written: 一、（一）1. */
function markOf(level: number, ordinal: number): string {
  const chinese = chineseNumber(ordinal);
  return { 1: `${chinese}、`, 2: `（${chinese}）` }[level] ?? `${ordinal}.`;
}

/** 四、…（五）…: the level whose row would go on with a number that opens no row of its own. */
export function levelBefore(
  rows: readonly ({ readonly last: number } | undefined)[],
  { ordinal, level }: RankedMark,
): number | undefined {
  const found = [1, 2, 3].filter((one) => one !== level && rows[one]?.last === ordinal - 1);
  return found.length === 1 ? found[0] : undefined;
}

/** What to tell of such a number; `before`: one of the row that it breaks. */
export function misplaced(
  { start, end, number, ordinal }: RankedMark,
  before: RankedMark | undefined,
  level: number,
): Slip {
  const wanted = markOf(level, ordinal);
  const message = `“${number}”与“${before?.number ?? ''}”接不上，这里应是“${wanted}”（GB/T 9704—2012 7.3.3）。`;
  return { start, end, message, fix: { start, end, insert: wanted } };
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** Where the number before the one at `index` is lacking, what stands in its place; `from`: where the row's last mark ends. */
export function standsBetween(
  marks: readonly RankedMark[],
  index: number,
  text: string,
  from: number,
  wanted: string,
): Slip | undefined {
  const mark = marks[index];
  if (!mark) return undefined;
  const circled = mark.level > 2 ? circledIn(text.slice(from, mark.start), from, mark, wanted) : undefined;
  if (circled) return circled;
  // 一、（一）（二）（二）（一）… 三、: a second that opens a row below it is the second section.
  const second = marks.filter(
    (one, at) =>
      one.start >= from &&
      at < index &&
      one.level === mark.level + 1 &&
      one.ordinal === mark.ordinal - 1 &&
      marks[at + 1]?.level === one.level &&
      marks[at + 1]?.ordinal === 1,
  );
  if (second[0] && second.length === 1) return misplaced(second[0], mark, mark.level);
  // （二） 1. （四）: a first of its level that no second follows.
  const [before, only] = [marks[index - 2], marks[index - 1]];
  if (before?.end !== from || only?.ordinal !== 1 || only.level <= mark.level) return undefined;
  // It opens a list of its own where no text of the number before is told, or leads it in.
  if (!/[^：:]{20,}[。；]\s*$/u.test(text.slice(from, only.start))) return undefined;
  return misplaced({ ...only, ordinal: mark.ordinal - 1 }, before, mark.level);
}

/** （1）②（3）: the circled number in the place of the one lacking, `between` beginning at `from` of the text. */
function circledIn(between: string, from: number, { number, ordinal }: RankedMark, wanted: string): Slip | undefined {
  const written = CIRCLED.charAt(ordinal - 2);
  const at = written === '' ? -1 : between.indexOf(written);
  // ① and ② are a row of their own.
  if (at < 0 || (ordinal > 2 && between.includes(CIRCLED.charAt(ordinal - 3)))) return undefined;
  return writtenUnlike({ start: from + at, end: from + at + 1 }, written, number, wanted);
}
