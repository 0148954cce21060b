import type { Excerpt } from '../../types.ts';
import { type Finding, found, MISSING } from '../finding.ts';
import type { Zones } from './zones.ts';

const CHINESE_DIGITS = '[〇○◯零OoＯ0一二三四五六七八九]';
const CHINESE_YEAR = `[二一](?:\\s?${CHINESE_DIGITS}){3}\\s?年`;
const CHINESE_NUMBER = '[元一二三四五六七八九十廿卅](?:\\s?[一二三四五六七八九十]){0,2}';
const LUNAR_MONTH = '[正冬腊一二三四五六七八九十]{1,2}月';
const LUNAR_DAY = '(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿]{1,3}(?!月))';
const STEM_YEAR = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]';
/** The lunar calendar, as villages sign: 乙巳年腊月十二, 二〇二六年正月十二, 2024年腊月初八. */
const LUNAR = `(?:\\d{4}|${CHINESE_YEAR.slice(0, -4)}|${STEM_YEAR})\\s?年\\s?(?:[农阴旧古夏]历)?${LUNAR_MONTH}${LUNAR_DAY}`;
/** A whole date: 2025年1月5日, 2025.1.5, 二〇二五年一月五日, 12.31.2025, 25年1月5日, 2 0 2 5 年 1 月 5 日. */
const WHOLE = new RegExp(
  '(?<!\\d)(?:\\d\\s?){3}\\d\\s{0,6}[年.\\-/．]\\s{0,6}\\d\\s?\\d?\\s?[月.\\-/．]\\s?\\d\\s?\\d?\\s?[日号]?(?!\\d)|' +
    `^\\d\\d[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}$|^(?:19|20)\\d\\d[，,]\\d{1,2}[，,]\\d{1,2}$|(?<![\\d.])\\d{1,2}[.\\-/]\\d{1,2}[.\\-/](?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d\\d年\\d{1,2}月\\d{1,2}[日号]|` +
    `(?:19|20)\\d\\d\\s?年\\s?${CHINESE_NUMBER}\\s?月\\s?(?:${CHINESE_NUMBER}|\\d{1,2})\\s?[日号]|(?<![^\\s\\u3000])(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])$|` +
    `${CHINESE_YEAR}\\s?${CHINESE_NUMBER}\\s?月\\s?${CHINESE_NUMBER}\\s?[日号]|${CHINESE_DIGITS}{4}[.．]${CHINESE_NUMBER}[.．]${CHINESE_NUMBER}|${LUNAR}`,
  'u',
);
const SEASON =
  '[春夏秋冬腊正岁].{0,2}|年?底|(?:七一|八一|五一|十一|端午|中秋|国庆|元旦|清明|重阳|腊八|春)节?(?:前夕|前|后)?|\\p{Script=Han}{1,3}节(?:前夕|前|后)?(?:[一二三四五六七八九十]{1,2}[日天])?|端阳[前后](?:[一二三四五六七八九十]{1,2}[日天])?|小年|除夕|立[春夏秋冬]|[冬夏]至|[春秋]分|[大小][雪寒暑满]|雨水|惊蛰|谷雨|芒种|处暑|白露|寒露|霜降|新春';
/** 2025年8月, 2014年冬, 二〇二五年八月, 2025.12: as much as people write under a paper, at the end of a line. */
const MONTH = new RegExp(
  '(?:^|[\\s\\u3000（(，,于])(?:(?:19|20)\\d\\d\\s?年\\s?(?:\\d{1,2}\\s?月(?:底|初|末|[上中下]旬)?|' +
    `${SEASON})|` +
    `(?:19|20)\\d\\d\\s?年\\s?元月|\\d\\d年\\d{1,2}月|[〇○零一二]${CHINESE_DIGITS}年${CHINESE_NUMBER}月|` +
    `(?:岁[次在])?${STEM_YEAR}年?[之]?(?:${LUNAR_MONTH}|${SEASON})|` +
    `(?:19|20)\\d\\d[.\\-/．]\\d{1,2}|${CHINESE_YEAR}\\s?(?:${CHINESE_NUMBER}\\s?月(?:${SEASON})?|${SEASON}))(?=(?:于.{1,8})?$|[\\s\\u3000]+\\p{Script=Han}{2,4}$)`,
  'u',
);
/** 12月28日, 十二月二十八日, 腊月廿三, 冬至, 即日: without its year. A place may follow: 9月1日，乌尖山. */
const DAY = new RegExp(
  `(?:^|[\\s\\u3000（(，,])(?:[农阴旧古夏]历)?(?:\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]?|${LUNAR_MONTH}(?:${LUNAR_DAY}|${CHINESE_NUMBER})[日号]?|即日|(?<=^.?)(?:${SEASON})(?=.?$)|(?<=^.?)\\d{1,2}\\.\\d{1,2}(?=.?$))[晚夜]?(?:[，,][^，,]{2,8})?$`,
  'u',
);
/** Day and month as people write them under or behind a name, in the year that the title says: 1月5日, 李秀云 12.18. */
const NUMBERED_DAY =
  /(?:^|[\s\u3000])\d{1,2}\s?月\s?\d{1,2}\s?[日号](?:[，,][^，,]{2,8})?$|(?<=^(?!.*[分率比额数值])\p{Script=Han}[\p{Script=Han}\s\u3000]{1,16})[\s\u3000](?:1[0-2]|0?[1-9])\.(?:[12]\d|3[01]|0?[1-9])$/u;
const MASK = '[\\d×xXＸ_＿＊*○〇零ＯO二□\\s\\u3000]';
const YEAR_MASK = '[\\d×xXＸ_＿＊*○〇零ＯO二□]';
const BLANK = '[×xXＸ_＿＊*□\\s\\u3000]';
/** Blank or masked: ××年×月, 2025年　月　日, ____-__-__, 【日期】. */
const UNFILLED = new RegExp(
  `(?<![\\p{Script=Han}\\d×xXＸ_＿])${YEAR_MASK}{0,8}[\\s\\u3000]{0,12}年${MASK}{0,12}(?:月${MASK}{0,12}日?)?$|(?:(?:19|20)[\\d×xX_＿*]{2}|${BLANK}{2,4})([-./])${BLANK}{1,2}(?:\\1${BLANK}{0,2})?$|(?:19|20)\\d\\d([-./])\\d{1,2}\\2[×xX_＿*]{1,2}$|` +
    `(?<![\\p{Script=Han}\\d])\\d?${BLANK}{1,3}月\\d?${BLANK}{0,3}日$|^某年某月(?:某日)?$|(?:19|20)\\d\\d\\s?年\\s?元月[\\s\\u3000_＿×]{1,8}日$|^${CHINESE_YEAR}(?:[\\s\\u3000]{1,8}|${CHINESE_NUMBER})月[\\s\\u3000]{1,8}日?$|^${CHINESE_YEAR}$|^(?:日期|时间|待定|待填|[_＿]+)$|` +
    '[〔【[（(][^〕】\\])）]{0,8}(?:日期|时间|年|月|日)[^〕】\\])）]{0,8}[〕】\\])）]$',
  'u',
);
const LABEL = /^[\p{Script=Han}\s\u3000]{0,6}(?:日\s*期|时\s*间)\s*[：:]?\s*/u;
/** When a page was put up, or a meeting held. */
const OTHER_TIME = /任[职期]时间|出生|参加工作|发布|来源|点击|浏览|阅读|更新|编辑|收藏|打印|字体|会议时间/u;
/** An event told: 2025年3月1日起任科长. */
const TOLD = /^\s*(?:起|以来|以?[前后]|[至到任从由，,、—~-])/u;

/** Most lines hold nothing of a date, and need no closer look. */
const SPEAKS_OF_TIME = /[\d年月期时即待_＿×xX〇○零春夏秋冬岁节暑寒雪雨露霜满种蛰除]/u;

/** 日期: on the last lines, or under the title, seldom beside it. */
export function findDate({ head, tail }: Zones): Finding {
  const meeting = head.some(({ text }) => /^[（(]?地\s*点[：:]/u.test(text));
  const under = head.slice(1).filter(({ text }) => !OTHER_TIME.test(text) && !(meeting && LABEL.test(text)));
  let faint: Finding | undefined;
  const below = tail.filter(({ text }) => !OTHER_TIME.test(text));
  for (const paragraph of [...below, ...under, ...besideTitle(head[0])]) {
    const finding = readDate(paragraph, below.includes(paragraph));
    if (finding?.status === 'present') return finding;
    faint ??= finding;
  }
  return faint ?? MISSING;
}

/** 人大代表向选民述职 2026.1.8, or a first line that is nothing but a date. */
function besideTitle(title: Excerpt | undefined): Excerpt[] {
  if (!title || OTHER_TIME.test(title.text)) return [];
  const { text, start, end } = title;
  const whole = WHOLE.exec(text);
  const alone = whole ? whole.index === 0 && text.length < whole[0].length + 16 : MONTH.exec(text)?.index === 0;
  if (alone) return [title];
  const rest = text.slice((whole?.index ?? 0) + (whole?.[0].length ?? 0));
  // 理货一班　倪小川（2017年1月5日交）
  const ends = /^(?:\s?[交写稿报]?[）)])?$/u.test(rest);
  if (!whole || !ends || !/[\s\u3000（(]/u.test(text.charAt(whole.index - 1))) return [];
  return [{ text: whole[0], start: start + whole.index, end: end - rest.length }];
}

/** The date a line is, or ends with; `below` the text a day needs no year. */
export function readDate(paragraph: Excerpt, below = false): Finding | undefined {
  if (!SPEAKS_OF_TIME.test(paragraph.text)) return undefined;
  const text = paragraph.text.trim();
  const whole = WHOLE.exec(text);
  const place = /^[（(—]/u.test(text);
  if (whole && (place || isDated(text.slice(whole.index + whole[0].length), below))) {
    const start = paragraph.start + paragraph.text.indexOf(whole[0]);
    return found('present', { start, end: start + whole[0].length, text: whole[0] });
  }
  const words = bareDate(text);
  if (MONTH.test(words) || (below && NUMBERED_DAY.test(words))) return found('present', paragraph);
  if (UNFILLED.test(words) || DAY.test(words)) return found('weak', paragraph);
  return (LABEL.test(text) && words === '') || /日\s*期[：:]$/u.test(text) ? found('weak', paragraph) : undefined;
}

/** 2025年3月1日起任科长 tells an event; a place may follow the date of a paper: 2024年12月12日，查干村. */
function isDated(rest: string, below: boolean): boolean {
  return !TOLD.test(rest) || (below && /^[，,]\p{Script=Han}{2,8}$/u.test(rest));
}

function bareDate(text: string): string {
  return text
    .replace(LABEL, '')
    .replace(/^[（(](.*)[）)]$/u, '$1')
    .replace(/[（(](?:盖章|公章|签[名字章])[）)]$/u, '')
    .replace(/[）)。.]$/u, '')
    .trim();
}

/** The line without its date, whole, partial or unfilled. */
export function withoutDate(text: string): string {
  if (!SPEAKS_OF_TIME.test(text)) return text.replace(/[\s\u3000，,]+$/u, '');
  const rest = WHOLE.test(text)
    ? text.replace(WHOLE, '')
    : text.replace(MONTH, '').replace(DAY, '').replace(NUMBERED_DAY, '').replace(UNFILLED, '');
  return rest.replace(/(?:[\s\u3000，,]|[写作]?于)+$/u, '');
}
