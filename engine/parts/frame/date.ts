import type { Paragraph } from '../../text/paragraphs.ts';
import { type Finding, found, MISSING } from '../finding.ts';
import type { Zones } from './zones.ts';

const CHINESE_YEAR = '[二一][〇○零Oo0一二三四五六七八九]{3}年';
const CHINESE_NUMBER = '[元一二三四五六七八九十]{1,3}';
/** The lunar calendar, as villages sign: 乙巳年腊月十二, 二〇二六年正月十二, 2024年腊月初八. */
const LUNAR = `(?:\\d{4}|[二一][〇○零Oo0一二三四五六七八九]{3}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])\\s?年\\s?[正冬腊一二三四五六七八九十]{1,2}月(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿]{1,3}(?!月))`;
/** A whole date: 2025年1月5日, 2025.1.5, 二〇二五年一月五日. */
const WHOLE = new RegExp(
  `\\d{4}\\s?[年.\\-/．]\\s?\\d{1,2}\\s?[月.\\-/．]\\s?\\d{1,2}\\s?[日号]?(?!\\d)|${CHINESE_YEAR}\\s?${CHINESE_NUMBER}月\\s?${CHINESE_NUMBER}[日号]|${LUNAR}`,
  'u',
);
/** 2025年8月, 2014年冬, 二〇二五年八月: as much as people write under a paper. */
const MONTH = new RegExp(
  `^(?:\\d{4}\\s?年\\s?(?:\\d{1,2}\\s?月(?:底|初|中旬)?|[春夏秋冬腊正岁].{0,2}|年?底)|${CHINESE_YEAR}\\s?(?:${CHINESE_NUMBER}月|[春夏秋冬].{0,2}))$`,
  'u',
);
/** Blank, masked, or without its year. */
const UNFILLED =
  /^(?:日期|时间)?[：:]?\s*(?:(?:\d{0,4}|[二一][〇○零O一二三四五六七八九]{0,3}|2?0?[\d×xX_＊*○]{2,6})?\s*[×xX_＊*○\s\u3000]*年[\d×xX_＊*○\s\u3000]*(?:月[\d×xX_＊*○\s\u3000]*日?)?|[〔【[（(][^〕】\])）]{0,8}(?:日期|时间|年|月|日)[^〕】\])）]{0,8}[〕】\])）]|\d{1,2}\s?月\s?\d{1,2}\s?[日号])$/u;
const LABEL = /^(?:日期|时间|述职时间|报告时间)[：:]?\s*/u;

/** 日期: on the last lines, or under the title. */
export function findDate({ head, tail }: Zones): Finding {
  let faint: Finding | undefined;
  for (const paragraph of [...tail, ...head.slice(1)]) {
    const finding = readDate(paragraph);
    if (finding?.status === 'present') return finding;
    faint ??= finding;
  }
  return faint ?? MISSING;
}

/** The date a line is, or ends with. */
export function readDate(paragraph: Paragraph): Finding | undefined {
  const text = paragraph.text.trim();
  const whole = WHOLE.exec(text);
  if (whole) {
    const start = paragraph.start + paragraph.text.indexOf(whole[0]);
    return found('present', { start, end: start + whole[0].length, text: whole[0] });
  }
  const words = text
    .replace(LABEL, '')
    .replace(/^[（(](.*)[）)]$/u, '$1')
    .replace(/[。.]$/u, '')
    .trim();
  if (MONTH.test(words)) return found('present', paragraph);
  // Two lines may share it: 述职人：×××　××年×月×日
  const last = words.split(/[\s\u3000]{2,}|[，,]/u).at(-1) ?? '';
  if (words !== '' && /[年月日]/u.test(words) && (UNFILLED.test(words) || UNFILLED.test(last)))
    return found('weak', paragraph);
  return LABEL.test(text) && words === '' ? found('weak', paragraph) : undefined;
}

/** The line without the date it ends with. */
export function withoutDate(text: string): string {
  return text.replace(WHOLE, '').replace(/[\s\u3000，,]+$/u, '');
}
