import { ordinalOf } from './number-marks.ts';

/** How a line marks the piece it opens: its number, and the way of marking, which stays the same through a page. */
export interface PieceMark {
  readonly ordinal: number;
  readonly style: string;
  /** The line without markup, or only its mark when the piece's text follows on the same line. */
  readonly title: string;
}

/** Longest line, in characters, that can be a title; collections have long ones. */
const TITLE_LENGTH = 60;
const NUMBER = '([一二三四五六七八九十]{1,3}|[0-9０-９]{1,3}|[①-⑳])';
const PIECE = `(?:第\\s?${NUMBER}\\s?[篇份则](?![章幅])|(?:篇|范文|范例|例文|范本|样本|样稿|样例|样文|模板|示例|实例|示范)\\s?[（(]?${NUMBER})`;
const GENRE = '(?:报告|总结|汇报|计划|范文|材料|发言稿|讲话稿|体会|述职|述廉)';

/** 【篇1】…, 篇一：…, 第一篇：…, 范文一 */
const OPENING = new RegExp(`^([【〔［\\[（(《]?)\\s?${PIECE}\\s?([】〕］\\]）)》]?)([：:、.．\\s—-]?)`);
/** 报告一：社区主任述职, 材料二, 优秀述职报告三（护士长）, 版本四：简短 */
const NAMED = new RegExp(
  `^(?:[^。；！？，,：:]{0,8}(?:述职|报告|材料)|例|版本)\\s?[（(]?${NUMBER}\\s?[）)]?(?:[：:、｜|（(—-]|[.．](?![0-9])|[\\s　]+\\S|$)`,
);
/** 【其一】, 上篇, 范文A, 文二：财务干部述职, 稿三, PART 1, No.2 农技站站长: only where they count 1, 2, 3 …, for 其一 also opens points. */
const PLAIN = new RegExp(
  `^[【〔［\\[（(《]?\\s?(?:其${NUMBER}\\s?[】〕］\\]）)》]?[：:]?$|[文稿例]${NUMBER}\\s?[】〕］\\]）)》]?(?:[：:]|$)|([上中下])篇(?=$|[：:\\s　])|(?:范文|范例|例文|样本|样文|示例|模板)\\s?([A-H])(?![A-Za-z])|(?:part|no)[.．]?\\s?${NUMBER}(?![0-9]))`,
  'i',
);
/** …报告篇一, …报告 篇2, …报告（篇三）, …报告范文一：副题 */
const CLOSING = new RegExp(
  `^[^。；！？]{2,48}?[\\s·—_：:-]?[【〔［\\[（(]?\\s?${PIECE}\\s?[】〕］\\]）)]?(?:$|[：:｜|]|\\s)`,
);
/** …述职报告 第二部分 园长: parts of a collection, named after it. */
const OF_COLLECTION = new RegExp(
  `^[^。；！？]{2,30}${GENRE}[\\s　·—:：]*第\\s?${NUMBER}\\s?(?:部分|部|章|节|则|例)(?:$|[\\s　：:])`,
);
/** …述职报告（一）, …述职报告 2: marks of a page only when the same title comes again with the next number. */
const REPEATED = new RegExp(`^([^。；！？]{0,40}${GENRE})\\s?(?:之|其|[（(【—–-]+)?\\s?${NUMBER}\\s?[】）)]?[：:]?$`);
/** 上篇, 中篇 and 下篇; where there are two, 中篇 is left out. */
export const THIRD = '=上篇';
const THIRDS = '上中下';
/** 第一篇： with the text behind it. */
export const RUN_ON = '=第…篇：';
const MARKUP = /^[#>*\s　☞☛✦✿★◆■●◎◇□▲▼▶►※→=~—–-]+|[*\s　★◆■●◎◇□▲▼※=~—–-]+$/g;

const CIRCLED_ONE = 0x2460;
/** 一、镇水利站站长述职报告, ② …, 03 …, 案例三：…: only papers that are reports by their name, for 一、工作总结 heads a part of one. */
const COUNTED =
  /^(?:[（(]?([一二三四五六七八九十]{1,3})\s?[、.．）)]|[（(]?([0-9０-９]{1,2})\s?(?:[、）)]|[.．](?![0-9])|(?<=0[0-9])\s)|(?:案例\s?|第(?=.{1,3}部分))([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?:部分)?\s?[：:\s]|([①-⑳]))\s?[^。；！？，,]{0,36}(?:述[职责廉学法德]|履职)[^。；！？，,]{0,8}(?:报告|材料|总结|发言稿?|汇报稿?)$/;

/** Reads one line as the title of a piece (篇一、第一篇、【篇1】、范文一、重复标题加序号), or undefined. */
export function readPieceTitle(line: string): PieceMark | undefined {
  const text = line.slice(0, 200).replace(MARKUP, '');
  return (
    readOpening(text) ??
    readClosing(text) ??
    readRepeated(text) ??
    readOfCollection(text) ??
    readNamed(text) ??
    readPlain(text) ??
    readCounted(text)
  );
}

function readOpening(text: string): PieceMark | undefined {
  const match = OPENING.exec(text);
  if (!match) return undefined;
  const [mark, open, counted, named, close, separator] = match;
  const ordinal = readOrdinal(counted ?? named ?? '');
  const bracketed = open !== '' && close !== '';
  const rest = text.slice(mark.length);
  // 【篇1】各位选民： is a mark and a salutation.
  const isHeading = isTitle(text) && !/[：:]$/.test(rest);
  const style = counted ? '第…篇' : '篇…';
  if (isHeading && (bracketed || separator !== '' || rest === '' || /^[^，,]+$/.test(rest))) {
    return { ordinal, style, title: text };
  }
  // The text runs on after the mark. 第一篇： could as well count papers inside a report.
  if (counted && /[：:]/.test(separator ?? '')) return { ordinal, style: RUN_ON, title: mark.trim() };
  return bracketed || (named && separator !== '') ? { ordinal, style, title: mark.trim() } : undefined;
}

function readClosing(text: string): PieceMark | undefined {
  const match = isTitle(text) && CLOSING.exec(text);
  if (!match) return undefined;
  return { ordinal: readOrdinal(match[1] ?? match[2] ?? ''), style: '…篇', title: text };
}

function readRepeated(text: string): PieceMark | undefined {
  const match = isTitle(text) && REPEATED.exec(text);
  if (!match) return undefined;
  return {
    ordinal: readOrdinal(match[2] ?? ''),
    style: `=${match[1]?.replace(/\s/g, '')}`,
    title: text,
  };
}

function readOfCollection(text: string): PieceMark | undefined {
  const match = isTitle(text) && OF_COLLECTION.exec(text);
  return match ? { ordinal: readOrdinal(match[1] ?? ''), style: '…部分', title: text } : undefined;
}

function readNamed(text: string): PieceMark | undefined {
  const match = isTitle(text) && NAMED.exec(text);
  return match ? { ordinal: readOrdinal(match[1] ?? ''), style: '=报告…', title: text } : undefined;
}

function readPlain(text: string): PieceMark | undefined {
  const match = isTitle(text) && PLAIN.exec(text);
  if (!match) return undefined;
  const [, its, paper, third, letter, latin] = match;
  if (third) return { ordinal: THIRDS.indexOf(third) + 1, style: THIRD, title: text };
  if (letter) return { ordinal: letter.toUpperCase().charCodeAt(0) - 0x40, style: '=范文A', title: text };
  const style = its ? '=其…' : paper ? '=文…' : '=part…';
  return { ordinal: readOrdinal(its ?? paper ?? latin ?? ''), style, title: text };
}

function readCounted(text: string): PieceMark | undefined {
  const match = COUNTED.exec(text);
  // 述学, 述廉 and 述法 are parts of one report.
  if (/^\S{1,4}述[学廉法德责](?:报告|材料)$/.test(text)) return undefined;
  if (!match) return undefined;
  const [, han, digits, of, circled] = match;
  return { ordinal: readOrdinal(han ?? digits ?? of ?? circled ?? ''), style: '=、', title: text };
}

function isTitle(text: string): boolean {
  return text.length <= TITLE_LENGTH && !/[。；！？]/.test(text);
}

/** The number a title bears, Arabic digits of either width or Chinese ones. */
function readOrdinal(text: string): number {
  if (/^[①-⑳]$/.test(text)) return text.charCodeAt(0) - CIRCLED_ONE + 1;
  return ordinalOf(text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}
