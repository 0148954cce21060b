/** Where a number is lacking in a row, what stands in its place. */
import type { DocumentModel } from '../../model.ts';
import { ordinalOf, readMark } from '../../outline/number-marks.ts';
import type { Span } from '../../types.ts';
import type { RankedMark } from './listed-marks.ts';
import { type Slip, writtenUnlike } from './slip.ts';
import { decimalsIn } from './stray-decimals.ts';
import { misplaced } from './wrong-level.ts';

/** Where the last mark of the row ends, and its paragraph. */
interface Last {
  readonly at: number;
  readonly paragraph: number;
}

/** A number in another writing or of another level in the place of the one before the mark at `index`. */
export function writtenInItsPlace(
  doc: DocumentModel,
  marks: readonly RankedMark[],
  index: number,
  last: Last,
  wanted: string,
): Slip | undefined {
  const mark = marks[index];
  if (!mark) return undefined;
  return (
    (mark.level > 2 ? circledIn(doc.text.slice(last.at, mark.start), last.at, mark, wanted) : undefined) ??
    openingBetween(marks, index, last.at) ??
    firstBetween(doc.text, marks, index, last.at) ??
    suspectBetween(doc, mark, last, wanted) ??
    decimalBetween(doc, mark, last, wanted)
  );
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** （1）②（3）: the circled number in the place of the one lacking, `between` beginning at `from` of the text. */
function circledIn(between: string, from: number, { number, ordinal }: RankedMark, wanted: string): Slip | undefined {
  const written = CIRCLED.charAt(ordinal - 2);
  const at = written === '' ? -1 : between.indexOf(written);
  // ① and ② are a row of their own.
  if (at < 0 || (ordinal > 2 && between.includes('①'))) return undefined;
  return writtenUnlike({ start: from + at, end: from + at + 1 }, written, number, wanted);
}

/** Marks, and paragraphs, looked over. */
const FARTHEST = 40;

/** 一、（一）（二）（二）（一）… 三、: a second that opens a row below it is the second section. */
function openingBetween(marks: readonly RankedMark[], index: number, from: number): Slip | undefined {
  const mark = marks[index];
  const between = marks.slice(Math.max(0, index - FARTHEST), index + 1);
  const [opening, ...others] = between.filter((one, at) => {
    const [before, next] = [between[at - 1], between[at + 1]];
    // （三） behind （二）, and a line farther on （一）: the heading between them lost its number.
    const fits = before?.level === one.level && before.ordinal === one.ordinal - 1;
    return (
      mark !== undefined &&
      one.start >= from &&
      one.level === mark.level + 1 &&
      one.ordinal === mark.ordinal - 1 &&
      next?.level === one.level &&
      next.ordinal === 1 &&
      (!fits || next.paragraph === one.paragraph + 1)
    );
  });
  return mark && opening && others.length === 0 ? misplaced(opening, mark, mark.level) : undefined;
}

/** （二） 1. （四）: a first of its level that no second follows. */
function firstBetween(text: string, marks: readonly RankedMark[], index: number, from: number): Slip | undefined {
  const [before, only, mark] = [marks[index - 2], marks[index - 1], marks[index]];
  if (!mark || before?.end !== from || only?.ordinal !== 1 || only.level <= mark.level) return undefined;
  // It opens a list of its own where no text of the number before is told, or leads it in.
  if (!/[^：:]{20,}[。；]\s*$/u.test(text.slice(from, only.start))) return undefined;
  return misplaced({ ...only, ordinal: mark.ordinal - 1 }, before, mark.level);
}

/** （＝）, （二l, 三〕, 第4、, 五是: the head of a paragraph that may have been meant as a number. */
const SUSPECT =
  /^(?:[（(〔［【[]\s?([一二三四五六七八九十]{1,2}|[\d０-９]{1,2}|[＝=ニミlI丨人入])\s?[lI丨、.．，,：:]?\s?[）)〕］】\]]?|第?([一二三四五六七八九十]{1,2}|[\d０-９]{1,2})\s?(?:[、.．，,：:]?[）)〕］】\]]|[、.．，,：:是])|([①-⒛])[、.．]?)[ \u3000]?(?=\p{Script=Han}|“)/u;

function suspectBetween({ paragraphs }: DocumentModel, mark: RankedMark, last: Last, wanted: string): Slip | undefined {
  const suspects = paragraphs
    .slice(Math.max(last.paragraph + 1, mark.paragraph - FARTHEST), mark.paragraph)
    .flatMap(({ text, start }) => {
      const [written, bracketed, bare, circled] = SUSPECT.exec(text) ?? [];
      if (!written) return [];
      const number = circled?.normalize('NFKC').replace(/\D/gu, '') ?? bracketed ?? bare ?? '';
      return [{ start, written: written.trimEnd(), ordinal: ordinalOf(number), circled: circled !== undefined }];
    });
  // ③ stands out among the points 1. 2. of the number before.
  const circles = suspects.filter(({ circled }) => circled);
  const [only, ...others] = circles.length === 1 ? circles : suspects;
  // What no one can read may be any number.
  // 二) between （二） and （四） repeats the number as well.
  const repeats = /[)）]/u.test(only?.written ?? '') && only?.ordinal === mark.ordinal - 2;
  // 三、四月到六月 is the third, though it reads as two months.
  if (!only || only.written === wanted) return undefined;
  if (others.length > 0 || !(only.ordinal === 0 || only.ordinal === mark.ordinal - 1 || repeats)) return undefined;
  return writtenUnlike({ start: only.start, end: only.start + only.written.length }, only.written, mark.number, wanted);
}

/** 二、 3.1 优质护理 四、, the only decimal of the paper. */
function decimalBetween(doc: DocumentModel, mark: RankedMark, last: Last, wanted: string): Slip | undefined {
  const [only, ...others] = decimalsIn(doc);
  if (!only || others.length > 0 || mark.level > 2 || only.start < last.at || only.start > mark.start) return undefined;
  const span = { start: only.start, end: only.end };
  return writtenUnlike(span, doc.text.slice(span.start, span.end), mark.number, wanted);
}

/** 护理安全常抓不懈 on a line of its own; a sentence ends with a stop, a field has a colon, a row of a table gaps. */
const BARE_LINE =
  /^(?!.{0,40}[ \u3000]{2})(?:#{1,6} {0,2}|(?:<\/?[a-z][^<>]{0,20}>|&nbsp;){1,6})?\p{Script=Han}[^。；：！？:;\d)）]{0,22}[^。；，、,：:.!?！？<>](?:<\/?[a-z][a-z\d]{0,9} ?\/?>){0,4}$/u;

/** （一）… right below it: no name, date or title stands there. */
function opensRow(text = ''): boolean {
  return /^(?:（一）|1[.、．])/u.test(text);
}

/** 强化学习，心里有本明白账: no name or date. */
const HALVES = /^\p{Script=Han}{3,10}，\p{Script=Han}{3,12}$/u;

/** 勤：坐得住、守得牢 */
const COLON_LINE = /^\p{Script=Han}{1,4}：[^。；：，]{2,20}[^。；：，.!?！？]$/u;

function isBareLine(line: string, colons = false): boolean {
  return (BARE_LINE.test(line) || (colons && COLON_LINE.test(line))) && readMark(line) === undefined;
}

/** 乡村振兴不松劲。…, as the points around it open. */
const BARE_POINT = /^\p{Script=Han}[^。；：，！？\n\d]{2,11}(?:，[^。；：，！？\n\d]{2,11})?(?=。.)/u;

/** 班级管理方面  制定班规…: two blanks for the line end behind it. */
const SPACED_HEAD = /^\p{Script=Han}[^。；：，！？\n\d\s]{2,11}(?=[ \u3000]{2,}\p{Script=Han})/u;

/**
 * 三、… 护理安全 五、…: the one line that heads text between two headings, or the one point between two, that bears no
 * number. `heads`: paragraphs that are headings, and whether text runs on behind them.
 */
export function bareInItsPlace(
  { paragraphs }: DocumentModel,
  heads: ReadonlyMap<number, boolean>,
  mark: RankedMark,
  last: Last,
): Span | undefined {
  const runIn = heads.get(mark.paragraph);
  if (runIn) {
    const { text = '', start = 0 } = paragraphs[last.paragraph + 1] ?? {};
    const words = mark.paragraph - last.paragraph === 2 ? BARE_POINT.exec(text)?.[0] : undefined;
    return words ? { start, end: start + words.length } : undefined;
  }
  if (runIn === undefined) return undefined;
  const { text: own = '' } = paragraphs[mark.paragraph] ?? {};
  const colons = /^.{1,6}：./u.test(own);
  const halves = HALVES.test(own.slice(mark.number.length));
  const first = Math.max(last.paragraph + 2, mark.paragraph - FARTHEST);
  const lines = paragraphs
    .slice(first, mark.paragraph - 1)
    // Above the first of all numbers stand names and dates as well.
    .filter(
      ({ text }, at) =>
        (last.paragraph >= 0 ||
          heads.has(first + at) ||
          opensRow(paragraphs[first + 1 + at]?.text) ||
          (halves && HALVES.test(text))) &&
        isBareLine(text, colons) &&
        !isBareLine(paragraphs[first + 1 + at]?.text ?? ''),
    );
  if (lines.length > 0) return lines.length === 1 ? lines[0] : undefined;
  const spaced = paragraphs.slice(first, mark.paragraph).flatMap(({ text, start }) => {
    const words = SPACED_HEAD.exec(text)?.[0];
    return words ? [{ start, end: start + words.length }] : [];
  });
  return spaced.length === 1 ? spaced[0] : undefined;
}
