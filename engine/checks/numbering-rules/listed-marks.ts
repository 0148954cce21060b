import type { DocumentModel } from '../../model.ts';
import {
  chineseNumber,
  type LastNumbers,
  type LineAt,
  lastNumbers,
  markOf,
  mayBearNumber,
  type NumberMark,
  ordinalOf,
  readLacking,
} from '../../outline/number-marks.ts';
import { type Paragraph, sourceOffset } from '../../text/paragraphs.ts';
import { readOnce, type Wording, wordingOf } from '../../text/wording.ts';
import type { Span } from '../../types.ts';
import { mayBeMisread, readMisread } from './misread-marks.ts';
import { decimalsIn } from './stray-decimals.ts';

/** A number at the head of a paragraph, heading or not. The span covers the mark as written. */
export interface ListedMark extends NumberMark, Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The mark as it should be, where what is written is none. */
  readonly meant?: string;
}

/** `level`: 0 of 第一部分 above sections of their own. */
export type RankedMark = Omit<ListedMark, 'level'> & { readonly level: number };

/** Markup before a number: ## 一、…, **（一）…** */
const MARKUP = /^(?:<\/?[a-z][^<>]{0,20}>|&[a-z]{2,6};|[#*>\s■◆●★▲◇□○※►]){0,12}/i;
/** What it begins with; a paragraph begins with no blank. */
const MARKED = '<&#*>■◆●★▲◇□○※►';
/** In UTF-16 units. */
const LONGEST_MARKUP = 60;
/** Read of a paragraph, in UTF-16 units. */
const LONGEST_LINE = 60;
/** A number that a hard wrap tore from its 、, with it. */
const LONGEST_TORN = 4;
const LONGEST_OPENING = LONGEST_MARKUP + LONGEST_LINE;
/** A paragraph that opens with a number lacking its 、 is a heading only when no longer than this (UTF-16 units). */
const LONGEST_BARE = 46;
/** A quotation that nothing ends is a slip of its own, and hides no more paragraphs than these. */
const LONGEST_QUOTATION = 6;

/** The numbers that open paragraphs, in reading order. A bare one (三认真学习) counts only where it is the next. */
export function listMarks(doc: DocumentModel): readonly ListedMark[] {
  const listed = known.get(doc) ?? readMarks(doc);
  known.set(doc, listed);
  return listed;
}

/** Several checks ask for the marks of one document. */
const known = new WeakMap<DocumentModel, readonly ListedMark[]>();

function readMarks(doc: DocumentModel): readonly ListedMark[] {
  const marks: ListedMark[] = [];
  const lines = doc.paragraphs.map((paragraph) => openingIn(doc, paragraph));
  const lineAt = (index: number) => lines[index]?.line;
  const last = lastNumbers();
  let quoted = 0;
  const blanks = lines.filter(({ shape }) => shape.spaced).length;
  // Those that were mended already are of the row.
  const spaced = blanks > 0 && blanks + lines.filter(({ shape }) => shape.mended).length >= LEAST_SPACED;
  const hasDecimals = decimalsIn(doc).length > 1;
  for (const [paragraph, { skipped, line, shape }] of lines.entries()) {
    const { text, start: from } = doc.paragraphs[paragraph] ?? { text: '', start: 0 };
    // “一、通水； and 二、修路。” on the next line: what is quoted counts by itself.
    const within = quoted > 0;
    if (text.includes('”')) quoted = 0;
    else quoted = text.startsWith('“') ? LONGEST_QUOTATION : Math.max(0, quoted - 1);
    if (within || !shape.tells) continue;
    const at = from + skipped;
    // 附件：1.灯表 opens a list of its own, which goes on below.
    if (shape.papers) {
      const [whole, number = ''] = shape.papers;
      const start = at + whole.length - number.length;
      const mark = { level: 3, number, ordinal: 1, closed: true, paragraph, start, end: at + whole.length } as const;
      last.note(mark);
      marks.push(mark);
      continue;
    }
    const misread = readMisread(lineAt, paragraph, last);
    if (misread) {
      last.note(misread);
      marks.push({ paragraph, start: at, end: at + misread.number.length, ...misread });
    }
    if (misread || !shape.bears || countsWith(lineAt, paragraph)) continue;
    const lacking = markOf(line) || text.startsWith('#') ? undefined : readLacking(lineAt, paragraph, last);
    const blank = spaced && shape.spaced ? readSpaced(line, last) : undefined;
    const mark = blank ?? lacking ?? markOf(line, true) ?? (hasDecimals ? undefined : readJoined(line.text, last));
    const isNext = mark && mark.ordinal > 1 && mark.ordinal === last.of(mark.level) + 1 && isBareHeading(line.text);
    if (!mark || !(mark.closed || blank || lacking || isNext)) continue;
    // 第一，村里闲话多；第二，… counts the points of a section, which goes on behind it.
    if (!COUNTS_POINT.test(mark.number) || isBareHeading(line.text)) last.note(mark);
    const { level, number, ordinal, closed } = mark;
    const own = doc.paragraphs[paragraph];
    const end = own?.joints && text.startsWith(number) ? sourceOffset(own, number.length) : at + number.length;
    marks.push({ level, number, ordinal, closed, paragraph, start: at, end });
  }
  return [...marks, ...inlineMarks(doc)].sort((a, b) => a.start - b.start);
}

/** What stands behind a mark in its paragraph. */
export function wordsBehind({ paragraphs }: DocumentModel, { paragraph, number }: RankedMark): string {
  const { text = '' } = paragraphs[paragraph] ?? {};
  return text.slice(text.indexOf(number) + number.length);
}

/** What the head of a paragraph shows by itself. */
interface Shape {
  /** It may bear a number. */
  readonly bears: boolean;
  readonly papers: RegExpExecArray | null;
  readonly spaced: boolean;
  readonly mended: boolean;
  /** Any of it that may be a mark: of most nothing does. */
  readonly tells: boolean;
}

const shapeOf = readOnce((line): Shape => {
  const bears = mayBearNumber(line);
  const papers = PAPERS.exec(line);
  const spaced = SPACED.test(line) && isBareHeading(line);
  return { bears, papers, spaced, mended: MENDED.test(line), tells: bears || papers !== null || mayBeMisread(line) };
});

interface Opening {
  /** Markup in front, in UTF-16 units. */
  readonly skipped: number;
  readonly line: Wording;
  readonly shape: Shape;
}

const openingOf = readOnce((text): Opening => {
  const skipped = markupAt(text);
  const line = wordingOf(text.slice(skipped, skipped + LONGEST_LINE).replace(LAST_TAGS, ''));
  return { skipped, line, shape: shapeOf(line) };
});

/** What ends the line of a page. */
const LAST_TAGS = /(?:<br ?\/?>|<\/[a-z][a-z\d]{0,9}>){1,6}$/iu;

/** Of the paragraph as it stands in the document, where a wrap or what was laid out may have put a line end. */
function openingIn({ text }: DocumentModel, { start, end, wording, joints }: Paragraph): Opening {
  // 二 / 、本职工作
  const torn = (joints?.[0]?.[0] ?? LONGEST_TORN) < LONGEST_TORN;
  const asWritten = (!joints || torn) && text.charCodeAt(end - 1) === wording.text.charCodeAt(wording.text.length - 1);
  return openingOf(asWritten ? wording : wordingOf(text.slice(start, Math.min(end, start + LONGEST_OPENING))));
}

/** 2.65岁以上老人: the second point, which opens with a number. */
const JOINED = /^(\d{1,2})[.．](?=\d{1,4}[多余来]?(?:岁|户|名|位|个|件|次|场|项|年|月)\p{Script=Han})/u;

function readJoined(line: string, last: LastNumbers): NumberMark | undefined {
  const [number, ordinal] = JOINED.exec(line) ?? [];
  if (!number || last.of(3) === 0 || Number(ordinal) !== last.of(3) + 1) return undefined;
  return { level: 3, number, ordinal: Number(ordinal), closed: true };
}

/** 一抓安全, 二抓质量, 三抓作风: the verb that each is counted with. */
const VERB = /^([一二三四五六七八九十])([抓靠管守查看讲学促保建帮谈比问议评访送办强])/u;
/** Paragraphs looked over for the others. */
const FARTHEST = 12;

function countsWith(lineAt: LineAt, paragraph: number): boolean {
  const [, number = '', verb = ''] = VERB.exec(lineAt(paragraph)?.text ?? '') ?? [];
  if (number === '') return false;
  const others = [-1, 1].map((by) => chineseNumber(ordinalOf(number) + by) + verb).filter((one) => one !== verb);
  const near = Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => lineAt(paragraph - FARTHEST + at)?.text ?? '');
  return near.some((line) => others.some((one) => line.startsWith(one)));
}

const PAPERS = /^附[件表][：:][ \u3000]*(1[.．、])/u;
const COUNTS_POINT = /^第.{1,2}[、，,：:]$/u;

function markupAt(text: string): number {
  if (!MARKED.includes(text.charAt(0))) return 0;
  return MARKUP.exec(text.slice(0, LONGEST_MARKUP))?.[0].length ?? 0;
}

/** The numbers of headings that stand inside a paragraph: …。3.收获。…。5.缺点。… */
function inlineMarks({ headings }: DocumentModel): ListedMark[] {
  return headings.flatMap(({ inline, level, number, ordinal, start, paragraph }) =>
    inline && number !== ''
      ? [{ level, number, ordinal, closed: true, paragraph, start, end: start + number.length }]
      : [],
  );
}

/** 五 评估迎检: a blank in the place of 、, as some write all their headings. */
const SPACED = /^[一二三四五六七八九十]{1,2}[ \u3000]/u;
const MENDED = /^[一二三四五六七八九十]{1,2}、\p{Script=Han}/u;
const LEAST_SPACED = 3;
const WIDEST_GAP = 3;

/** The number of a paper whose headings all have a blank for 、, wherever in its row it stands. */
function readSpaced(line: Wording, last: LastNumbers): NumberMark | undefined {
  const mark = markOf(line, true);
  const by = mark && mark.ordinal - last.of(mark.level);
  return by !== undefined && by >= 0 && by <= WIDEST_GAP ? mark : undefined;
}

function isBareHeading(line: string): boolean {
  // 三认真学习 on a line of its own, or 2业务：… with its text behind it.
  return (
    (line.length <= LONGEST_BARE && !/[。；：！？]/.test(line)) || /^.{1,2}[\u4e00-\u9fff]{2,8}[：:。]/u.test(line)
  );
}
