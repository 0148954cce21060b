import type { DocumentModel } from '../model.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'stale-year';
const severity = 'warning';

/** Lines at the head among which the title stands. */
const TITLE_LINES = 3;
const TITLE = /(?<!\d)(20\d\d)年度?[^，。；\n]{0,24}(?:报告|总结|汇报)/;
/** 现将2023年度…情况报告如下 */
const ANNOUNCED = /现(?:就|将)[^。\n]{0,16}?(?<!\d)(20\d\d)年度?[^。\n]{0,40}?(?:报告|汇报|总结|述职)如下/g;
/** 2024年工作打算 as a heading. */
const PLANNED = /^[^。，]{0,8}(?<!\d)(20\d\d)年度?[^。，]{0,6}(?:打算|计划|思路|安排|目标|设想)/;
/** A look back at what was planned, or a plan for the rest of the year. */
const REVIEWED = /完成|落实|执行|情况|回顾|总结|半年|季度|月/;
const SIGNED = /^[^。，]{0,12}(?<!\d)(20\d\d)年\d{1,2}月\d{1,2}日$/;

interface Remark extends Span {
  readonly message: string;
}

/** Years left over from last year's report (年份过期): they contradict the year in the title. */
export const staleYear: Check = {
  id,
  severity,
  *run(doc, { type }) {
    const year = titleYear(doc);
    if (year === undefined || type.id === 'work-plan' || type.id === 'other') return;
    for (const { message, ...span } of [
      ...findAnnounced(doc, year),
      ...findPlanned(doc, year),
      ...findSigned(doc, year),
    ]) {
      yield { rule: id, severity, message, ...excerptAt(doc.text, span) };
    }
  },
};

/** The one year the title names; a title of several years (2021—2025年) names none. */
function titleYear({ lines }: DocumentModel): number | undefined {
  for (const { text } of lines.slice(0, TITLE_LINES)) {
    const match = TITLE.exec(text);
    if (match && !/[。；]/.test(text)) {
      return (text.match(/20\d\d/g)?.length ?? 0) === 1 ? Number(match[1]) : undefined;
    }
  }
  return undefined;
}

function* findAnnounced({ text }: DocumentModel, year: number): Iterable<Remark> {
  for (const match of text.matchAll(ANNOUNCED)) {
    if ((match[0].match(/20\d\d/g)?.length ?? 0) > 1 || Number(match[1]) === year) continue;
    yield { ...yearIn(match), message: `标题是${year}年，这里却是${match[1]}年，请核对。` };
  }
}

function* findPlanned({ text, headings }: DocumentModel, year: number): Iterable<Remark> {
  for (const heading of headings) {
    const match = PLANNED.exec(text.slice(heading.start + heading.number.length, heading.end));
    if (!match || Number(match[1]) > year || REVIEWED.test(heading.text)) continue;
    const at = heading.start + heading.number.length;
    const { start, end } = yearIn(match);
    yield { start: at + start, end: at + end, message: `这是${year}年的报告，打算应是${year + 1}年的，请核对年份。` };
  }
}

function* findSigned({ lines }: DocumentModel, year: number): Iterable<Remark> {
  for (const line of lines.slice(-TITLE_LINES)) {
    const match = SIGNED.exec(line.text);
    if (!match || Number(match[1]) >= year) continue;
    const { start, end } = yearIn(match);
    yield { start: line.start + start, end: line.start + end, message: `落款日期早于标题里的${year}年，请核对年份。` };
  }
}

/** Where the year stands, with its 年. */
function yearIn(match: RegExpExecArray): Span {
  const start = match.index + match[0].indexOf(`${match[1]}年`);
  return { start, end: start + 5 };
}
