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
  const level = mark.level === 4 ? (next.level === 2 ? 2 : 3) : mark.level === 1 ? 2 : 1;
  const goesOn = next.level === level && next.ordinal === mark.ordinal + 1 && next.paragraph > mark.paragraph;
  if (!goesOn || last(level) !== mark.ordinal - 1) return undefined;
  const inItsOwnRow = mark.level === 1 ? last(1) === mark.ordinal - 1 : last(mark.level) !== 0;
  if (inItsOwnRow) return undefined;
  return { level, wanted: markOf(level, mark.ordinal) };
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

/** What to tell of such a number. */
export function misplaced(
  { start, end, number, ordinal }: RankedMark,
  before: RankedMark | undefined,
  level: number,
): Slip {
  const wanted = markOf(level, ordinal);
  const message = `“${number}”与前面的“${before?.number ?? ''}”接不上，这里应是“${wanted}”（GB/T 9704—2012 7.3.3）。`;
  return { start, end, message, fix: { start, end, insert: wanted } };
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** （1）②（3）: the circled number in the place of the one lacking, `between` beginning at `from` of the text. */
export function circledIn(
  between: string,
  from: number,
  { number, ordinal }: RankedMark,
  wanted: string,
): Slip | undefined {
  const written = CIRCLED.charAt(ordinal - 2);
  const at = written === '' ? -1 : between.indexOf(written);
  // ① and ② are a row of their own.
  if (at < 0 || (ordinal > 2 && between.includes(CIRCLED.charAt(ordinal - 3)))) return undefined;
  return writtenUnlike({ start: from + at, end: from + at + 1 }, written, number, wanted);
}
