import type { DocumentModel } from '../../model.ts';
import { chineseNumber } from '../../outline/number-marks.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import type { Slip } from './slip.ts';

/**
 * （1） right under 二、 where another section of the paper has （一）: two levels are left out of the order 一、→（一）→1.→（1）
 * (GB/T 9704—2012 7.3.3). A paper that goes from 一、 to （1） all through has chosen so; and below sections that are
 * headed （一） a list of points may be counted （1）.
 */
export function* findLevelJumps(doc: DocumentModel): Iterable<Slip> {
  const headed = new Set(doc.headings.map(({ paragraph }) => paragraph));
  const marks = listMarks(doc);
  const below = marks.flatMap((mark, at) => (marks[at - 1]?.level === 1 ? [{ mark, next: marks[at + 1] }] : []));
  const led = below.flatMap(({ mark }) => (mark.level === 2 && /^[（(]一/u.test(mark.number) ? [mark] : []));
  const alike = (mark: ListedMark) =>
    led.length > 0 && led.every(({ paragraph }) => headed.has(paragraph) === headed.has(mark.paragraph));
  for (const { mark, next } of below) {
    const { level, number, ordinal, start, end } = mark;
    if (level !== 4 || ordinal !== 1 || next?.level !== 4 || next.ordinal !== 2 || !alike(mark)) continue;
    const message = `“${number}”直接跟在“一、”这一层后面，本文别处用的是“（一）”，这一组也应写作“（一）（二）”（GB/T 9704—2012 7.3.3）。`;
    yield { start, end, message };
  }
  yield* findSkippedPoints(doc, marks);
  yield* findSameLevel(doc, marks);
  yield* findLonePoints(doc, marks);
}

/** （三）（1）（2） where the other sections of its row hold 1. 2. */
function* findSkippedPoints({ headings }: DocumentModel, marks: readonly ListedMark[]): Iterable<Slip> {
  const alone = new Set(headings.flatMap(({ runIn, paragraph }) => (runIn ? [] : [paragraph])));
  const firsts = marks.flatMap((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    const opens = before?.level === 2 && before.paragraph + 1 === mark.paragraph && alone.has(before.paragraph);
    return opens && mark.ordinal === 1 && next?.level === mark.level && next.ordinal === 2 ? [mark] : [];
  });
  const [only, ...others] = firsts.filter(({ level }) => level === 4);
  const regular = firsts.filter(({ level }) => level === 3);
  if (!only || others.length > 0 || regular.length < LEAST_REGULAR) return;
  const message = `“${only.number}”直接跟在“（一）”这一层后面，本文别处用的是“${regular[0]?.number ?? ''}”，这一组也应写作“1.”“2.”（GB/T 9704—2012 7.3.3）。`;
  yield { start: only.start, end: only.end, message };
}

/** 二、 and right below it 一、, headings both, where another section of the paper has （一）. */
function* findSameLevel({ headings }: DocumentModel, marks: readonly ListedMark[]): Iterable<Slip> {
  const alone = new Set(headings.flatMap(({ runIn, paragraph }) => (runIn ? [] : [paragraph])));
  if (!marks.some(({ level, ordinal }) => level === 2 && ordinal === 1)) return;
  for (const [at, { level, number, ordinal, paragraph, start, end }] of marks.entries()) {
    const before = marks[at - 1];
    if (level !== 1 || ordinal !== 1 || before?.level !== 1 || before.paragraph + 1 !== paragraph) continue;
    // 第一部分 holds sections.
    if (/^第.{1,3}部分/u.test(before.number)) continue;
    if (!alone.has(before.paragraph) || !alone.has(paragraph)) continue;
    const message = `“${number}”直接跟在“${before.number}”下面，是下一层次，这里应是“（一）”（GB/T 9704—2012 7.3.3）。`;
    yield { start, end, message, fix: { start, end, insert: '（一）' } };
  }
}

/** Sections that show how the points of all are numbered. */
const LEAST_REGULAR = 2;

/** 深入企业走访。用半年时间… */
const RUN_IN = /^\p{Script=Han}{2,14}。./u;
/** In UTF-16 units, with what shows that text follows. */
const LONGEST_HEADING = 18;

/** （一）（二）（1） or （二）1. and no second, each a heading as the one before it is: the last is the third. */
function* findLonePoints(doc: DocumentModel, marks: readonly ListedMark[]): Iterable<Slip> {
  const runIn = new Map(doc.headings.map((heading) => [heading.paragraph, heading.runIn]));
  for (const [at, { level, number, ordinal, paragraph, start, end }] of marks.entries()) {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    if (level < 3 || ordinal !== 1 || before?.level !== 2 || before.ordinal === 1) continue;
    if (next && next.level > 1) continue;
    const kind = runIn.get(paragraph) ?? (RUN_IN.test(doc.text.slice(end, end + LONGEST_HEADING)) || undefined);
    const alike = kind !== undefined && kind === runIn.get(before.paragraph);
    // Of headings on lines of their own, text stands between; what is run in has its own.
    if (!alike || !/[^：:]{10,}[。；]\s*$/u.test(doc.text.slice(before.end, start))) continue;
    const wanted = `（${chineseNumber(before.ordinal + 1)}）`;
    const message = `“${number}”单独成一层，前面是“${before.number}”，这里应是“${wanted}”（GB/T 9704—2012 7.3.3）。`;
    yield { start, end, message, fix: { start, end, insert: wanted } };
  }
}
