/** A point numbered as the sections are, and a section numbered as its points. */
import { markOf, type StandIn } from './level-marks.ts';
import type { RankedMark } from './listed-marks.ts';
import { followerOf } from './ranked-marks.ts';
import { renumber } from './slip.ts';

/** Marks looked over behind one. */
const FARTHEST = 40;

/** 一、 1、2、三、 二、三、: the last of the points below a section, as the sections go on behind it as if it were none; and the first of them. */
export function pointAsSection(
  marks: readonly RankedMark[],
  index: number,
  last: (level: number) => number,
  alone: ReadonlySet<number>,
): StandIn | undefined {
  const [before, mark, behind] = [marks[index - 1], marks[index], marks[index + 1]];
  if (mark?.level === 2) return firstOfPoints(marks, index, last);
  if (mark?.level !== 1) return undefined;
  // 二、 一、2.3., and 二、（三） 三、2.3. 三、
  // 一、2.3. where nothing else is numbered 一、
  const only = marks.every((one) => one === mark || one.level !== 1);
  const opensRow = only && mark.ordinal === 1 && behind?.level === 3 && marks[index + 2]?.ordinal === 3;
  // 四、存在问题 on a line of its own, above 2.3. in sentences, is no point.
  const heads = mark !== undefined && behind !== undefined && alone.has(mark.paragraph) && !alone.has(behind.paragraph);
  const below = !heads && behind?.ordinal === 2 && behind.level > 1 && last(behind.level) === 0;
  const opens = below && (last(1) > 0 || opensRow);
  const [next, second] = marks.slice(index + 1, index + FARTHEST).filter(({ level }) => level === 1);
  if (opens && (mark.ordinal === 1 || next?.ordinal === last(1) + 1))
    return { level: behind.level, wanted: renumber(behind.number, 1) };
  if (!before || before.level < 2 || before.level > 4 || before.ordinal !== mark.ordinal - 1) return undefined;
  const [isAlone, nextAlone] = [mark, next].map((one) => one !== undefined && alone.has(one.paragraph));
  // Its text runs on behind it, as behind the points and behind no section.
  const runsOn =
    !isAlone &&
    !alone.has(before.paragraph) &&
    marks.every((one) => one === mark || one.level !== 1 || alone.has(one.paragraph));
  const goesOn =
    mark.ordinal > last(1) + 1
      ? (next?.ordinal === last(1) + 1 && (mark.ordinal > last(1) + 2 || second?.ordinal === mark.ordinal)) ||
        (!next && runsOn)
      : next?.ordinal === mark.ordinal && nextAlone && runsOn;
  return goesOn ? { level: before.level, wanted: renumber(before.number, mark.ordinal) } : undefined;
}

/** 其中：（一）2.3. below 二、, where no （二） follows: the first of the points. */
function firstOfPoints(
  marks: readonly RankedMark[],
  index: number,
  last: (level: number) => number,
): StandIn | undefined {
  const [mark, next, third] = marks.slice(index, index + 3);
  if (mark?.ordinal !== 1 || last(2) > 0 || next?.ordinal !== 2 || next.level < 3) return undefined;
  const inRow = third?.level === next.level && third.ordinal === 3 && next.paragraph === mark.paragraph + 1;
  return inRow && followerOf(marks, index) === 0 ? { level: next.level, wanted: renumber(next.number, 1) } : undefined;
}

/** （一）（一）（二） 二、 and 1.（一）（二） 二、: a section that bears a number like its points', or like none. */
export function sectionAsPoint(
  marks: readonly RankedMark[],
  index: number,
  last: number,
  lastOwn: number,
): StandIn | undefined {
  const [mark, point] = [marks[index], marks[index + 1]];
  if (!mark || mark.level < 2 || mark.ordinal !== last + 1 || point?.ordinal !== 1 || point.level < 2) return undefined;
  const behind = marks.slice(index + 1, index + FARTHEST);
  const at = behind.findIndex(({ level }) => level === 1);
  if (behind[at]?.ordinal !== last + 2) return undefined;
  const between = behind.slice(0, at);
  // （一）（二）（三） 四、（五）: it is the third of its own row, which goes on behind the section.
  const after = behind[at + 1];
  const goesOnOwn = mark.ordinal > 1 && lastOwn === mark.ordinal - 1;
  if (goesOnOwn && after?.level === mark.level && after.ordinal > mark.ordinal) return undefined;
  // 3. and, below a heading that lost its number, 1.
  if (goesOnOwn && point.paragraph > mark.paragraph + 1) return undefined;
  // Its own row goes on: it is a point.
  const goesOn = point.level !== mark.level && between.some(({ level }) => level === mark.level);
  const twice = between.filter(({ level, ordinal }) => level === mark.level && ordinal === 1).length > 1;
  return goesOn || twice ? undefined : { level: 1, wanted: markOf(1, mark.ordinal) };
}
