/** Reports set one below the other without any number: each under its own title, or a line of stars between them. */
import type { Line } from '../text/lines.ts';

/** Where a report opens, and its title; '' where it has none. */
export interface Opening {
  readonly line: number;
  readonly title: string;
  /** The line after its last, where that is not the next one's first. */
  readonly last?: number;
}

/** Least text of a report, in UTF-16 units, and least lines of it that hold the end of a sentence. */
const LEAST_REPORT = 150;
const LEAST_COUNTED = 60;
const LEAST_LINES = 2;
/** Longest title, in UTF-16 units. */
const LONGEST_TITLE = 40;
const TITLE =
  /(?:述[职责廉学法德]|履职|总结|工作|个人|年[度终])[^。；！？：:，,]{0,10}(?:报告|总结|汇报|材料|发言稿?|述职|述廉|述法)(?:[（(][^）)]{1,12}[）)])?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])/u;
/** 一 or （二） alone on its line, 01 抢修班, a line of marks, or the head of a post in a forum. */
const DIVIDER =
  /^(?:[*＊☆★◇◆※~～=＝_—–-][\s*＊☆★◇◆※~～=＝_—–-]{2,}(?:[（(]?\p{Script=Han}{1,6}[）)]?[\s*＊☆★◇◆※~～=＝_—–-]{2,})?|[（(【]?(?:[一二三四五六七八九十]{1,2}|0?\d{1,2}(?:\/\d{1,2})?)[）)】]?|0\d[\s　.、].{1,12}|.{1,24}[\s　](?:楼主|沙发|板凳|\d{1,3}\s?[楼#]|#\d{1,3})(?:[\s　].{0,40})?)$/u;
/** (1/3): which of all of them follows. */
const OF_ALL = /^[（(【]?0?\d{1,2}\/\d{1,2}[）)】]?$/u;
/** How a report closes, in its last lines. */
const CLOSES =
  /请[^。]{0,16}(?:评议|审议|批评|指正|监督|审阅|审核|审定|评判|评说|打分|指导)|谢谢|(?:述职|报告|汇报|总结)人|以上(?:报告|述职|汇报)|特此报告|评议和监督/u;
const LAST_LINES = 4;
/** How one opens, in its first lines: no section of a report greets, or says who reports. */
const OPENS = /^(?:[^。]{0,10}各位|尊敬的)[^。]{0,20}[：:]$|^我叫|现[将就][^。]{0,30}(?:报告|述职|汇报)如下/u;
const FIRST_LINES = 2;

export function unnumberedPieces(lines: readonly Line[]): readonly Opening[] {
  const titled = titledPieces(lines);
  return titled.length >= 2 ? titled : dividedPieces(lines);
}

function titledPieces(lines: readonly Line[]): Opening[] {
  const titles = lines.flatMap(({ text }, line) => (isTitle(text) ? [line] : []));
  return titles.flatMap((line, index) => {
    const next = titles[index + 1] ?? lines.length;
    return isReport(lines, line + 1, next) ? [{ line, title: lines[line]?.text ?? '', last: next }] : [];
  });
}

function isTitle(text: string): boolean {
  return text.length >= 6 && text.length <= LONGEST_TITLE && TITLE.test(text) && !NUMBERED.test(text);
}

/** Only reports that all close, or all open, as reports do are told apart by dividers: within one these part its sections. */
function dividedPieces(lines: readonly Line[]): Opening[] {
  const dividers = lines.flatMap(({ text }, line) => (DIVIDER.test(text) ? [line] : []));
  if (dividers.length === 0) return [];
  // (1/3), (2/3), (3/3): what they count may be short.
  const least = dividers.every((line) => OF_ALL.test(lines[line]?.text ?? '')) ? LEAST_COUNTED : LEAST_REPORT;
  const bounds = [-1, ...dividers, lines.length];
  const pieces = bounds.slice(0, -1).flatMap((divider, index) => {
    const [line, last] = [divider + 1, bounds[index + 1] ?? lines.length];
    return isReport(lines, line, last, least) ? [{ line, title: '', last }] : [];
  });
  const any = (from: number, to: number, pattern: RegExp) =>
    lines.slice(from, to).some(({ text }) => pattern.test(text));
  const close = pieces.every(({ line, last }) => any(Math.max(line, last - LAST_LINES), last, CLOSES));
  // One report greets once, and its last section alone closes.
  return close || pieces.every(({ line }) => any(line, line + FIRST_LINES, OPENS)) ? pieces : [];
}

/** Whether the lines hold paragraphs enough for a report. */
function isReport(lines: readonly Line[], from: number, to: number, least = LEAST_REPORT): boolean {
  const first = lines[from];
  const last = lines[to - 1];
  if (!first || !last || last.end - first.start < least) return false;
  return lines.slice(from, to).filter(({ text }) => /[。；]/u.test(text)).length >= LEAST_LINES;
}
