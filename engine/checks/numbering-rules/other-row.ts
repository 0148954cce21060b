/** A mark that bears the number, and looks, of another row than its level's. */
import type { DocumentModel } from '../../model.ts';
import { markOf, type StandIn } from './level-marks.ts';
import type { RankedMark } from './listed-marks.ts';
import { renumber } from './slip.ts';

/** Marks looked over around one. */
const FARTHEST = 40;
/** A row of one shows nothing. */
const LEAST_ROW = 2;
/** Looks shared, of all that are compared, by which one row must be the nearer. */
const NEARER = 0.3;

type LastOf = (level: number) => number;

/**
 * （一）（二）三、 三、 and （1）（2）3. 3.: the first of the two goes on with the row inside; its level goes on behind it as
 * if it were none. 1. 2.（3）（1）（2）: what heads a list, and bears its mark.
 */
export function ofOtherRow(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  last: LastOf,
): StandIn | undefined {
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark || mark.level < 1 || mark.ordinal < 2) return undefined;
  // What is counted behind it is a list of enclosures.
  if (marks.slice(index + 1, index + FARTHEST).every(({ level }) => level > 2)) {
    const inside = lastInside(marks, index, last);
    if (inside) return inside;
  }
  if (!next) return undefined;
  return ofRowInside(doc, marks, index, last) ?? headOfList(doc, marks, index, last);
}

function ofRowInside(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  last: LastOf,
): StandIn | undefined {
  const mark = marks[index];
  if (!mark) return undefined;
  const behind = marks.slice(index + 1, index + FARTHEST);
  const first = behind.find(({ level }) => level <= 2);
  const next = behind.find(({ level }) => level <= mark.level);
  // 二、（一）（二）二、（四）: no section begins with it.
  if (mark.level === 1 && last(2) > 1 && first?.level === 2 && first.ordinal === last(2) + 2)
    return inRow(marks, index, 2, last(2) + 1);
  // （3）（三）（5）: no section begins with it.
  const [behindIt] = behind;
  if (
    behindIt &&
    behindIt.level > mark.level &&
    last(behindIt.level) > 1 &&
    behindIt.ordinal === last(behindIt.level) + 2 &&
    mark.ordinal !== last(mark.level) + 1
  )
    return inRow(marks, index, behindIt.level, behindIt.ordinal - 1);
  if (next?.level !== mark.level || next.ordinal !== last(mark.level) + 1 || mark.ordinal < next.ordinal)
    return undefined;
  // 三、三、五、: the row goes on as if the second were 四、
  const own = mark.ordinal === next.ordinal;
  const after = behind.slice(behind.indexOf(next) + 1).find(({ level }) => level <= mark.level);
  if (own && after?.level === mark.level && after.ordinal === next.ordinal + 2) return undefined;
  for (const level of [mark.level + 1, mark.level + 2]) {
    const wanted = last(level) + 1;
    const inside = behind.slice(0, behind.indexOf(next)).find((one) => one.level === level);
    // （一）二、（三） 二、: the row inside goes on behind it.
    if (wanted > 1 && mark.ordinal === wanted && inside?.ordinal === wanted + 1)
      return inRow(marks, index, level, wanted);
    if (wanted <= LEAST_ROW) continue;
    if (inside && inside.ordinal !== wanted + 1 && inside.ordinal !== 1) continue;
    const nearer = nearness(doc, marks, index, level) - nearness(doc, marks, index, mark.level);
    if (mark.ordinal === wanted ? nearer > (own ? 0 : -NEARER) : own && nearer > NEARER)
      return inRow(marks, index, level, wanted);
  }
  return undefined;
}

/** 五、（一）（二）（三）四、…, the last mark of all: the fourth of the row inside. */
function lastInside(marks: readonly RankedMark[], index: number, last: LastOf): StandIn | undefined {
  const mark = marks[index];
  if (!mark || mark.ordinal > last(mark.level)) return undefined;
  const level = mark.level + 1;
  return last(level) === mark.ordinal - 1 && mark.ordinal > LEAST_ROW
    ? inRow(marks, index, level, mark.ordinal)
    : undefined;
}

function headOfList(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  last: LastOf,
): StandIn | undefined {
  const [mark, first, second] = marks.slice(index, index + 3);
  const level = (mark?.level ?? 0) - 1;
  if (!mark || level < 1 || first?.level !== mark.level || first.ordinal !== 1 || second?.level !== mark.level)
    return undefined;
  const wanted = last(level) + 1;
  if (second.ordinal !== 2 || first.paragraph !== mark.paragraph + 1 || wanted < LEAST_ROW) return undefined;
  const next = marks.slice(index + 1, index + FARTHEST).find((one) => one.level <= level);
  const goesOn = next?.level === level;
  if (goesOn ? next.ordinal !== wanted + 1 : mark.ordinal !== wanted) return undefined;
  const nearer = nearness(doc, marks, index, level) - nearness(doc, marks, index, mark.level);
  return nearer > (mark.ordinal === wanted ? -NEARER : 0) ? inRow(marks, index, level, wanted) : undefined;
}

/** The mark with that number, as the row of that level writes it. */
function inRow(marks: readonly RankedMark[], index: number, level: number, ordinal: number): StandIn {
  const before = marks.slice(Math.max(0, index - FARTHEST), index).findLast((one) => one.level === level);
  if (!before) return { level, wanted: markOf(level, ordinal) };
  return { level, wanted: renumber(before.number, ordinal), behind: before.number };
}

/** How far a mark looks like the others of a level: the share of looks that it has in common with them. */
function nearness(doc: DocumentModel, marks: readonly RankedMark[], index: number, level: number): number {
  const own = looksOf(doc, marks, index);
  const first = Math.max(0, index - FARTHEST);
  const others = marks
    .slice(first, index + FARTHEST)
    .flatMap((one, at) => (first + at !== index && one.level === level ? [looksOf(doc, marks, first + at)] : []));
  const shares = own.map((look, at) => others.filter((one) => one[at] === look).length / Math.max(1, others.length));
  return shares.reduce((sum, share) => sum + share, 0) / own.length;
}

/** In UTF-16 units. */
const LONGEST_HEAD = 14;

/** Whether it stands alone, opens with a few words, halves them by a comma, and what is numbered below it. */
function looksOf(
  { paragraphs }: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
): readonly (number | boolean)[] {
  const [mark, next] = [marks[index], marks[index + 1]];
  if (!mark) return [];
  const { text = '', end = mark.end } = paragraphs[mark.paragraph] ?? {};
  const words = text.slice(Math.max(0, text.length - (end - mark.end)));
  const [head = ''] = words.split(/[。；：:]/u, 1);
  const alone = head.length >= words.length - 1 && !/[。；.;]$/u.test(words);
  return [alone, head.length <= LONGEST_HEAD, /[，,]/u.test(head), next && next.level > mark.level ? next.level : 0];
}
