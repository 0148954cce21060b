import type { DocumentModel } from '../../model.ts';
import { beginsAgain } from './begins-again.ts';
import { bareInItsPlace, writtenInItsPlace } from './in-its-place.ts';
import { listMarks, type RankedMark } from './listed-marks.ts';
import { lostBetween } from './lost-between.ts';
import { ofOtherRow } from './other-row.ts';
import { pointsInWords } from './points-in-words.ts';
import {
  beginsAnew,
  countsThrough,
  followerAt,
  followerOf,
  isOneTwice,
  ranked,
  withoutPoints,
} from './ranked-marks.ts';
import { type Fault, faultOf, type Row } from './row-fault.ts';
import { isSaidBetween } from './said-between.ts';
import { exchanged, lacking, movedUp, renumber, repeated, type Slip, unnumbered, unnumberedPoint } from './slip.ts';
import { levelBefore, levelsOf, misplaced, standInAt } from './wrong-level.ts';

/** （接上页）, 节选, 第二部分（续）, 第4页 */
const GOES_ON =
  /接上[页文]|上接|[前上]文[略见（）(]|见第.册|节选|摘录|[（(]续[）)]|续[前上表]|第\s{0,2}(?:[2-9]|[1-9]\d)\s{0,2}页/u;

function newRow({ at, paragraph }: Pick<Row, 'at' | 'paragraph'>): Row {
  return { last: 0, meant: 0, at, paragraph, had: new Set(), outer: [] };
}

/** Gaps, repeats and false starts of 一、（一）1.（1） in each row under one parent. */
export function* findSequenceSlips(doc: DocumentModel): Iterable<Slip> {
  const rows: Row[] = [];
  const through = [0, 0, 0, 0, 0];
  let parent = { at: 0, paragraph: -1 };
  /** The row goes on behind the mark, which closes the rows below it. */
  const goOn = (row: Row, level: number, mark: RankedMark) => {
    parent = { at: mark.end, paragraph: mark.paragraph };
    rows[level] = Object.assign(row, parent);
    rows.length = level + 1;
  };
  const heads = new Map(doc.headings.map(({ paragraph, runIn }) => [paragraph, runIn]));
  const alone = new Set([...heads].flatMap(([paragraph, runIn]) => (runIn ? [] : [paragraph])));
  const words = pointsInWords(doc);
  // 2.3 is counted with its section.
  const marks = ranked(withoutPoints(listMarks(doc), alone), doc.text).filter(
    ({ number, start }) => !words.has(start) && !/^\d{1,2}[.．]\d/u.test(number),
  );
  const levels = levelsOf(marks);
  const oneTwice = isOneTwice(marks);
  const goesThrough = countsThrough(marks);
  const anew = beginsAnew(marks, 3);
  const parts = new Set(
    doc.headings.flatMap(({ number, runIn, level, paragraph }) =>
      number === '' && !runIn && level === 1 ? [paragraph] : [],
    ),
  );
  // ## 3. 问题 among 1. and 2. is none.
  for (const { paragraph } of marks) parts.delete(paragraph);
  // A box for the second section alone holds no 一、, nor does what goes on from another page.
  const above = doc.text.slice(0, marks[0]?.start ?? 0);
  const goesOn = GOES_ON.test(above) || (above.trim() === '' && (marks[0]?.ordinal ?? 1) > 1);
  const exchangedMarks = new Set<RankedMark>();
  for (const [index, mark] of marks.entries()) {
    const lastOf = (level: number) => rows[level]?.last ?? 0;
    const standIn = standInAt(marks, index, lastOf, levels, alone) ?? ofOtherRow(doc, marks, index, lastOf);
    const meant = standIn && (rows[standIn.level] ?? newRow(parent));
    if (
      standIn &&
      meant &&
      !isSaidBetween(doc.text.slice(meant.at, mark.start), { ...mark, level: standIn.level }, mark.ordinal)
    ) {
      const span = { start: mark.start, end: mark.end };
      const why = standIn.behind
        ? `接在“${standIn.behind}”后面，与它同一层次`
        : `与后面的“${marks[index + 1]?.number ?? ''}”不是同一层次`;
      const message = `“${mark.number}”${why}，这里应是“${standIn.wanted}”（GB/T 9704—2012 7.3.3）。`;
      yield { message, fix: { insert: standIn.wanted, ...span }, ...span };
      Object.assign(meant, { last: meant.last + 1, meant: meant.last + 1 });
      through[standIn.level] = meant.last;
      goOn(meant, standIn.level, mark);
      continue;
    }
    // 下半年计划 on a line of its own opens rows that have nothing to do with those above it.
    if (parts.has(mark.paragraph - 1) && (mark.ordinal === 1 || mark.level > 1))
      rows.length = Math.min(rows.length, mark.level);
    const row = rows[mark.level] ?? newRow(parent);
    rows[mark.level] = row;
    if (exchangedMarks.has(mark)) {
      goOn(row, mark.level, mark);
      continue;
    }
    const expected = row.last + 1;
    const follower = followerOf(marks, index);
    const fault =
      (oneTwice && isTwice(mark, row, alone)) || beginsAgain(doc, marks, index, row.last, alone)
        ? 'repeat'
        : faultOf(mark, row, {
            through: through[mark.level] ?? 0,
            follower,
            alone: alone.has(mark.paragraph),
            goesThrough,
            anew,
            adjoins: row.paragraph === mark.paragraph - 1,
          });
    if (fault === 'other') {
      const standsFor = row.last === 0 ? levelBefore(rows, mark) : undefined;
      if (standsFor)
        yield misplaced({ ...mark, ordinal: (rows[standsFor]?.last ?? 0) + 1 }, marks[index - 1], standsFor);
      continue;
    }
    // 1.…（2）…: two points, the second of another level.
    const above = marks[index - 1];
    if (
      fault === 'start' &&
      follower === 0 &&
      mark.ordinal === 2 &&
      above?.ordinal === 1 &&
      above.level === mark.level - 1 &&
      followerOf(marks, index - 1) === 0
    ) {
      yield misplaced(mark, above, above.level);
      continue;
    }
    // 一、三、二、四、: told at both, and the row goes on behind them.
    const behind = followerAt(marks, index);
    const opensSwapped = fault === 'start' && mark.ordinal === 2 && followerOf(marks, behind) === 3;
    const swapped = (fault === 'gap' || opensSwapped) && follower === expected && mark.ordinal === expected + 1;
    const other = swapped ? marks[behind] : undefined;
    if (other) {
      yield exchanged(mark, other, renumber(mark.number, expected));
      yield exchanged(other, mark, renumber(other.number, mark.ordinal));
      exchangedMarks.add(other);
    }
    // （一）（二）（五）（三）（四）: the rest of the row goes on as if it were none.
    const movedHere =
      fault === 'gap' && !other && expected > 1 && follower === expected && followerOf(marks, behind) === expected + 1;
    // 二、一、三、: what is lacking stands above.
    const hadBefore = fault === 'gap' && row.had.has(mark.ordinal - 1);
    if (mark.ordinal === 1 && !fault) row.had.clear();
    row.had.add(mark.ordinal);
    // 首先，…其次，…: the points counted inside paragraphs are looked after by themselves.
    const between = doc.text.slice(row.at, mark.start);
    const counted = fault === 'start' && mark.number.startsWith('第') && /首先|其次|头一|先[说讲]/.test(between);
    const opens = fault === 'start' && (goesOn || doc.text.slice(0, mark.start).trim() === '');
    const skipsOne = (fault === 'gap' || (fault === 'start' && !opens)) && mark.ordinal === expected + 1;
    const written =
      skipsOne && !other ? writtenInItsPlace(doc, marks, index, row, renumber(mark.number, expected)) : undefined;
    if (written) yield written;
    else if (
      fault &&
      !other &&
      !counted &&
      !opens &&
      !hadBefore &&
      !isSaidBetween(between, mark, fault === 'repeat' ? 0 : mark.ordinal - 1, alone.has(mark.paragraph))
    ) {
      const wanted = renumber(mark.number, expected);
      const bare = skipsOne ? bareInItsPlace(doc, heads, mark, row) : undefined;
      const lost = skipsOne && !bare ? lostBetween(doc, marks, index, row.paragraph) : undefined;
      if (bare) yield unnumbered(bare, wanted);
      else if (movedHere) yield movedUp(mark, mark.number, renumber(mark.number, expected - 1), wanted);
      else yield lost ? unnumberedPoint(lost, wanted) : slipAt(mark, fault, expected, follower);
    }
    row.meant = fault === 'repeat' ? expected : mark.ordinal;
    // 一、四、三、: only the number in the middle is wrong; of （二）（二）（三） only the first.
    const stray =
      (fault === 'gap' && (follower === expected + 1 || movedHere)) || (fault === 'start' && follower === mark.ordinal);
    row.last = stray ? follower - 1 : mark.ordinal;
    through[mark.level] = mark.ordinal;
    goOn(row, mark.level, mark);
  }
}

function isTwice({ ordinal, paragraph }: RankedMark, row: Row, alone: ReadonlySet<number>): boolean {
  return ordinal === 1 && row.last === 1 && alone.has(paragraph);
}

function slipAt(mark: RankedMark, fault: Fault, expected: number, follower: number): Slip {
  const wanted = renumber(mark.number, expected);
  const span = { start: mark.start, end: mark.end };
  if (fault === 'repeat') return repeated(span, mark.number, wanted);
  if (fault === 'start' && follower === mark.ordinal && mark.ordinal === 2) {
    return {
      ...span,
      message: `从“${mark.number}”开始，后面又是“${mark.number}”，这里应是“${wanted}”。`,
      fix: { insert: wanted, ...span },
    };
  }
  if (fault === 'start') {
    return { message: `从“${mark.number}”开始，前面没有找到“${renumber(mark.number, 1)}”，请核对序号。`, ...span };
  }
  return lacking(span, mark.number, wanted);
}
