/** What a text is made of for comparing: its running words, without what every report shares or may share. */
import { foldTraced } from '../text/fold.ts';
import type { Span } from '../types.ts';

/** Length of a shingle, in units of the comparable text: about one clause. */
export const SHINGLE = 13;

/** Units of a text that are compared, each with the place it stands at; 0 parts what does not belong together. */
export interface Comparable {
  readonly units: Uint16Array;
  /** UTF-16 offsets into the text as given, of each unit's start and end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly length: number;
  /** Units that are words; those that part are none. */
  readonly words: number;
}

/** A figure, or what a site put in its stead: a copy differs in them from what it was made of. */
const FIGURE = '#'.charCodeAt(0);
const FIGURES = /[\dxX×＊*○_某〇]/u;
const WORD = /[\p{Script=Han}a-zA-Z#]/u;
const LINE_END = /[\r\n\u2028\u2029]/u;
/** Names of documents, and words that are quoted. */
const QUOTED = /《[^《》\n]{1,80}》|“[^“”\n]{1,80}”/gu;
const CLAUSE = /[^，。；！？：,;!?:\n]+/gu;
/** What marks a clause that official texts have in common, whoever writes them. */
const FORMULA =
  /习近平|党的[一二三四五六七八九十]{1,3}[大届]|[一二三四五六七八九十]届[一二三四五六七八九]中全会|两个(?:确立|维护)|[三四五]个(?:意识|自信|全面|代表)|不忘初心|党章|马克思|毛泽东|邓小平/u;

/**
 * The words of a text as they are compared: folded, every figure alike, without marks. Headings, quotations, names of
 * documents and official formulas are left out. Linear in the length of the text.
 */
export function comparable(text: string, headings: readonly Span[]): Comparable {
  const left = new Uint8Array(text.length);
  const leave = (start: number, end: number) => left.fill(1, start, end);
  for (const { start, end } of headings) leave(start, end);
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) leave(index, index + quoted.length);
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (FORMULA.test(clause)) leave(index, index + clause.length);
  }
  const { folded, origin } = foldTraced(text);
  const units = new Uint16Array(folded.length * 2 + 1);
  const starts = new Uint32Array(units.length);
  const ends = new Uint32Array(units.length);
  let length = 0;
  let words = 0;
  let seen = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const at = origin(index);
    let parted = left[at] === 1;
    for (; seen < at; seen += 1) parted ||= left[seen] === 1 || LINE_END.test(text.charAt(seen));
    const last = length > 0 ? units[length - 1] : 0;
    if (parted && last !== 0) {
      starts[length] = ends[length] = at;
      length += 1;
    }
    seen = at + 1;
    if (left[at] === 1) continue;
    const sign = folded.charAt(index);
    const unit = FIGURES.test(sign) ? FIGURE : folded.charCodeAt(index);
    if (unit !== FIGURE && !WORD.test(sign)) continue;
    if (unit === FIGURE && length > 0 && units[length - 1] === FIGURE) {
      ends[length - 1] = at + 1;
      continue;
    }
    units[length] = unit;
    starts[length] = at;
    ends[length] = at + 1;
    length += 1;
    words += 1;
  }
  return { units, starts, ends, length, words };
}

/** Numbers of 32 bits for each run of `SHINGLE` words, in order, with the index it begins at. Made by rolling. */
export function* shinglesOf({ units, length }: Comparable): Generator<readonly [hash: number, index: number]> {
  const BASE = 0x01000193;
  let leaving = 1;
  for (let step = 1; step < SHINGLE; step += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  let run = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    if (unit === 0) {
      hash = 0;
      run = 0;
      continue;
    }
    if (run === SHINGLE) hash = (hash - Math.imul(mix(units[index - SHINGLE] ?? 0), leaving)) | 0;
    else run += 1;
    hash = (Math.imul(hash, BASE) + mix(unit)) | 0;
    if (run === SHINGLE) yield [mix(hash) >>> 0, index - SHINGLE + 1];
  }
}

/** Spreads a number over all its bits. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
