/** A notice taken apart: its lines and table cells, folded for matching, each under its headings. */
import { bareLine } from '../outline/line-shape.ts';
import { readMark } from '../outline/number-marks.ts';
import { foldTraced } from '../text/fold.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { joinWrapped } from '../text/paragraphs.ts';
import { wordingOf } from '../text/wording.ts';
import type { Excerpt, Span } from '../types.ts';
import { drawnCells, drawnRows, withoutRules } from './drawn-tables.ts';
import { linesOfAsker } from './message-lines.ts';
import { ownLines } from './site-lines.ts';
import type { Evidence } from './types.ts';

/** A paragraph or a table cell. All positions inside it are into `words`. */
export interface NoticeBlock extends Span {
  readonly index: number;
  /** Folded: half width, no blanks. 。and 、 stay as they are. */
  readonly words: string;
  /** Its number mark: level 1 to 4, and how many units of `words` it takes; level 0 where it bears none. */
  readonly level: number;
  readonly marked: number;
  /** What the block is headed with, without its mark; '' where it opens with its text. */
  readonly heading: string;
  /** Where its own text begins, behind mark and heading. */
  readonly body: number;
  /** The headings it stands under, outermost first. */
  readonly under: readonly string[];
  /** Where it stands in a table's row; -1 outside of tables. */
  readonly column: number;
  /** Where the unit at `index` of `words` stands in the notice. */
  origin(index: number): number;
}

export interface NoticeText {
  readonly text: string;
  readonly blocks: readonly NoticeBlock[];
  /** Whether messages of a group gave it. */
  readonly messages: boolean;
  /** The words `from`–`to` of a block, to be shown, with their sentence. */
  evidence(block: NoticeBlock, from: number, to: number): Evidence;
}

/** Longest heading, in folded units. */
const LONGEST_HEADING = 24;
const LONGEST_BARE_HEADING = 16;
/** A line with this many indents inside, and this long, is a text whose line breaks are lost. */
const LEAST_INDENTS = 3;
const LEAST_RUN_ON = 150;
/** A line that heads what follows without any number. */
const BARE_HEADING =
  /^【[^】]+】$|^[^,。;:!?]*(?:内容|要求|时间|时限|期限|对象|范围|格式|报送|上报|方式|步骤|程序|安排|事项|提纲|框架|议程|纪律|保障|领导)[:]?$|^(?:怎[么样]|如何|何时|什么时候|谁来?|写(?:多少|多长|些?(?:什么|哪些|啥)|成什么样?)|交给谁|找谁)[^,。;:!?]{0,6}[:?]?$|^(?:撰写|报送|评议|测评|考核|评价|审核)$/u;
/** 写什么？管了多少…: a question, and its answer behind it. */
const ASKED = /^((?:写|交)(?:什么|哪些|多少|多长|给谁)|(?:什么时候|何时|怎么|怎样)交|谁来?写)\?(?=.)/u;
/** What a message sets in front of its points. */
const PICTURES = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*|\d\uFE0F?\u20E3)+\s*/u;
/** The colon of 17:00 ends nothing. */
const HEADING_END = /[。;!?\n]|:(?!\d{2}(?!\d))|——/u;
const SENTENCE_END = /[。!?;]/u;

export function readNoticeText(text: string): NoticeText {
  const blocks: NoticeBlock[] = [];
  const lines = withoutRules(splitLines(text).flatMap((line) => splitAtIndents(line)));
  const asked = linesOfAsker(lines);
  const own = asked ?? ownLines(lines);
  const drawn = drawnRows(own);
  const stack: string[] = ['', '', '', '', ''];
  let parts = false;
  let attached = false;
  let rowHead = '';
  const paragraphs = (asked ?? paragraphsOf(own, drawn)).flatMap((one) => cutLong(text, one));
  const rows = paragraphs.map((one) => (drawn.has(one.start) ? drawnCells(text, one) : cellsOf(text, one)));
  for (const [index, { start, end }] of paragraphs.entries()) {
    const cells = rows[index] ?? [{ start, end }];
    if (cells.length > 1 || !goesOnBelow(rows, index)) rowHead = '';
    for (const [column, cell] of cells.entries()) {
      const { folded, origin } = foldTraced(text.slice(cell.start, cell.end));
      if (folded === '') continue;
      const shape = shapeOf(text.slice(cell.start, cell.end), folded, cells.length > 1);
      // 第一部分 under 一、述职内容 is no section beside it.
      const part = shape.level === 1 && /^第/u.test(folded.slice(0, shape.marked));
      if (part && stack[1] !== '' && !parts) shape.level = 2;
      else if (shape.level === 1) parts = part;
      if (shape.level > 0) stack.fill('', shape.level);
      const under = [...stack.filter((one) => one !== ''), ...(rowHead ? [rowHead] : [])];
      blocks.push({
        start: cell.start,
        end: cell.end,
        index: blocks.length,
        words: folded,
        ...shape,
        under,
        column: cells.length > 1 ? column : -1,
        origin: (index) => cell.start + origin(index),
      });
      // A list of what is attached heads nothing.
      attached = /^附件?:?(?:1[.、].+)?$/u.test(folded) || (attached && shape.level === 3 && !/[。;]/u.test(folded));
      if (attached) continue;
      if (shape.heading !== '' && shape.level > 0) stack[shape.level] = shape.heading;
      else if (
        shape.heading !== '' &&
        shape.body >= folded.length &&
        cells.length === 1 &&
        !(folded.endsWith('?') && alike(text, start, paragraphs[index - 1], paragraphs[index + 1]))
      ) {
        stack.fill('', 1);
        stack[1] = shape.heading;
      }
      if (column === 0 && cells.length > 1) rowHead = folded.slice(0, LONGEST_HEADING);
    }
  }
  return {
    text,
    blocks,
    messages: asked !== undefined,
    evidence: (block, from, to) => evidenceIn(text, block, from, to),
  };
}

/** Whether a line opens with the same sign as one right above or below it: ★ 管了什么？★ 缺了什么？ head nothing. */
function alike(text: string, start: number, ...beside: readonly (Span | undefined)[]): boolean {
  const sign = text
    .slice(start, start + LONGEST_HEADING)
    .trimStart()
    .charAt(0);
  return (
    /[^\p{Letter}\p{Number}"《(【〔［[（“]/u.test(sign) &&
    beside.some((one) => one !== undefined && text.slice(one.start, one.end).trimStart().startsWith(sign))
  );
}

/** Most lines of one cell, behind its first. */
const MOST_IN_CELL = 6;

/** Whether a paragraph stands between two rows of a table: a cell of several lines. */
function goesOnBelow(rows: readonly (readonly Span[])[], index: number): boolean {
  return rows.slice(index + 1, index + MOST_IN_CELL).some((cells) => cells.length > 1);
}

/** Paragraphs; the rows of a table are never torn by a wrap. */
function paragraphsOf(lines: readonly Line[], drawn: ReadonlySet<number>): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const row = line.text.includes('\t') || drawn.has(line.start);
    // 〔学习情况〕…: a label in brackets begins a paragraph.
    if (!row && !/^\s*[〔【［[][^〕】］\]]{2,12}[〕】］\]]/u.test(line.text)) return;
    paragraphs.push(...joinWrapped(lines.slice(from, index)));
    from = index;
    if (!row) return;
    paragraphs.push(line);
    from = index + 1;
  });
  return [...paragraphs, ...joinWrapped(lines.slice(from))];
}

/** A text that lost its line breaks keeps the indents of its paragraphs. */
function splitAtIndents(line: Line): readonly Line[] {
  const indents = line.text.length < LEAST_RUN_ON ? [] : [...line.text.matchAll(/[\s\u3000]*\u3000{2}/gu)];
  if (indents.length < LEAST_INDENTS) return [line];
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: blank } of [...indents, { index: line.text.length, 0: '' }]) {
    const text = line.text.slice(from, index);
    if (text !== '') lines.push({ start: line.start + from, end: line.start + index, text, wording: wordingOf(text) });
    from = index + blank.length;
  }
  return lines;
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = text.indexOf('\t', start); at >= 0 && at < end; at = text.indexOf('\t', at + 1)) {
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/** Longest block, in UTF-16 units: a text without line breaks is cut at the ends of sentences, or anywhere. */
const LONGEST_BLOCK = 1200;

function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const stop = text.lastIndexOf('。', from + LONGEST_BLOCK);
    const to = stop > from ? stop + 1 : from + LONGEST_BLOCK;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** 1　团队构成: a number that a wide blank sets off. */
function spacedMark(text: string): { readonly level: number; readonly number: string } | undefined {
  const number = /^\d{1,2}(?=[\u3000\u2003 ]+\p{Script=Han}{3})/u.exec(text)?.[0];
  return number ? { level: 3, number } : undefined;
}

/** 五、时间　12月11日…: a heading that a wide blank sets off. */
function headWide(rest: string): string | undefined {
  const head = /^[^\s，。；：:！？,;!?]{2,12}(?=[\u3000\u2003]|[ \t]{2})/u.exec(rest.trimStart())?.[0];
  return head === undefined ? undefined : foldTraced(head).folded;
}

function shapeOf(
  raw: string,
  words: string,
  cell: boolean,
): { level: number; marked: number; heading: string; body: number } {
  const picture = PICTURES.exec(raw.trimStart())?.[0].length ?? 0;
  const bare = bareLine(raw.trimStart().slice(picture));
  // 壹、贰、叁 list the parts of a report in a notice; what follows the last of them is said of them all.
  const mark = /^[壹贰叁肆伍陆柒捌玖拾]/u.test(bare.text) ? undefined : (readMark(bare.text) ?? spacedMark(bare.text));
  const decoration = foldTraced(raw.trimStart().slice(0, picture + bare.offset)).folded.length;
  const marked = mark ? decoration + foldTraced(mark.number).folded.length : decoration;
  const rest = words.slice(marked);
  const wide = headWide(raw.trimStart().slice(picture + bare.offset + (mark?.number.length ?? 0)));
  if (wide && !cell && (mark || BARE_HEADING.test(wide)))
    return { level: mark?.level ?? 0, marked, heading: wide, body: marked + wide.length };
  const stop = rest.search(HEADING_END);
  const inner = stop < 0 ? rest : rest.slice(0, stop);
  const level = mark?.level ?? 0;
  const whole = stop < 0 || stop === rest.length - 1;
  // What a semicolon ends is the first of several points.
  const point = rest.charAt(stop) === ';' && /\(一\)|①/u.test(inner);
  // 【主要内容】…, in front of its text
  const label = /^【([^】]{2,12})】(?=.)/u.exec(rest);
  if (label?.[1] && !mark && !cell) return { level, marked, heading: label[1], body: marked + label[0].length };
  if (point || inner.length > LONGEST_HEADING || /[,]/u.test(inner) || cell)
    return { level, marked, heading: '', body: marked };
  if (mark) return { level, marked, heading: inner, body: whole ? words.length : marked + inner.length + 1 };
  // 问：报告写什么？
  const question = /^(?:问|q\d*)?[:.、]?([^。;:!?]{2,20})\?$/iu.exec(rest)?.[1];
  if (question) return { level, marked, heading: question, body: words.length };
  const asked = ASKED.exec(rest);
  if (asked?.[1]) return { level, marked, heading: asked[1], body: marked + asked[0].length };
  if (whole && rest.length <= LONGEST_BARE_HEADING && BARE_HEADING.test(rest)) {
    return { level, marked, heading: inner, body: words.length };
  }
  // 报送时间：…, in front of its text
  if (/[:。]/u.test(rest.charAt(stop)) && inner.length <= 10 && BARE_HEADING.test(inner)) {
    return { level, marked, heading: inner, body: marked + inner.length + 1 };
  }
  return { level, marked, heading: '', body: marked };
}

function evidenceIn(text: string, block: NoticeBlock, from: number, to: number): Evidence {
  const { words } = block;
  let first = from;
  while (first > 0 && !SENTENCE_END.test(words.charAt(first - 1))) first -= 1;
  let last = Math.max(to, from);
  while (last < words.length && !SENTENCE_END.test(words.charAt(last - 1))) last += 1;
  return { ...excerpt(text, block, from, to), sentence: excerpt(text, block, first, last) };
}

function excerpt(text: string, block: NoticeBlock, from: number, to: number): Excerpt {
  const start = block.origin(from);
  const end = to > from ? block.origin(to - 1) + 1 : start;
  return { start, end, text: text.slice(start, end) };
}
