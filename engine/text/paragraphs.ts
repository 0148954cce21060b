import type { Span } from '../types.ts';
import type { Line } from './lines.ts';
import { readOnce, type Wording, wordingOf } from './wording.ts';

/** A paragraph as its writer meant it. `text` is the slice, line ends of a hard wrap included. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly wording: Wording;
  /** Where lines were put together: offset into `text`, and how much of the source (UTF-16 units) was left out there. */
  readonly joints?: readonly (readonly [at: number, dropped: number])[];
}

/** Where the character at `index` of a paragraph's text stands in the source; an end is where the one before it ends. */
export function sourceOffset({ start, joints = [] }: Paragraph, index: number): number {
  return joints.reduce((at, [joint, dropped]) => (joint < index ? at + dropped : at), start + index);
}

/** The words from `from` to `to` of the whole text, which lie in one paragraph: its own where they are all of it. */
export function wordingIn(text: string, { start, end, wording, joints }: Paragraph, from: number, to: number): Wording {
  return from === start && to === end && joints === undefined ? wording : wordingOf(text.slice(from, to));
}

/** The text with a blank for each unit that a hard wrap put in: offsets stay, and every line end left ends a paragraph. */
export function unwrapped(text: string, paragraphs: readonly Paragraph[]): string {
  let whole = '';
  let from = 0;
  for (const { start, joints = [] } of paragraphs) {
    let leftOut = 0;
    for (const [at, dropped] of joints) {
      const joint = start + at + leftOut;
      whole += text.slice(from, joint) + ' '.repeat(dropped);
      leftOut += dropped;
      from = joint + dropped;
    }
  }
  return from === 0 ? text : whole + text.slice(from);
}

const ENDS_COMPLETE = /(?:[。！？!?：:；;…”"）)》」】]|[\p{Script=Han}”"）)%]\.|<\/[a-z][a-z\d]{0,9}>|<br ?\/?>)$/iu;
/** Those of one character: most lines end with one. */
const LAST = '。！？；：”）|｜';
/** No end that is looked for is longer, in UTF-16 units. */
const LONGEST_END = 16;
const OPENS_ANEW =
  /^(?:<[a-z]|&(?:nbsp|emsp|ensp);|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}[、．.]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．\t]|\d\uFE0F?\u20E3|[①-⑳■◆●★#|｜]|述职人|报告人|汇报人|(?:各位|诸位|尊敬的|敬爱的|同志们)[^。]{0,30}[：:]$)/iu;
const RUNNING_TEXT = /[，。；、,;]/u;
/** A line shorter than this is never torn by a wrap (UTF-16 units). */
const SHORTEST_WRAP = 16;
/** Longest line of a heading set over two, in UTF-16 units. */
const LONGEST_HEADING = 36;
/** …集合点名一次。三、汛期: a heading that lost its line break stands at the end of the line, whole. */
const ENDS_IN_HEADING =
  /[。！？；](?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])[^。！？；，,]{2,24}$/u;
/** 一、遵守纪律、转变作风方面的基本情况: long, but whole. */
const HEADING_LINE =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；：！？]{1,44}(?:情况|问题|方面|措施|打算|计划|安排|原因|体会|成效|成绩|不足|方向|建议|思路|举措|任务)$/u;
/** A single torn line in a text that is not wrapped is at least this long. */
const SHORTEST_TORN = 30;

/**
 * Puts together the lines that a hard wrap, or a page break in the middle of a sentence, tore apart.
 * A line goes on where it breaks off inside a sentence and the next one does not open something new.
 */
export function joinWrapped(lines: readonly Line[]): readonly Paragraph[] {
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: Open | undefined;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (open && before && goesOn(before, line, width)) {
      open.joints.push([open.length, line.start - open.end]);
      open.length += line.text.length;
      open.parts.push(line.text);
      open.end = line.end;
      return;
    }
    if (open) paragraphs.push(close(open));
    open = { first: line, end: line.end, parts: [line.text], joints: [], length: line.text.length };
  });
  if (open) paragraphs.push(close(open));
  return paragraphs;
}

interface Open {
  readonly first: Line;
  end: number;
  readonly parts: string[];
  readonly joints: [number, number][];
  length: number;
}

function close({ first, end, parts, joints }: Open): Paragraph {
  const { start } = first;
  if (parts.length === 1) return { start, end, text: first.text, wording: first.wording };
  const wording = wordingOf(parts.join(''));
  return { start, end, text: wording.text, wording, joints };
}

function goesOn(line: Line, next: Line, width: number | undefined): boolean {
  // 万分之零点 / 八，低于…: the wrap tore a number.
  if (width !== undefined && /[零百千万亿点之第]$/u.test(line.text) && /^[一二三四五六七八九十]/u.test(next.text))
    return true;
  // 二 / 、本职工作: the wrap tore a mark.
  if (next.text.startsWith('、') && /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/u.test(line.text)) return true;
  if (endsComplete(line.wording) || opensAnew(next.wording)) return false;
  if (headingGoesOn(line, next)) return true;
  if (
    width === undefined &&
    (HEADING_LINE.test(line.text) || ENDS_IN_HEADING.test(line.text.slice(-LONGEST_HEADING)))
  ) {
    return false;
  }
  const { length } = line.text;
  const full = width === undefined ? length >= SHORTEST_TORN && RUNNING_TEXT.test(line.text) : length >= width * 0.85;
  if (!full) return false;
  return RUNNING_TEXT.test(next.text) || (width !== undefined && next.text.length >= width * 0.85);
}

/** A pattern that is only held to the end of a line would be tried all along it. */
const endsComplete = readOnce(
  (text) => LAST.includes(text.charAt(text.length - 1)) || ENDS_COMPLETE.test(text.slice(-LONGEST_END)),
);

const opensAnew = readOnce((text) => OPENS_ANEW.test(text));

/** 一、坚持学习、 / 提高本领: a numbered heading that was broken after a comma, and its short rest. */
function headingGoesOn({ text }: Line, next: Line): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    next.text.length <= LONGEST_HEADING &&
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；：]*[、，]$/u.test(text) &&
    /^[^。；：！？]+$/u.test(next.text)
  );
}

/** The width lines are wrapped at, in UTF-16 units, or undefined where they are not wrapped. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  let open = 0;
  for (const { text, wording } of lines) {
    if (text.length < SHORTEST_WRAP || endsComplete(wording)) continue;
    open += 1;
    counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  }
  if (open < 4) return undefined;
  let best = 0;
  let width = 0;
  for (const length of counts.keys()) {
    const near = [-2, -1, 0, 1, 2].reduce((sum, off) => sum + (counts.get(length + off) ?? 0), 0);
    if (near > best) [best, width] = [near, length];
  }
  // Headings of like length wrap nothing: in a wrapped text no line is much longer than the rest.
  const longer = lines.filter(({ text }) => text.length > width * 1.2).length;
  return best >= 4 && best >= open * 0.5 && longer * 10 < lines.length ? width : undefined;
}
