/** A point inside a paragraph that lost its number, its word or both. */
import { chineseNumber } from '../../outline/number-marks.ts';
import type { Span } from '../../types.ts';
import type { Token } from './inline-tokens.ts';
import type { Series } from './inline-writing.ts';
import { GOES_ON, PAGE } from './lost-between.ts';
import { renumber, type Slip, writtenUnlike } from './slip.ts';

/** 一靠…；二靠…；靠装备；四靠…: the word of a row that lost its number. */
export function lostVerb(
  between: string,
  from: number,
  { family, ordinal }: Token,
  last: number,
): readonly Slip[] | undefined {
  if (last === 0 || ordinal !== last + 2 || !/^\p{Script=Han}$/u.test(family) || /[第其是]/u.test(family))
    return undefined;
  const [only, ...others] = between.matchAll(new RegExp(`(?<=[；;。])${family}(?=\\p{Script=Han})`, 'gu'));
  if (!only || others.length > 0) return undefined;
  const start = from + only.index;
  const wanted = chineseNumber(last + 1) + family;
  const message = `“${family}”前面缺序号，前后是“${chineseNumber(last)}${family}”和“${chineseNumber(ordinal)}${family}”，这里应是“${wanted}”。`;
  return [{ start, end: start + family.length, message, fix: { start, end: start + family.length, insert: wanted } }];
}

/** 一加强学习；, —是…, 一.…；: what may stand for 一是. */
const FIRST =
  /(?<=(?:^|[。；：:])\s?)(?:[—–ー-]{1,2}是(?=\p{Script=Han})|一(?=\p{Script=Han}{2})(?![些直般定旦样起边方律贯向致同步度切概再时举个是年月日天季期次项条名位户件批支份家村组届周线]))|(?<=[。；：:，]\s?)一[.．](?=\p{Script=Han}{2})/gu;

/** 一加强学习；二是…；三是…: the first of a row that lost its word. */
export function lostFirst(
  between: string,
  from: number,
  { ordinal, family }: Token,
  last: number,
): readonly Slip[] | undefined {
  if (last > 0 || ordinal !== 2 || family !== '是') return undefined;
  const paragraph = between.slice(between.lastIndexOf('\n') + 1);
  const [only, ...others] = paragraph.matchAll(FIRST);
  if (!only || others.length > 0) return undefined;
  const start = from + between.length - paragraph.length + only.index;
  return [writtenUnlike({ start, end: start + only[0].length }, only[0], '二是', '一是')];
}

/** In UTF-16 units. */
const LEAST_POINT = 8;

/** 一是…；二是…；防范诈骗，…；四是…: the point that lost its number and its word, where each ends with the same stop. */
export function lostPoint(text: string, token: Token, { latest, last }: Series): readonly Slip[] | undefined {
  const { ordinal, start } = token;
  if (!latest || ordinal !== last + 2 || latest.ordinal !== last) return undefined;
  const between = text.slice(latest.end, start);
  if (!between.endsWith('；') || /[\n。]/u.test(between)) return undefined;
  const points = between.slice(0, -1).split('；');
  const [own, lost = ''] = points;
  if (points.length !== 2 || !own || lost.length < LEAST_POINT) return undefined;
  const at = latest.end + own.length + 1;
  const end = at + (/^[^，；]+/u.exec(lost)?.[0].length ?? 1);
  return [withoutNumber(text, { start: at, end }, latest, token)];
}

/** What opens a point, and the mark that ends it. */
const OPENING = /^\p{Script=Han}([^，。；：！？,;:.\n]{1,28})([，。：])/u;

/** 一是…。 / 二是…。 / 未成年人涉案抬头，…。 / 四是…。: the same where each point is a line. */
export function lostLine(text: string, token: Token, { latest, last }: Series): readonly Slip[] | undefined {
  const { ordinal, start } = token;
  if (!latest || ordinal !== last + 2 || latest.ordinal !== last || latest.end > start) return undefined;
  const above = [...text.slice(latest.end, start).matchAll(/[^\n]+/gu)];
  const [own, ...lines] = above.filter(({ 0: line }) => line.trim() !== '' && !PAGE.test(line));
  const [lost] = lines;
  if (!own || !lost || lines.length > 1 || !startsLine(text, latest.start) || !startsLine(text, start))
    return undefined;
  const words = lost[0].trim();
  const [head = '', , stop] = OPENING.exec(words) ?? [];
  if (!stop || words.length < LEAST_POINT || GOES_ON.test(words) || words.slice(-1) !== own[0].trim().slice(-1))
    return undefined;
  const openings = [own[0], text.slice(token.end, token.end + 40)].map((one) => OPENING.exec(one.trimStart())?.[2]);
  const named = stop !== '，' && openings.every((one) => one === stop);
  if (!named && !hasLineBefore(text, latest)) return undefined;
  const at = latest.end + lost.index + lost[0].indexOf(words);
  return [withoutNumber(text, { start: at, end: at + head.length - 1 }, latest, token)];
}

function startsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

/** The point before `latest` is the line above it. */
function hasLineBefore(text: string, { start, end, ordinal }: Token): boolean {
  const line = text.slice(0, start).trimEnd().split('\n').at(-1)?.trim() ?? '';
  return ordinal > 1 && line.startsWith(renumber(text.slice(start, end), ordinal - 1));
}

/** The words at a span open the point between `latest` and `next`. */
function withoutNumber(text: string, { start, end }: Span, latest: Token, next: Token): Slip {
  const [before, behind] = [text.slice(latest.start, latest.end), text.slice(next.start, next.end)];
  const wanted = renumber(before, next.ordinal - 1);
  const message = `这一点没有序号，前后是“${before}”和“${behind}”，这里应加“${wanted}”。`;
  return { start, end, message, fix: { start, end: start, insert: wanted } };
}
