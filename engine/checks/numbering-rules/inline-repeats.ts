/** A number inside a paragraph that the row has had, in the place of the next. */

import { opensLine, type Token } from './inline-tokens.ts';
import { FARTHEST_PARAGRAPHS, LOOKED_OVER, nextInRow, type Series } from './inline-writing.ts';

/** No row in one paragraph has more points. */
const MOST_POINTS = 8;
/** The first of a row stands no farther back, in UTF-16 units. */
const FARTHEST = 400;

/** （1）（2）（1）（4）, 一是…一是…三是…: a first point in the place of the next. */
export function standsForNext(text: string, tokens: readonly Token[], index: number, { last, at }: Series): boolean {
  if (last === 1) return repeatsFirst(text, tokens, index, at);
  const token = tokens[index];
  const next = nextInRow(tokens, index);
  // 一是…二是…三是…二是…五是…
  if (token && token.ordinal > 1 && token.ordinal < last)
    return next?.ordinal === last + 2 && !text.slice(at, next.start).includes('\n');
  if (token?.ordinal !== 1 || last === 0) return false;
  if (text.slice(at, token.start).includes('\n')) {
    if (!opensLine(text, token.start)) return false;
    const apart = next !== undefined && opensLine(text, next.start) && next.start - token.end < FARTHEST_PARAGRAPHS;
    // Each a paragraph: the last of them in the paragraph right behind the one before.
    return apart && next.ordinal > 1
      ? next.ordinal === last + 2
      : token.family === '是' && /^[^\n]{20,}[。；]\s*\n\s*$/u.test(text.slice(at, token.start));
  }
  const goesOn = next !== undefined && next.ordinal > 1 && !text.slice(token.end, next.start).includes('\n');
  if (goesOn) return next.ordinal === last + 2;
  // 一是…二是…一是…: it opens no row of its own. ① may stand for whatever it is set beside.
  return (
    token.family !== '①' &&
    !/[：:]/u.test(text.slice(at, token.start)) &&
    /[。；]\s?$/u.test(text.slice(Math.max(0, token.start - 2), token.start))
  );
}

/**
 * 一是…一是…三是…: the first point twice, and the row goes on, in one paragraph or each at the head of its own.
 * 一是…：一是…二是…；二是… holds a row of its own.
 */
function repeatsFirst(text: string, tokens: readonly Token[], index: number, firstEnd: number): boolean {
  const token = tokens[index];
  if (token?.ordinal !== 1) return false;
  const between = text.slice(firstEnd, token.start);
  const apart = between.includes('\n');
  if (between.length > (apart ? FARTHEST_PARAGRAPHS : FARTHEST) || (apart && !opensLine(text, token.start)))
    return false;
  const row: number[] = [];
  for (const next of tokens.slice(index + 1, index + LOOKED_OVER)) {
    if (next.start - token.end > FARTHEST_PARAGRAPHS) break;
    if (!apart && text.slice(token.end, next.start).includes('\n')) break;
    if (next.family !== token.family || (apart && !opensLine(text, next.start))) continue;
    if (next.ordinal === 1) break;
    row.push(next.ordinal);
  }
  const [second, third] = row;
  if (second === 3) return true;
  const holdsRow = /[：:]/.test(between) || row.lastIndexOf(2) > 0;
  return second === 2 && !apart && !holdsRow && (third === undefined || third === 3);
}

/** 一是…二是…三是…二是…: a lower number that ends the row, in its paragraph. */
export function fallsBack(text: string, tokens: readonly Token[], index: number, { last, at }: Series): boolean {
  const token = tokens[index];
  if (!token?.told || token.ordinal < 2 || token.ordinal >= last || !/[是第其]/u.test(token.family)) return false;
  const between = text.slice(at, token.start);
  const next = nextInRow(tokens, index);
  const ends = next === undefined || text.slice(token.end, next.start).includes('\n');
  const inner = tokens.slice(Math.max(0, index - LOOKED_OVER), index).some(({ start }) => start >= at);
  return ends && !inner && last <= MOST_POINTS && !/[\n：:“]/u.test(between) && /[；。，]$/u.test(between);
}
