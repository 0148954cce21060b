/** Rows inside paragraphs that are written in more than one way. */
import { COUNTED, chineseNumber } from '../../outline/number-marks.ts';
import { opensLine, type Token } from './inline-tokens.ts';
import { renumber, type Slip, writtenUnlike } from './slip.ts';

/** The points of one row stand no farther apart where each is a paragraph, in UTF-16 units. */
export const FARTHEST_PARAGRAPHS = 1500;

/** A row that counts inside the paragraphs of a section. */
export interface Series {
  last: number;
  /** What a repeated number should have been; the series may go on from either. */
  meant: number;
  /** Numbers it has had. */
  readonly had: Set<number>;
  /** Offset after the last token, or of the section. */
  at: number;
  readonly outer: number[];
  /** The last of its numbers. */
  latest?: Token;
}

/** Tokens looked over for the points that follow. */
export const LOOKED_OVER = 40;

/** What comes next in the row. */
export function nextInRow(tokens: readonly Token[], index: number): Token | undefined {
  const family = tokens[index]?.family;
  return tokens.slice(index + 1, index + LOOKED_OVER).find((token) => token.family === family);
}

/** A second alone may count something else. */
const LEAST_LATER = 3;

/** 其一…其二…第三，: the last of a row written otherwise, where no row of its own opens; the one before it. */
export function rowBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  open: ReadonlyMap<string, Series>,
): Token | undefined {
  const token = tokens[index];
  if (!token || token.ordinal < LEAST_LATER) return undefined;
  const rows = [...open.values()].flatMap(({ last, latest }) =>
    latest && last === token.ordinal - 1 && latest.family !== token.family ? [latest] : [],
  );
  const told = rows.filter((one) => one.told);
  const [like, ...others] = told.length > 0 ? told : rows;
  if (!like || others.length > 0) return undefined;
  const between = text.slice(like.end, token.start);
  // Each the head of its paragraph, one right behind the other.
  const apart = /^[，、：][^\n]*\n\s*$/u.test(between) && opensLine(text, like.start);
  if (between === '' || (between.includes('\n') && !apart)) return undefined;
  // 2、逢三逢八赶场，三是大场
  if (token.family === '是' && !/\p{Script=Han}/u.test(like.family) && !/[。；;\s]/u.test(between.slice(-1)))
    return undefined;
  // 2，再说灯。3.再说岸。: it goes on with a row of its own, whose marks are mixed.
  const own = new RegExp(`[。；]\\s?(?:${token.ordinal - 1}|${chineseNumber(token.ordinal - 1)})[，,、.．]`);
  if (own.test(between)) return undefined;
  const next = nextInRow(tokens, tokens.lastIndexOf(like, index));
  return next && next.ordinal > like.ordinal && next.start - token.end < FARTHEST_PARAGRAPHS ? undefined : like;
}

/** What may stand by mistake among 一是 and 三是, or 第一， and 第三，. */
const WORDS = new Set(['第', '其', '是']);
const FIRSTS = new Set([...WORDS, '、']);
const MARKS = new Set(['①', '⑴', '⒈', '(1)', '(一)', '.', '、', '，', ')', ...WORDS]);

/** （1）（2）③（4）, 一是…2、…三是…: the point between two of a row that is counted in another way, and by no row of its own. */
export function inOtherWriting(
  text: string,
  tokens: readonly Token[],
  index: number,
  { last, at }: Series,
): Pick<Token, 'start' | 'end' | 'ordinal'> | undefined {
  const token = tokens[index];
  const between = tokens.slice(Math.max(0, index - LOOKED_OVER), index).filter((one) => one.start >= at);
  const [only, ...others] = between.filter((one) => one.ordinal >= Math.max(1, last) && MARKS.has(one.family));
  if (!only) return token && inWords(text, at, token.start, last + 1);
  const fits =
    (last > 0 || !WORDS.has(only.family)) &&
    (only.ordinal === last + 1 || (only.ordinal === last && only.family === '①')) &&
    only.family !== token?.family &&
    others.length === 0;
  const alone = between.every((one) => one === only || one.family !== only.family);
  return fits && alone && only.told ? only : undefined;
}

/**
 * 第一，…二是…三是…: the first of a row that goes on in another way, in one paragraph or each at the head of its own.
 * `sections`: where the first 一、 of the paper ends.
 */
export function firstOtherwise(
  text: string,
  tokens: readonly Token[],
  index: number,
  sections: () => number,
): Token | undefined {
  const [token, next] = [tokens[index], nextInRow(tokens, index)];
  if (token?.ordinal !== 2 || next?.ordinal !== 3 || !WORDS.has(token.family)) return undefined;
  const before = tokens.slice(Math.max(0, index - LOOKED_OVER), index);
  const at = before.findLastIndex(({ ordinal, family }) => ordinal === 1 && FIRSTS.has(family));
  const first = before[at];
  if (!first || first.family === token.family) return undefined;
  // 五、 above it: it is no section.
  if (!first.told && !(first.family === '、' && sections() <= first.start)) return undefined;
  const counted = before.slice(at + 1).some(({ family }) => family === first.family || family === token.family);
  const apart = [first, token, next].every(({ start }) => opensLine(text, start));
  const far = !apart && text.slice(first.end, next.start).includes('\n');
  // 一是要勤，二要俭，三要公: it has the word of the others, too.
  const alike = text.startsWith(token.family, first.end);
  return counted || far || alike || next.start - first.end > FARTHEST_PARAGRAPHS ? undefined : first;
}

/** 第二天, 三名: with these a number counts what it stands before. */
const UNITS = `[${COUNTED}周轮批届季期线家村组队中小大十项处台套所座类种点分时秒班楼层排]`;

/** Blanks that open a paragraph, and a mark, in UTF-16 units. */
const OPENING = 12;

/** 一是…二是…第三把政策讲给大家听。 and 一是…二是…三违法占地早发现。: the last of a row, which no other of its kind follows in the paragraph. */
export function lastInWords(text: string, tokens: readonly Token[], index: number) {
  const token = tokens[index];
  if (token?.family !== '是' || token.ordinal < 2) return undefined;
  const end = text.indexOf('\n', token.end);
  // Where each is a paragraph, it opens the next one.
  const behind = opensLine(text, token.start)
    ? (/^\s*第?./u.exec(text.slice(end, end + OPENING))?.[0].length ?? 0) + 2
    : 0;
  const furthest = Math.min(end < 0 ? text.length : end + behind, token.end + FARTHEST_PARAGRAPHS);
  const next = nextInRow(tokens, index);
  const goesOn = next !== undefined && next.start < furthest;
  if (goesOn && next.ordinal > 1) return undefined;
  const last = inWords(text, token.end, goesOn ? next.start : furthest, token.ordinal + 1);
  // 再就是 closes a row whatever its number.
  return last && /是$/u.test(text.slice(last.start, last.end)) ? undefined : last;
}

/** 一是…第二抓设备…三是, 二是…三违法占地…四是: the number without what would make it one anywhere. */
function inWords(text: string, from: number, to: number, ordinal: number) {
  if (from === 0) return undefined;
  const words = new RegExp(
    `(?<=[。；，：\\s])第${chineseNumber(ordinal)}(?=\\p{Script=Han})(?!${UNITS}|部|章)|(?<=[。；])(?:另外是|还有就?是|再就是|此外是)|(?<=[。；，\\n]\\s*)${chineseNumber(ordinal)}(?=\\p{Script=Han}{2})(?!${UNITS}|[是要来则靠看查至到一])|(?<=[。；])${chineseNumber(ordinal)}(?:[十事时市式实试]|[一二三四五六七八九十]是)(?=\\p{Script=Han}{2}|“)(?!.(?:${UNITS}|[二三四五六七八九]))`,
    'gu',
  );
  const between = text.slice(from, to);
  const [only, ...others] = between.matchAll(words);
  if (!only || others.length > 0) return undefined;
  // 一抓客运，…；二抓货运，…；三抓服务: a row of its own.
  const verb = between.charAt(only.index + only[0].length);
  if (between.includes(chineseNumber(ordinal - 1) + verb)) return undefined;
  const start = from + only.index;
  return { start, end: start + only[0].length, ordinal };
}

export function writtenOtherwise(
  { start, end, ordinal }: Pick<Token, 'start' | 'end' | 'ordinal'>,
  { start: from, end: to }: Token,
  text: string,
): Slip {
  const [written = '', like = ''] = [text.slice(start, end), text.slice(from, to)].map((mark) =>
    mark.replace(/\s/g, ''),
  );
  // 第一，换灯 among 二是: the comma goes with the number, and comes with it.
  const [comma, likeComma] = [end, to].map((at) => text[at] === '，');
  const span = { start, end: comma && !likeComma ? end + 1 : end };
  const wanted = renumber(like, ordinal) + (likeComma && !comma ? '，' : '');
  return writtenUnlike(span, written, like, wanted);
}
