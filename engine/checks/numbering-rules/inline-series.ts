import type { DocumentModel } from '../../model.ts';
import { chineseNumber } from '../../outline/number-marks.ts';
import { unwrapped } from '../../text/paragraphs.ts';
import { lostFirst, lostLine, lostPoint, lostVerb } from './inline-lost.ts';
import { fallsBack, standsForNext } from './inline-repeats.ts';
import { HEAD, type Token, tokensIn } from './inline-tokens.ts';
import {
  FARTHEST_PARAGRAPHS,
  firstOtherwise,
  inOtherWriting,
  lastInWords,
  nextInRow,
  rowBefore,
  type Series,
  writtenOtherwise,
} from './inline-writing.ts';
import { BEHIND_ORDER } from './said-between.ts';
import { exchanged, renumber, type Slip } from './slip.ts';

/** A leap beyond this is another kind of number. */
const WIDEST_GAP = 4;
/** A higher number alone is no broken series. */
const LATEST_START = 4;
/** How far back the first of a row in other words is looked for, in UTF-16 units. */
const FARTHEST = 400;

/** Gaps and repeats in the series that count inside the paragraphs of a section. */
export function* findInlineSlips(doc: DocumentModel): Iterable<Slip> {
  let heading = 0;
  let headingStart = 0;
  let sectionStart = 0;
  let paragraph = 0;
  const exchangedTokens = new Set<Token>();
  const open = new Map<string, Series>();
  const tokens = tokensIn(doc.text);
  const text = unwrapped(doc.text, doc.paragraphs);
  let known: number | undefined;
  const sections = () => {
    known ??= endOfFirstSection(text);
    return known;
  };
  for (const [index, token] of tokens.entries()) {
    for (let next = doc.headings[heading]; next && next.start <= token.start; next = doc.headings[heading]) {
      heading += 1;
      headingStart = next.start;
      sectionStart = next.end;
      // The heading's own number is a token, too: only the rows of others end there.
      for (const family of open.keys()) if (token.start > next.start || family !== token.family) open.delete(family);
    }
    // 一抓食堂。 and 其一，办展 on a line of its own are headings, and count all the same.
    if (token.start < sectionStart && !(token.start === headingStart && /[第其是抓靠要看查]/u.test(token.family)))
      continue;
    const series = open.get(token.family) ?? { last: 0, meant: 0, had: new Set<number>(), at: sectionStart, outer: [] };
    open.set(token.family, series);
    if (exchangedTokens.has(token)) continue;
    // A first point in other words (首先, 一个 …) counts only in the paragraph of the second.
    const near = series.last === 0 && token.ordinal <= 2;
    while ((doc.paragraphs[paragraph + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.start) paragraph += 1;
    const from = near ? Math.max(series.at, doc.paragraphs[paragraph]?.start ?? 0) : series.at;
    // The number of the section is no first point.
    const between = text.slice(from, token.start).replace(/^\s{0,4}[一二三四五六七八九十]{1,2}、/, '');
    const leaps = token.family === '第' && series.last === 0 && leapsOver(text, token);
    const skips =
      (isFault(token, series) && !isDay(text, token)) ||
      (token.family === '第' &&
        series.last === 0 &&
        (opensWithFirst(between, token) || opensWithSecond(text, tokens, index)));
    // The number that comes twice is there, whatever else stands between.
    const said = () => token.ordinal !== series.last && isSaidBetween(between, token.ordinal - 1, token.family);
    if (token.told && standsForNext(text, tokens, index, series)) {
      yield slipAt({ ...token, ordinal: series.last }, series.last, text);
      series.last += 1;
      series.meant = series.last;
      series.had.add(series.last);
      series.at = token.end;
      continue;
    }
    // 一是…三是…二是…四是: told at both, and the row goes on behind them.
    const next = skips && token.told && token.ordinal === series.last + 2 ? nextInRow(tokens, index) : undefined;
    if (next?.ordinal === series.last + 1 && next.told && next.start - token.end < FARTHEST && !said()) {
      yield* exchangedSlips(token, next, text);
      exchangedTokens.add(next);
      series.last = token.ordinal;
      series.meant = token.ordinal;
      series.had.add(token.ordinal).add(next.ordinal);
      series.at = next.end;
      continue;
    }
    // 二要…四要…三要…五要: what is lacking stands above.
    const hadBefore = token.ordinal > 1 && token.ordinal !== series.last && series.had.has(token.ordinal - 1);
    const other = skips && token.ordinal === series.last + 2 ? inOtherWriting(text, tokens, index, series) : undefined;
    const like = series.last === 0 && token.told ? rowBefore(text, tokens, index, open) : undefined;
    const first = series.last === 0 ? firstOtherwise(text, tokens, index, sections) : undefined;
    if (other) yield writtenOtherwise(other, token, text);
    else if (first) yield writtenOtherwise(first, token, text);
    else if (like) yield writtenOtherwise(token, like, text);
    else if (fallsBack(text, tokens, index, series))
      yield slipAt({ ...token, ordinal: series.last }, series.last, text);
    else if (leaps || (skips && token.told && !hadBefore && !said()))
      yield* lostVerb(between, from, token, series.last) ??
        lostPoint(text, token, series) ??
        lostLine(text, token, series) ??
        lostFirst(between, from, token, series.last) ?? [
          slipAt(token, series.last || (leaps && token.ordinal === 4 ? 2 : 0), text),
        ];
    const behind = lastInWords(text, tokens, index);
    if (behind) yield writtenOtherwise(behind, token, text);
    if (token.ordinal === 1) series.had.clear();
    series.had.add(token.ordinal);
    series.meant = token.ordinal === series.last ? series.last + 1 : token.ordinal;
    // 一是…三是…三是…: the first of them is the second.
    series.last = skips && nextInRow(tokens, index)?.ordinal === token.ordinal ? token.ordinal - 1 : token.ordinal;
    series.at = token.end;
    series.latest = token;
  }
}

/** Where the first 一、 at the head of a line ends; no offset reaches it where there is none. */
function endOfFirstSection(text: string): number {
  const first = /(?:^|\n)\s*一、/u.exec(text);
  return first ? first.index + first[0].length : Number.POSITIVE_INFINITY;
}

function* exchangedSlips(one: Token, other: Token, text: string): Iterable<Slip> {
  const as = ({ start, end }: Token) => ({ start, end, number: text.slice(start, end).replace(/\s/g, '') });
  const [first, second] = [as(one), as(other)];
  yield exchanged(first, second, renumber(first.number, other.ordinal));
  yield exchanged(second, first, renumber(second.number, one.ordinal));
}

/** 重点有这么几项：第二，…；第三，… */
function opensWithSecond(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.ordinal === 2 &&
    /[：:]\s?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    nextInRow(tokens, index)?.ordinal === 3
  );
}

/** 首先，…；第三，…: the first in another word, and nothing in the place of the second. */
function opensWithFirst(between: string, { ordinal }: Token): boolean {
  const said = between.slice(Math.max(0, between.lastIndexOf('\n')), between.length).slice(-FARTHEST);
  return (
    ordinal === 3 &&
    /首先|一方面/u.test(said) &&
    !/其次|再次|然后|接着|其二|另外|再者|同时|再就是|二[是要来则]/u.test(said)
  );
}

/** 首先，…其次，…第四，…: in one paragraph or each at the head of its own, and nothing in the place of the third. */
function leapsOver(text: string, { ordinal, start }: Token): boolean {
  if (ordinal !== 3 && ordinal !== 4) return false;
  const before = text.slice(Math.max(0, start - FARTHEST_PARAGRAPHS), start);
  const from = Math.max(before.lastIndexOf('首先，'), before.lastIndexOf('首先是'));
  const said = from < 0 ? '' : before.slice(from);
  const apart = HEAD.test(before);
  if (said === '' || (apart ? !HEAD.test(before.slice(0, from)) : said.includes('\n'))) return false;
  const OTHER =
    /再次[，是]|再者|然后|接着|其[二三]|此外|另外|同时，|再就是|最后[，、是讲说]|第[二三][，、是方]|[二三][是要来则]/u;
  return /(?:\n\s{0,8}|[。；])(?:其次|第二)[，是]/u.test(said) === (ordinal === 4) && !OTHER.test(said);
}

/** How far back a day of the market is named, in UTF-16 units. */
const DAYS_BEFORE = 60;

/** 每逢三、逢五的日子办，三是上午，五是下午: days, not points. */
function isDay(text: string, { ordinal, start }: Token): boolean {
  return text.slice(Math.max(0, start - DAYS_BEFORE), start).includes(`逢${chineseNumber(ordinal)}`);
}

/** Keeps the series up to date about nested ones (一是…：一是…二是…；二是…) and tells whether the token is out of order. */
function isFault({ ordinal, family }: Token, series: Series): boolean {
  if (ordinal === series.last + 1 || ordinal === series.meant + 1) return false;
  if (ordinal === 1) {
    // ① is no part of a row of ①②③.
    if (!/[①-⒛]/u.test(family)) series.outer.push(series.last);
    return false;
  }
  const outer = series.outer.lastIndexOf(ordinal - 1);
  if (outer >= 0) {
    series.outer.length = outer;
    return false;
  }
  // A series that opens later than 一 is told only where nothing else could count as its first.
  if (series.last === 0) return family === '是' && ordinal <= LATEST_START;
  return ordinal >= series.last && ordinal - series.last <= WIDEST_GAP;
}

/** Whether the number before is there in another form: 首先, 第二, 其二, 二要, （二）, 2. */
function isSaidBetween(between: string, ordinal: number, family: string): boolean {
  if (ordinal < 1) return false;
  const chinese = chineseNumber(ordinal);
  // 四万二，第二天，周三、周五: no point of a row.
  const forms = `(?<![一二三四五六七八九十百千万周期拜])${chinese}[是要来则靠抓、，.．]|${/[\u4e00-\u9fff]/.test(family) ? `${chinese}${family}|` : ''}${ordinal === 2 ? '[另又]一方面|' : ''}[第其]${chinese}(?=${BEHIND_ORDER})|[（(]${chinese}[）)]|${ordinal}[、，.．）)]`;
  // 一怕电脑；二怕写材料；三是…
  if (
    family === '是' &&
    ordinal === 2 &&
    /(?:^|[：；，。])一\p{Script=Han}.{0,80}[；，。]二\p{Script=Han}/u.test(between)
  )
    return true;
  const first = ordinal === 1 ? '|首先|一方面|一个|一项|一条|一面|①' : '';
  return new RegExp(`${forms}${first}`).test(between);
}

function slipAt({ family, ordinal, start, end }: Token, last: number, text: string): Slip {
  const written = text.slice(start, end).replace(/\s/g, '');
  if (last === 0) {
    const lacking = family === '第' ? (ordinal === 2 ? '第一' : '第二') : '一是';
    return { start, end, message: `有“${written}”，前面却没有“${lacking}”，请核对是否漏写。` };
  }
  const wanted = renumber(written, last + 1);
  const fix = { start, end, insert: wanted };
  if (ordinal === last) return { start, end, message: `“${written}”重复了，这里应是“${wanted}”。`, fix };
  return { start, end, message: `“${written}”前面缺“${wanted}”。如果没有漏写内容，请改为“${wanted}”。`, fix };
}
