/** The points of a passage that lists what a report must hold: 一是…；二是…, （一）…, 1.…, or sentence by sentence. */

export interface Point {
  readonly from: number;
  readonly to: number;
  /** Where its text begins, behind its mark. */
  readonly text: number;
  /** It is counted. */
  readonly counted: boolean;
}

/** A count at the head of a point. */
const COUNT =
  /[一二三四五六七八九十]是(?!否)|第[一二三四五六七八九十](?=[,、是])[,、是]|第[一二三四五六七八九十]部分[:,]?|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|(?<![\d.])\d{1,2}[.、](?!\d)|[\u2460-\u2473]|(?<=^|[:;。])[一二三四五六七八九十]{1,2}、/gu;
/** What may stand in front of a count inside a line. */
const BEFORE = /[:;。,、)】]$|^$/u;

/** The marks by which the points of `words` are counted, from `from` on. */
export function countsIn(words: string, from: number): { readonly at: number; readonly length: number }[] {
  return [...words.slice(from).matchAll(COUNT)]
    .map((match) => ({ at: from + match.index, length: match[0].length }))
    .filter(({ at }) => at === from || BEFORE.test(words.charAt(at - 1)));
}

/** Points in order; what stands before the first count is cut at the ends of sentences. */
export function pointsIn(words: string, from: number, to: number): Point[] {
  const counts = countsIn(words, from).filter(({ at }) => at < to);
  const first = counts[0]?.at ?? to;
  const points: Point[] = sentences(words, from, first).map((one) => ({ ...one, text: one.from, counted: false }));
  counts.forEach(({ at, length }, index) => {
    points.push({ from: at, to: counts[index + 1]?.at ?? to, text: at + length, counted: true });
  });
  return points;
}

export function sentences(words: string, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!/[。!?;]/u.test(words.charAt(at))) continue;
    found.push({ from: start, to: at + 1 });
    start = at + 1;
  }
  if (start < to) found.push({ from: start, to });
  return found;
}
