/** The points of a passage that lists what a report must hold: 一是…；二是…, （一）…, 1.…, or sentence by sentence. */
import type { Span } from '../types.ts';
import { amountOf } from './numbers.ts';

export interface Point extends Span {
  /** Where its text begins, behind its count. */
  readonly text: number;
  readonly counted: boolean;
}

/** A count at the head of a point. */
const COUNT =
  /[一二三四五六七八九十][是说讲写谈要问看查述](?![否明清])|第[一二三四五六七八九十](?=[,、是])[,、是]|(?:第[一二三四五六七八九十]|(?<=^|[:;。])头一)(?:部分|板块|方面|[块项段节章样件桩条点])[:,是为]?|其[一二三四五][,是、]?|(?<!\d[、.)])(?:问题|要点|题目)[一二三四五六七八九十\d]{1,2}[:、.]|(?<=[:;。])[一二三四五六七八九](?:段|块|部分)|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|(?<![\d.])\d{1,2}(?:、|\)|\.(?!\d)|\.(?=20\d\d年))|[\u2460-\u2473●○◆■◇□★▲]|(?<=^|[:;。])[一二三四五六七八九十]{1,2}、|(?<![A-Za-z])[A-H][.、)](?=\p{Script=Han}{2})|(?:Part|PART|Q)\d{1,2}[.、:]?/gu;
/** What may stand in front of a count inside a line. */
const BEFORE = /[:;。,、)】]/u;

/** The first of them may follow what they are points of: 述职报告格式（一）…（二）…. */
const FIRST = /^(?:\(一\)|①|[A-H][.、)])/u;

/** 把做法讲透，把数据摆出来，把病根挖到底: three of them count. */
const TAKEN = /(?<=^|[:,;。])把(?=[^,。;]{3})/gu;
const LEAST_TAKEN = 3;

/** The counts of the points of `words`, from `from` on. */
export function countsIn(words: string, from: number): { readonly at: number; readonly length: number }[] {
  const said = words.slice(from);
  const counts = [...said.matchAll(COUNT)];
  const taken = counts.length < LEAST_TAKEN ? [...said.matchAll(TAKEN)] : [];
  let figure = 0;
  return (taken.length >= LEAST_TAKEN ? taken : counts)
    .map(({ index, 0: count }) => ({ at: from + index, length: count.length, count }))
    .filter(({ at, count }) => {
      // 1、成绩2、问题3、打算: blanks that set them apart are lost, but each goes on from the one before.
      const next = Number(/^\d{1,2}/u.exec(count)?.[0] ?? 0);
      const opens = at === 0 || at === from || BEFORE.test(words.charAt(at - 1)) || FIRST.test(words.slice(at, at + 3));
      const goesOn = next > 1 && next === figure + 1;
      if ((opens || goesOn) && next > 0) figure = next;
      return opens || goesOn;
    })
    .map(({ at, length }) => ({ at, length }));
}

/** Semicolons in a sentence that lists its points by them. */
const LEAST_SEMICOLONS = 2;

/** 三件事：…, and what they are set apart by. */
const NUMBERED =
  /(?<number>[两二三四五六七八九3-9])(?:大|个)?(?:件事情?|[件条点项样块问题]|方面|部分|内容|层意思|问题)[^,。;:]{0,8}(?::|——)/gu;
const SIGNS = [';', ',', '、', '+', '/'] as const;

/** A list of as many points as is said in front of it: where it begins and ends, and the sign between its points. */
export function numberedList(words: string, { start, end }: Span): (Span & { readonly sign: string }) | undefined {
  for (const { index, 0: head, groups } of words.slice(start, end).matchAll(NUMBERED)) {
    const from = start + index + head.length;
    const stop = words.slice(from, end).search(/[。!?]/u);
    const to = stop < 0 ? end : from + stop;
    // biome-ignore lint/complexity/useLiteralKeys: TypeScript asks for it of an index signature
    const number = amountOf(groups?.['number'] ?? '');
    const sign = SIGNS.find((one) => {
      const items = words.slice(from, to).split(one);
      return number > 0 && items.filter((item) => item !== '').length === number;
    });
    if (sign && countsIn(words, from).every(({ at }) => at >= to)) return { start: from, end: to, sign };
  }
  return undefined;
}

/** Points in order. What bears no count is cut at the ends of sentences; `each`: every clause is a point of a list. */
export function pointsIn(words: string, from: number, to: number, each = false, sign?: string): Point[] {
  if (sign) {
    return cut(words, from, to, sign).map((piece) => ({ ...piece, text: piece.start, counted: true }));
  }
  const counts = countsIn(words, from).filter(({ at }) => at < to);
  const first = counts[0]?.at ?? to;
  // 做了啥?学了啥?明年呢?
  const asked = words.slice(from, first).split('?').length > LEAST_SEMICOLONS + 1;
  const points = sentences(words, from, first).flatMap(({ start, end }): Point[] => {
    const pieces = clauses(words, start, end);
    const counted = each || pieces.length > LEAST_SEMICOLONS || (asked && words.charAt(end - 1) === '?');
    return pieces.map((piece) => ({ ...piece, text: piece.start, counted }));
  });
  counts.forEach(({ at, length }, index) => {
    points.push({ start: at, end: counts[index + 1]?.at ?? to, text: at + length, counted: true });
  });
  return points;
}

/** Sentences; 。, ！ and ？ end them. */
export function sentences(words: string, from: number, to: number): Span[] {
  return cut(words, from, to, /[。!?]/u);
}

/** Sentences and their parts between semicolons. */
export function clauses(words: string, from: number, to: number): Span[] {
  return cut(words, from, to, /[。!?;→]/u);
}

/** A sentence's pieces between commas, semicolons and colons. */
export function pieces(words: string, from: number, to: number): Span[] {
  return cut(words, from, to, /[,;:]/u);
}

function cut(words: string, from: number, to: number, end: RegExp | string): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (typeof end === 'string' ? words.charAt(at) !== end : !end.test(words.charAt(at))) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < to) found.push({ start, end: to });
  return found;
}

/** Longest title of a point, in folded units. */
const LONGEST_TITLE = 18;

/** The title a counted point opens with: （一）履职情况。…; none where it is all there is. */
export function titleOfPoint(words: string, point: Point): Span | undefined {
  if (!point.counted) return undefined;
  const rest = words.slice(point.text, point.end);
  const stop = rest.search(/[。:;]|——|(?=,(?:包括|主要|重点|含))/u);
  if (stop < 1 || stop > LONGEST_TITLE || stop >= rest.length - 1) return undefined;
  return { start: point.text, end: point.text + stop };
}
