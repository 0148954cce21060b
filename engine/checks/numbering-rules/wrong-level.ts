import { markOf, type StandIn } from './level-marks.ts';
import type { RankedMark } from './listed-marks.ts';
import { followerOf } from './ranked-marks.ts';
import { pointAsSection, sectionAsPoint } from './section-points.ts';
import type { Slip } from './slip.ts';

/** What the marks of a paper tell of its levels, counted once. */
export interface Levels {
  readonly sections: number;
  /** Rows that have a second, by level. */
  readonly rows: ReadonlyMap<number, number>;
}

export function levelsOf(marks: readonly RankedMark[]): Levels {
  const rows = new Map<number, number>();
  for (const [at, mark] of marks.entries()) {
    if (opensRow(marks, at)) rows.set(mark.level, (rows.get(mark.level) ?? 0) + 1);
  }
  return { sections: marks.filter(({ level }) => level === 1).length, rows };
}

/** Marks looked over before and behind one. */
const FARTHEST = 40;

/**
 * Whether the mark at `index` stands in the place of one of the level above, or 二、 in the place of （二）: `last` gives the
 * last number of each level's row, `alone` the paragraphs that are nothing but a heading. Only where the next mark is the one after it, and no second point of its own follows.
 */
export function standInAt(
  marks: readonly RankedMark[],
  index: number,
  last: (level: number) => number,
  levels: Levels,
  alone: ReadonlySet<number>,
): StandIn | undefined {
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark || !next || mark.level < 1) return undefined;
  const lone = levels.sections === 1 ? loneSection(marks, index, last(2)) : undefined;
  if (lone) return lone;
  const between = pointAsSection(marks, index, last, alone) ?? sectionAsPoint(marks, index, last(1), last(mark.level));
  if (between) return between;
  // （一）二、（三）: the row of the first goes on behind the second, which is the one that is wrong.
  const after = marks[index + 2];
  const fits = mark.ordinal === last(mark.level) + 1;
  if (fits && after?.level === mark.level && after.ordinal > mark.ordinal + 1) return undefined;
  // （一）2. 二、 below 一、, or where （一）（二） stands below another section: the second is the one that is wrong.
  if (fits && mark.level > 1 && next.level > mark.level && isInItsPlace(marks, index, levels)) return undefined;
  // （二）一、（四）: what another report began with, above the row that goes on.
  const pasted = mark.level === 1 && mark.ordinal === 1 && last(1) > 0 && next.level === 2 && last(2) > 0;
  if (pasted && next.ordinal === last(2) + 2) return { level: 2, wanted: markOf(2, last(2) + 1) };
  const level = levelOf(mark.level, next.level);
  const goesOn = next.level === level && next.ordinal === mark.ordinal + 1 && next.paragraph > mark.paragraph;
  if (!goesOn || last(level) !== mark.ordinal - 1) return undefined;
  // 二、 1.2.3.4. 3、廉洁 四、: a heading that stands alone, as the next does, and no more of the points in sentences.
  const heads = mark.ordinal <= last(mark.level) && alone.has(mark.paragraph) && alone.has(next.paragraph);
  const inItsOwnRow =
    mark.level === 1 || (mark.level === 2 && last(2) !== 0)
      ? last(mark.level) === mark.ordinal - 1
      : last(mark.level) !== 0 && !heads;
  // 一、（一）二、（三） 二、: the next of its level bears its number.
  if (inItsOwnRow && followerOf(marks, index) !== mark.ordinal) return undefined;
  return { level, wanted: markOf(level, mark.ordinal) };
}

/** （一） 一、（三） where no other section is numbered, and （二） 三、 1. 2. （四）: the points of either stand between. */
function loneSection(marks: readonly RankedMark[], index: number, last: number): StandIn | undefined {
  const mark = marks[index];
  if (mark?.level !== 1 || last === 0) return undefined;
  const next = marks.slice(index + 1, index + FARTHEST).find(({ level }) => level <= 2);
  if (next?.level !== 2 || next.ordinal !== last + 2) return undefined;
  return { level: 2, wanted: markOf(2, last + 1) };
}

/** （一） below 一、, 1. below （一） where nothing counts on behind the second, and a level that has a row elsewhere. */
function isInItsPlace(marks: readonly RankedMark[], index: number, { rows }: Levels): boolean {
  const level = marks[index]?.level ?? 0;
  const above = marks.slice(Math.max(0, index - FARTHEST), index).findLast((one) => one.level < level);
  const isNext = above?.level === level - 1 && (level === 2 || (level === 3 && followerOf(marks, index + 1) === 0));
  return isNext || (rows.get(level) ?? 0) > (opensRow(marks, index) ? 1 : 0);
}

function opensRow(marks: readonly RankedMark[], at: number): boolean {
  return marks[at]?.ordinal === 1 && followerOf(marks, at) === 2;
}

/**
 * The level that a mark stands in for, told by the next one: 1. before （二） is a second level, before 二、 a first; 3、
 * before （4） a fourth.
 */
function levelOf(own: number, next: number): 1 | 2 | 3 | 4 {
  if (own === 1) return 2;
  if (own < 4 && next === 4) return 4;
  if (own === 2 && next === 3) return 3;
  if (own === 4) return next === 2 ? 2 : 3;
  return own === 3 && next === 2 ? 2 : 1;
}

/** 四、…（五）…: the level whose row would go on with a number that opens no row of its own. */
export function levelBefore(
  rows: readonly ({ readonly last: number } | undefined)[],
  { ordinal, level }: RankedMark,
): number | undefined {
  const after = (last: number) => [1, 2, 3, 4].filter((one) => one !== level && rows[one]?.last === last);
  const found = after(ordinal - 1);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  // 一、二、三、（五）: of another level, and one is lacking.
  const farther = after(ordinal - 2);
  return farther.length === 1 ? farther[0] : undefined;
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
