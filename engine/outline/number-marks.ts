import { readOnce, type Wording, wordingOf } from '../text/wording.ts';

/** 结构层次序数 as written at the head of a line, after GB/T 9704-2012 §7.3.3: 一、 → （一） → 1. → （1）. */
export interface NumberMark {
  readonly level: 1 | 2 | 3 | 4;
  /** As written, such as `一、`. */
  readonly number: string;
  readonly ordinal: number;
  /** False where the mark after the number is lacking (三认真学习). */
  readonly closed: boolean;
}

const DIGITS = '一二三四五六七八九十';
/** 二、是换船 is the second of 一是 and 三是. */
const FIRST = /^([一二三四五六七八九十]{1,3}|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})[ \u3000]*[、．.，,：:](?!是)/u;
const PART = /^第([一二三四五六七八九十]{1,3})(?:部分|方面|块)?[、，,：:\s](?!第)/u;
const BARE =
  /^([一二三四五六七八九十]{1,2})(?=[^一二三四五六七八九十〇○零百千万是年月季日个次种届来定些直般方要切、封张条件位名场线手步心度样起旦片面边半向致同共律贯概再时举系套轮栋楼号组支户家本篇份级车班队科厂院中校团连排营针句期笔桩])/u;
const SECOND = /^[（(][ \u3000]*([一二三四五六七八九十]{1,3})[ \u3000]*[）)][、，.．]?/u;
/** 5.2018年计划 is the fifth, and 2.5—9月 the second, no decimal. */
const THIRD =
  /^([\d０-９]{1,2})[ \u3000]*(?:[、．，,)）]|\.(?!\d)|\.(?=(?:19|20)\d\d年|\d{1,2}(?:[—–～~-]\d{1,2})?月))/u;
/** 4宣传引导: a third level without its point. */
const BARE_THIRD =
  /^(\d{1,2})(?=[\p{Script=Han}]{2,12}(?:$|[：:。]))(?!公[里斤顷亩])(?![年月日个次名户件万千百亿元人条项天周岁号期届里亩吨米斤台套家所座月季度份类种位点分小时多余])/u;
/** （5）班有46个孩子 is a class of a school. */
const FOURTH = /^[（(][ \u3000]*([\d０-９]{1,2})[ \u3000]*[）)](?!班(?![子组级前后主务车]))[、.．]?/u;
/** 第一章、第二节 of rules and long papers. */
const CHAPTER = /^第([一二三四五六七八九十]{1,3})(章|节)[ \u3000]+/u;
/** 2.3 of technical papers: as deep as it has numbers. */
const DECIMAL =
  /^\d{1,2}((?:[.．]\d{1,2}){1,3})(?:[ \u3000、]+(?=\D)|(?=[^\d\s.．—–～~万亿千百元%％倍个件次米里公亩吨斤岁年月日天小度人户级分平号]))/u;
/** 2 项目进展: a mark only where others of its paper are decimal. */
const PLAIN = /^(\d{1,2})(?:[ \u3000]+|[.．][ \u3000]?)(?=[\p{Script=Han}（“])/u;

/** 三、四月 and 十一、十二月份: two months that follow each other, not the third heading. */
const TWO_MONTHS = /^([一二三四五六七八九十]{1,2})、([一二三四五六七八九十]{1,2})月/u;

/** What every mark begins with. */
const OPENS = /^[第（(\d０-９一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]/u;
/** Whether `line` may bear a number at all: most bear none, and need no closer look. */
export function mayBearNumber(line: string): boolean {
  return OPENS.test(line);
}

/** A paper of sections and their sections has no more of the first. */
const MOST_SECTIONS = 12;
/** No paper has more first levels. */
const HIGHEST = 40;

/** The mark at the head of `line`; undefined where it bears none. `bare` accepts a first level without its 、. */
export function readMark(line: string, bare = false): NumberMark | undefined {
  return OPENS.test(line) ? markOf(wordingOf(line), bare) : undefined;
}

/** The same of words that are known. */
export function markOf(line: Wording, bare = false): NumberMark | undefined {
  return bare ? markOrBare(line) : closedMark(line);
}

const closedMark = readOnce((line) => (OPENS.test(line) ? readNumber(line, false) : undefined));
const markOrBare = readOnce((line) => (OPENS.test(line) ? readNumber(line, true) : undefined));

function readNumber(line: string, bare: boolean): NumberMark | undefined {
  if (isTwoNumbers(line)) return undefined;
  const found = (match: RegExpExecArray | null, level: NumberMark['level']) =>
    match && { level, number: match[0].trimEnd(), ordinal: ordinalOf(match[1] ?? ''), closed: true };
  const chapter = CHAPTER.exec(line);
  if (chapter) return found(chapter, chapter[2] === '章' ? 1 : 2) ?? undefined;
  const decimal = DECIMAL.exec(line);
  if (decimal) {
    const numbers = decimal[0].trim().split(/[.．]/u);
    // 24.12.30 is a day.
    if (numbers.length === 3 && Number(numbers[0]) > MOST_SECTIONS) return undefined;
    const level = ([1, 2, 3, 4] as const)[numbers.length - 1] ?? 4;
    const ordinal = Number.parseInt(numbers.at(-1) ?? '', 10);
    return { level, number: decimal[0].trimEnd(), ordinal, closed: true };
  }
  const first = found(FIRST.exec(line), 1);
  // 八十一，… is what a hard wrap left of 二百八十一.
  return (
    (first && first.ordinal <= HIGHEST ? first : undefined) ??
    found(PART.exec(line), 1) ??
    found(SECOND.exec(line), 2) ??
    found(THIRD.exec(line), 3) ??
    found(FOURTH.exec(line), 4) ??
    (bare ? closedFalse(found(BARE.exec(line), 1) ?? found(BARE_THIRD.exec(line), 3)) : undefined) ??
    undefined
  );
}

/** Lines looked over for the next first level. */
const FARTHEST = 40;
export type LineAt = (index: number) => Wording | undefined;

/** The number of the next mark of a level below line `index`, before any of a higher one; 0 where none is near. */
export function nextOf(level: NumberMark['level'], lineAt: LineAt, index: number): number {
  return nextMark(level, lineAt, index)?.ordinal ?? 0;
}

function nextMark(level: NumberMark['level'], lineAt: LineAt, index: number): NumberMark | undefined {
  for (let next = index + 1; next < index + FARTHEST; next += 1) {
    const line = lineAt(next);
    if (line === undefined) return undefined;
    const mark = markOf(line, true);
    if (mark && mark.level <= level) return mark.level === level ? mark : undefined;
  }
  return undefined;
}

/** The last number of each level, as a paper is read; a level begins anew under a higher one. */
export interface LastNumbers {
  of(level: number): number;
  note(mark: NumberMark): void;
}

export function lastNumbers(): LastNumbers {
  const last: number[] = [];
  return {
    of: (level) => last[level] ?? 0,
    note({ level, ordinal }) {
      last.length = Math.min(last.length, level);
      last[level] = ordinal;
    },
  };
}

/** What a number counts more often than it heads it: 三人, 四户. */
export const COUNTED = '方人个次年月天位名级户件条份里亩吨元万千百成只张';

/** A number that lacks its mark, by level: where only that number can stand, it counts before any word. */
const LACKING = [
  // 三心系群众 between 二、 and 四、
  // and 四。班组建设 between 三、 and 五、
  {
    level: 1,
    shape: new RegExp(
      `^[一二三四五六七八九十]{1,2}(?![${COUNTED}季届期组班楼号是要])[ \\u3000]?。?(?=\\p{Script=Han}[\\p{Script=Han}“”《》、]{1,20}(?:[，,][\\p{Script=Han}“”《》、]{2,20})?(?:$|。))`,
      'u',
    ),
  },
  // （二减少等候 between （一） and （三）
  {
    level: 2,
    shape: new RegExp(
      `^[一二三四五六七八九十]{1,2}[）)]|^[（(][一二三四五六七八九十]{1,2}(?![${COUNTED}])[ \\u3000]?(?=\\p{Script=Han}{2})(?![^。；，\\n]{0,16}[）)])`,
      'u',
    ),
  },
  // （3建成青年之家 behind （2）
  { level: 4, shape: /^[（(]\d{1,2}(?=[“《]?\p{Script=Han}{2}|[ \u3000]\S)(?![^。；，\n]{0,16}[）)])/u },
  // 2劝返飞线充电67起 between 1. and 3.
  { level: 3, shape: new RegExp(`^[\\d０-９]{1,2}(?:。|[ \\u3000](?![${COUNTED}]))?(?=\\p{Script=Han}{2})`, 'u') },
] as const;

/** 3名干部, 12月 */
const MEASURES =
  /^[\d０-９]{1,2}(?:公[里斤顷亩]|[年月日个次名户件万千百亿元人条项天周岁号期届里亩吨米斤台套家所座季度份类种位点分小时多余楼组村社])/u;

/** The number at the head of line `index`, which may bear one, that lacks its mark, where it is the one between `last` and the next of its level. */
export function readLacking(lineAt: LineAt, index: number, last: LastNumbers): NumberMark | undefined {
  const line = lineAt(index)?.text ?? '';
  for (const { level, shape } of LACKING) {
    const match = shape.exec(line);
    if (!match) continue;
    const ordinal = ordinalOf(match[0].replace(/[（）()。\s]/gu, ''));
    // The first of a row only as a heading of a few words, or behind half of its brackets: 1建章立制, （一建章立制.
    const opens = ordinal > 1 || (level === 2 ? /^[（(]/u : /^.\p{Script=Han}{2,10}$/u).test(line) || isTitled(line);
    // 1低保：入户核查 above 2.救灾
    const first = level === 3 && ordinal === 1 && !MEASURES.test(line);
    // 一）, where （三） should stand, is no word either.
    const half = level === 2 && /[）)]$/u.test(match[0]) && last.of(2) > 0;
    if (!(opens || first) || !(half || ordinal === last.of(level) + 1)) continue;
    // 四）带头守法 and （四带头守法 may be the last of a row: half a bracket is no word's.
    const closes = half || ((level === 2 || level === 4 || match[0].endsWith('。')) && ordinal > 1);
    const next = nextMark(level, lineAt, index);
    // 3全年零投诉 right below 2.
    const above = level === 3 && ordinal > 2 && !MEASURES.test(line) ? lineAt(index - 1) : undefined;
    const before = above && markOf(above);
    const ends = before?.level === 3 && before.ordinal === ordinal - 1;
    // A paper that has a blank behind all its numbers is written so.
    const writtenSo = /\s$/u.test(match[0]) && next?.closed !== true;
    if (closes || ends || (next?.ordinal === ordinal + 1 && !writtenSo))
      return { level, number: match[0].trimEnd(), ordinal, closed: false };
  }
  return undefined;
}

/** 一加强学习，不当“门外汉” and 一 管住这支笔。…: words that 一 counts none of, in UTF-16 units. */
const LONGEST_TITLED = 24;

function isTitled(line: string): boolean {
  const words = line.split('。', 1)[0] ?? '';
  return words.length <= LONGEST_TITLED && BARE.test(line) && !/[；：:.]/u.test(words);
}

/** The mark of a first level in a paper numbered 1, 1.1, 1.2, 2 …; undefined where the line bears none. */
export function readPlainMark(line: string): NumberMark | undefined {
  const match = PLAIN.exec(line);
  return match ? { level: 1, number: match[0].trimEnd(), ordinal: Number(match[1]), closed: true } : undefined;
}

/** Whether the line is numbered as 2.3 is. */
export function isDecimal(line: string): boolean {
  return DECIMAL.test(line);
}

/** 三、四千元以上, 一、二季度, 一、二号楼, 一、二期塘口: an amount between two, or two of a row. */
const ABOUT =
  /^([一二三四五六七八九])、([一二三四五六七八九])(?:[百千万]|季度|年级|单元|车间|号[楼院井线]|[楼层]|标段|期|线|[组班社]的)/u;

function isTwoNumbers(line: string): boolean {
  const numbers = TWO_MONTHS.exec(line) ?? ABOUT.exec(line);
  return numbers !== null && ordinalOf(numbers[1] ?? '') + 1 === ordinalOf(numbers[2] ?? '');
}

function closedFalse(mark: NumberMark | null): NumberMark | null {
  return mark && { ...mark, closed: false };
}

/** 壹、贰、叁 of bills and old papers, with their plain forms. */
const CAPITALS = '壹贰叁肆伍陆柒捌玖拾';
const OTHER_CAPITALS: Readonly<Record<string, string>> = { 貳: '贰', 參: '叁', 陸: '陆' };

/** 十二 → 12, 拾贰 → 12, 二十 → 20, 7 → 7; 0 for what is no number. */
export function ordinalOf(written: string): number {
  const number = written.replace(/[壹贰貳叁參肆伍陆陸柒捌玖拾]/gu, (capital) =>
    DIGITS.charAt(CAPITALS.indexOf(OTHER_CAPITALS[capital] ?? capital)),
  );
  if (/^\d+$/.test(number)) return Number(number);
  if (/^[０-９]+$/.test(number)) return Number(number.normalize('NFKC'));
  const ten = number.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(number) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
  return tens * 10 + (ten + 1 < number.length ? DIGITS.indexOf(number.charAt(ten + 1)) + 1 : 0);
}

/** 十二 → 拾贰 */
export function capitalNumber(chinese: string): string {
  return chinese.replace(/./gu, (digit) => CAPITALS.charAt(DIGITS.indexOf(digit)));
}

/** 12 → 十二, up to 99; as written at the head of a first-level heading. */
export function chineseNumber(ordinal: number): string {
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10];
  const digit = (value: number) => (value === 0 ? '' : DIGITS.charAt(value - 1));
  return tens === 0 ? digit(ones) : `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`;
}
