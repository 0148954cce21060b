import type { DocumentModel } from '../model.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { Edit, Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'dates';
const severity = 'warning';

/** 2024-08-20, 2019/1/2, 2024.8.20; not part of a longer number, path or link. */
const SEPARATED = /(?<![\w./:-])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\w/-]|\.\d)/g;
const WRITTEN = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/g;
/** The clause on 成文日期: full year, no leading zeros. */
const RULE = '（GB/T 9704—2012 7.3.5.4）';
/** Lines at the end among which the date of signing stands. */
const LAST_LINES = 3;

interface Remark extends Span {
  readonly message: string;
  readonly fix?: Edit;
}

/** Dates that do not exist, are not written as 年月日, have leading zeros, or lack their day (日期). */
export const dates: Check = {
  id,
  severity,
  *run(doc) {
    const remarks = [...findSeparated(doc), ...findWritten(doc), ...findUnfinished(doc)].sort(
      (a, b) => a.start - b.start,
    );
    for (const { message, fix, ...span } of remarks) {
      yield { rule: id, severity, message, ...excerptAt(doc.text, span), ...(fix && { fix }) };
    }
  },
};

function* findSeparated({ text }: DocumentModel): Iterable<Remark> {
  for (const match of text.matchAll(SEPARATED)) {
    const [whole, year = '', separator, month = '', day = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    // 2024.8.20 in running text may be a version or a clause; alone on its line it is a date.
    if (separator === '.' && !standsAlone(text, span)) continue;
    const insert = `${year}年${Number(month)}月${Number(day)}日`;
    yield { message: `日期应写作“${insert}”${RULE}。`, fix: { insert, ...span }, ...span };
  }
}

function* findWritten({ text }: DocumentModel): Iterable<Remark> {
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, year = '', month = '', day = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (!exists(Number(year), Number(month), Number(day))) {
      yield { message: `没有“${whole}”这一天，请核对日期。`, ...span };
    } else if (/^0/.test(month) || /^0/.test(day)) {
      const insert = `${year}年${Number(month)}月${Number(day)}日`;
      yield { message: `月、日前面不加 0，应写作“${insert}”${RULE}。`, fix: { insert, ...span }, ...span };
    }
  }
}

/** 2025年12月 or 2025年 alone on one of the last lines. */
function* findUnfinished({ lines }: DocumentModel): Iterable<Remark> {
  for (const { text, start, end } of lines.slice(-LAST_LINES)) {
    if (
      /^(?:(?:19|20)\d\d|[二一][〇零○一二三四五六七八九]{3})年(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月)?$/.test(text)
    ) {
      yield { start, end, message: '落款日期没有写全，请写上年、月、日。' };
    }
  }
}

function exists(year: number, month: number, day: number): boolean {
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)[ \t\u3000]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[ \t\u3000]*(?:\r?\n|$)/.test(text.slice(end, end + 40))
  );
}
