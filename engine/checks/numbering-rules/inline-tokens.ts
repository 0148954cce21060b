/** What counts inside a paragraph. */
import { ordinalOf } from '../../outline/number-marks.ts';
import { byBlocks } from '../../text/blocks.ts';

const CHINESE = '[一二三四五六七八九十]{1,2}';
/**
 * What counts inside a paragraph: 一是 二是, 一要 二要, 第一， 第二，, ①②, and 一、 1. （一） （1） run on in one. The quantities
 * 一、二、三组 and 1、2、4号楼 count nothing, so no number may follow; nor does 三是关键, nor 三看里最难的.
 */
const TOKEN = new RegExp(
  `(?<said>${CHINESE})[\\r\\n]?(?<verb>[是要抓靠则来看查]|呢(?=[，,]))(?!\\k<said>[，,、。；]|(?:关键(?:中的关键)?|核心|根本|前提|基础|重点|难点|目的)[、，。；看在]|最|\\p{Script=Han}{1,6}的、|\\p{Script=Han}{1,2}的[，。；]|(?<![是呢来则])[里中内，。；、”])|(?<order>[第其])(?<counted>${CHINESE}|\\d{1,2})(?=(?:[点条步类]|[件桩]事?)?[，,：:是]|、(?![一二三四五六七八九十第\\d])|个(?:呢|是|，)|个\\p{Script=Han}{2,4}是|[点条件步抓讲说把](?=\\p{Script=Han}{2}))|(?<sides>${CHINESE})方面|(?<circled>[①-⒛])|` +
    `(?<point>${CHINESE})、(?![一二三四五六七八九十])|(?<comma>${CHINESE})[，,]|(?<arabic>\\d{1,2}|[０-９]{1,2})[.．、)）](?![\\d０-９])|` +
    `[（(](?<bracketed>${CHINESE}|\\d{1,2}|[０-９]{1,2})[）)](?!班)|(?<half>${CHINESE})[）)]`,
  'gu',
);
/** What may stand before 一是; 统一是, 万一是 and 第一是 are other words. */
const CLAUSE_START = /[。；：，、！？,;:!?.\s”）)】〕\]>*—…]/;
/** 我们一是动用储备, 坚持一是选人; but not 统一是, 万一是, 星期一是. */
const FIRST_START = new RegExp(
  `${CLAUSE_START.source}|(?![统万第唯惟之同专单合归划如期周初高逐不其十百千零])[\\u4e00-\\u9fff]`,
);
/** What may stand before 一、 1. and （1） inside a paragraph. */
const SENTENCE_START = /[。；：！？;:\s]/;
/** 1、修路三公里，2、通水两百户 */
const FIGURE_START = /[。；：！？，;:,\s]/;
/** 路口87处、（2）临水路段 */
const BRACKET_START = /[。；：！？、，;:,.\s]/;
/** …轴承 5418Y × 2、骨架油封: a blank between words begins no point. */
const WITHIN_WORDS = /[^\s。；：！？;:）).][^\S\r\n]+$/;

/** “一、固定资产补助百分之三；二、…”: what is quoted counts by itself. */
const QUOTED = /“[^”\n]{0,58}$/;
/** Nothing but white space since the line's start. */
export const HEAD = /(?:^|[\r\n])(?:[^\S\r\n]|<[a-z][^<>\r\n]{0,20}>|&[a-z]{2,6};)*$/i;

export interface Token {
  readonly family: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  /** Whether a fault here is told. */
  readonly told: boolean;
}

/** The numbers of a text, wherever they stand; those of a long text are remembered block by block. */
export const tokensIn = byBlocks(listTokens);

function* listTokens(text: string): Iterable<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const { said, verb, order, counted, sides, circled, point, comma, arabic, bracketed, half } = match.groups ?? {};
    const before = start === 0 ? '\n' : text.charAt(start - 1);
    const isMark = [point, comma, arabic, bracketed, half].some((mark) => mark !== undefined);
    const opens = arabic || half || point === '一' ? FIGURE_START : startOf(isMark, bracketed !== undefined, said);
    // 内容包括（1）…；（2）…
    const led =
      (bracketed === '1' || bracketed === '１' || bracketed === '一') &&
      /[\u4e00-\u9fff]/.test(before) &&
      !NUMERAL.test(before);
    if (!circled && !led && !opens.test(before)) continue;
    if (circled && isListed(text, start)) continue;
    // （比例1：2） and （8:30） count nothing.
    if (arabic && /\d[:：]$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (isMark && QUOTED.test(text.slice(Math.max(0, start - 60), start))) continue;
    if (isMark && WITHIN_WORDS.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (counted && isClause(text, match)) continue;
    const written = match[0];
    const number = said ?? counted ?? sides ?? point ?? comma ?? arabic ?? bracketed ?? half ?? '';
    yield {
      family:
        verb ??
        (counted
          ? text.charAt(start + match[0].length) === '步'
            ? '步'
            : (order ?? '第')
          : sides
            ? '方面'
            : familyOf(written, number)),
      ordinal: circled ? ordinalOfOne(circled) : ordinalOf(number),
      start,
      end: start + match[0].length,
      // The numbers at the head of paragraphs are looked after as a sequence of their own.
      told: !((isMark || (circled && circled > LAST_CIRCLED)) && opensLine(text, start)),
    };
  }
}

const NUMERAL = /[一二三四五六七八九十第]/;

/** What may stand before a number. */
function startOf(isMark: boolean, bracketed: boolean, said: string | undefined): RegExp {
  if (isMark) return bracketed ? BRACKET_START : SENTENCE_START;
  return said === '一' ? FIRST_START : CLAUSE_START;
}

/** 第①、③、⑦三张: circled numbers that are spoken of count nothing. */
function isListed(text: string, at: number): boolean {
  return (
    /[第①-⑳][、和与至到]?$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /^.[、和与至到][①-⑳]/u.test(text.slice(at, at + 3))
  );
}

/** In UTF-16 units: no row of 第一条 reaches farther. */
const FARTHEST_CLAUSE = 1500;

/** 第三条是“…”，第七条是“…”, 第三件建议: of rules and things that are spoken of, not counted from the first. */
function isClause(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (
    !/^(?:条[^，,：:]|件[^，,：:是])/u.test(text.slice(index + written.length, index + written.length + 2)) ||
    written === '第一'
  )
    return false;
  return !text
    .slice(Math.max(0, index - FARTHEST_CLAUSE), index)
    .includes(`第一${text.charAt(index + written.length)}`);
}

/** Characters that are a number each, twenty of a kind: ① … ⑳, ⑴ … ⒇, ⒈ … ⒛. Those behind ⑳ are looked after at the head of a paragraph. */
const LAST_CIRCLED = '⑳';
const CIRCLED = 0x2460;
const POINTED = 0x2488;

export function ordinalOfOne(character: string): number {
  return ((character.charCodeAt(0) - CIRCLED) % 20) + 1;
}

/** Marks of one family count on: ①, ⑴, ⒈, 一、, 1., （1）, （一）. */
function familyOf(written: string, number: string): string {
  if (number === '') return written > LAST_CIRCLED ? (written.charCodeAt(0) < POINTED ? '⑴' : '⒈') : '①';
  if (/^[（(]/.test(written)) return /[\d０-９]/u.test(number) ? '(1)' : '(一)';
  if (/^[^\d０-９].?[）)]$/u.test(written)) return ')';
  if (/[，,]$/u.test(written)) return '，';
  return /[\d０-９]/u.test(number) ? '.' : '、';
}

/** White space and markup before a mark, in UTF-16 units. */
const LONGEST_LEAD = 48;

/** Whether nothing but white space and markup stands before `at` on its line. */
export function opensLine(text: string, at: number): boolean {
  return HEAD.test(text.slice(Math.max(0, at - LONGEST_LEAD), at));
}
