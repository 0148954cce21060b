/** The marks of a paper as the rows they make: which count together, and what follows which. */
import type { DocumentModel } from '../../model.ts';
import { type ListedMark, listMarks, type RankedMark } from './listed-marks.ts';

/** The marks of a paper by their levels; several rules ask for them. */
export function rankedMarks(doc: DocumentModel): readonly RankedMark[] {
  const marks = known.get(doc) ?? ranked(listMarks(doc), doc.text);
  known.set(doc, marks);
  return marks;
}

const known = new WeakMap<DocumentModel, readonly RankedMark[]>();

/** Marks looked over for the next one of a row. */
const FARTHEST = 40;

/** First levels of a paper whose second is numbered as its first. */
const LEAST_ROW = 2;

/** Below （1）. */
const LOWEST = 5;

/** 第一，… 第二，… where sections are numbered 一、 二、: it counts the points of one. */
export function withoutPoints(marks: readonly ListedMark[], alone: ReadonlySet<number>): readonly ListedMark[] {
  const counts = ({ number }: ListedMark) => /^第.{1,2}[、，,：:]$/u.test(number);
  const sections = marks.filter((mark) => mark.level === 1 && !counts(mark)).length;
  return sections > 1 ? marks.filter((mark) => !counts(mark) || alone.has(mark.paragraph)) : marks;
}

/**
 * 第一部分 一、二、 第二部分 一、二、: the parts count by themselves, and each holds sections that count anew; so do 1） 2）
 * below 1、, and what stands farther in than the 1. above it.
 */
export function ranked(marks: readonly ListedMark[], text: string): readonly RankedMark[] {
  // 壹、 一、二、 贰、 一、二、
  const isPart = ({ number }: ListedMark) => /^(?:第.{1,3}(?:部分|章)|[壹贰叁肆伍陆柒捌玖拾]{1,2}、)/u.test(number);
  const isHalf = ({ number }: ListedMark) => /^\d{1,2}[)）]$/u.test(number);
  const parted = marks.some(isPart) && marks.some((mark) => mark.level === 1 && !isPart(mark));
  const halves = marks.filter(isHalf);
  // 1）2.3.: the first of their row, in another writing.
  const [only] = halves.length === 1 ? halves : [];
  const behind = only && marks[marks.indexOf(only) + 1];
  const opensRow = behind?.level === 3 && behind.ordinal === 2 && marks[marks.indexOf(behind) - 2]?.level !== 3;
  const wholes = marks.filter((mark) => mark.level === 3 && !isHalf(mark));
  // 1)2)3、4): one of their row, in another writing.
  const [whole] = wholes;
  const before = whole && marks[marks.indexOf(whole) - 1];
  const amongHalves =
    wholes.length === 1 && before !== undefined && isHalf(before) && before.ordinal + 1 === whole?.ordinal;
  const halved = halves.some(({ ordinal }) => ordinal === 1) && wholes.length > 0 && !opensRow && !amongHalves;
  // （2）3）（4）: one that lost half of its brackets.
  const above = only && marks[marks.indexOf(only) - 1];
  const follows = above?.ordinal !== undefined && above.ordinal + 1 === only?.ordinal;
  const lostHalf =
    above?.level === 4 &&
    (follows || (behind?.level === 4 && only !== undefined && behind.ordinal === only.ordinal + 1));
  const nested = nestedIn(marks, text);
  // 第一章 第一节 （一）: nothing else is of the first level.
  const isChapter = ({ number }: ListedMark) => /^第.{1,3}章/u.test(number);
  const isSection = ({ number }: ListedMark) => /^第.{1,3}节/u.test(number);
  const chaptered = marks.some(isSection) && marks.every((mark) => mark.level !== 1 || isChapter(mark));
  const levelOf = (mark: ListedMark) => {
    if (chaptered && (isChapter(mark) || isSection(mark))) return mark.level - 1;
    if (parted && isPart(mark)) return 0;
    if (lostHalf && mark === only) return 4;
    return (halved && isHalf(mark)) || nested.has(mark) ? LOWEST : mark.level;
  };
  return parted || chaptered || halved || lostHalf || nested.size > 0
    ? marks.map((mark) => ({ ...mark, level: levelOf(mark) }))
    : marks;
}

/** Columns that a list inside another stands farther in, at least. */
const INDENT = 2;
/** In UTF-16 units. */
const WIDEST_INDENT = 40;
/** Deeper than any heading of Markdown. */
const DEEPEST = 8;

/** 1. and, farther in, 1. 2. of its own: the lists inside a list, as editors of lists and Markdown set them. */
function nestedIn(marks: readonly ListedMark[], text: string): ReadonlySet<ListedMark> {
  const nested = new Set<ListedMark>();
  let outer: number | undefined;
  let inside = false;
  for (const mark of marks) {
    if (mark.level !== 3) {
      if (mark.level < 3) outer = undefined;
      inside = false;
      continue;
    }
    const column = columnOf(text, mark.start);
    inside = outer !== undefined && column >= outer + INDENT && (inside || mark.ordinal === 1);
    if (inside) nested.add(mark);
    else outer = column;
  }
  return nested;
}

/**
 * Where on its line a mark stands; a wide blank takes two columns, a tab four. A heading of Markdown stands before all
 * text, by its depth.
 */
function columnOf(text: string, at: number): number {
  const lead = /[^\n\r]*$/.exec(text.slice(Math.max(0, at - WIDEST_INDENT), at))?.[0] ?? '';
  // 附件：1.灯表
  if (/\p{Script=Han}/u.test(lead)) return 0;
  const hashes = /^\s*(#{1,6})/u.exec(lead)?.[1]?.length;
  if (hashes !== undefined) return (hashes - DEEPEST) * INDENT;
  return lead.length + (lead.match(/\u3000/gu)?.length ?? 0) + 3 * (lead.match(/\t/gu)?.length ?? 0);
}

/** The marks of one level below one parent, as long as they count upwards. */
export function rowsOf<Mark extends RankedMark>(marks: readonly Mark[]): readonly Mark[][] {
  const rows: Mark[][] = [];
  const open: Mark[][] = [];
  for (const mark of marks) {
    open.length = Math.min(open.length, mark.level + 1);
    const row = open[mark.level];
    const last = row?.at(-1)?.ordinal ?? 0;
    if (row && (mark.ordinal > last || (mark.ordinal === last && last > 1))) row.push(mark);
    else {
      const fresh = [mark];
      open[mark.level] = fresh;
      rows.push(fresh);
    }
  }
  return rows;
}

/** 一、（一）（二） 二、（三） 三、（四）: a paper numbered so shows it more than once; once, a section was moved. */
export function countsThrough(marks: readonly RankedMark[]): boolean {
  let [last, section, times] = [0, 0, 0];
  let inSection = 0;
  for (const { level, ordinal } of marks) {
    if (level === 1) section += 1;
    if (level !== 2) continue;
    if (section !== inSection && last > 0 && ordinal === last + 1) times += 1;
    inSection = section;
    last = ordinal;
  }
  return times > 1;
}

/** 1.2.3. under （一）, 4.5. under （二）, and elsewhere 1. again: a section was moved, and its points kept their numbers. */
export function beginsAnew(marks: readonly RankedMark[], level: number): boolean {
  let [last, anew, on, opened] = [0, 0, 0, true];
  for (const mark of marks) {
    if (mark.level < level) opened = true;
    if (mark.level !== level) continue;
    if (opened && last > 0 && mark.ordinal === 1) anew += 1;
    if (opened && last > 0 && mark.ordinal === last + 1) on += 1;
    [last, opened] = [mark.ordinal, false];
  }
  return on === 1 && anew > 0;
}

/** 一、一、二、三、: no other number comes twice, as it would in a list below a heading or in a book of reports. */
export function isOneTwice(marks: readonly RankedMark[]): boolean {
  const row = marks.filter(({ level }) => level === 1).map(({ ordinal }) => ordinal);
  return row.length > LEAST_ROW && row.every((ordinal, index) => ordinal === Math.max(1, index));
}

/** The number that comes next in the row; 0 where none does. */
export function followerOf(marks: readonly RankedMark[], index: number): number {
  return marks[followerAt(marks, index)]?.ordinal ?? 0;
}

/** Where it stands among the marks; -1 where none does. */
export function followerAt(marks: readonly RankedMark[], index: number): number {
  const level = marks[index]?.level ?? 0;
  for (let next = index + 1; next < Math.min(marks.length, index + FARTHEST); next += 1) {
    const mark = marks[next];
    if (mark && mark.level <= level) return mark.level === level ? next : -1;
  }
  return -1;
}
