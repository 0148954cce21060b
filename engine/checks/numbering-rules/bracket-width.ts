import type { DocumentModel } from '../../model.ts';
import type { Span } from '../../types.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { rowsOf } from './ranked-marks.ts';
import { type Slip, writtenUnlike } from './slip.ts';

const HALF = /[()]/u;
/** Wide ones show that the paper is written so, by this many. */
const LEAST_WIDE = 2;

/** (二）, half of it wide: no paper is written so. */
const MIXED = /^（[^）]*\)|^\([^)]*）/u;

/** The mark with wide brackets. GB/T 9704—2012 7.3.3. */
export function widened(number: string): string {
  return number.replace('(', '（').replace(')', '）');
}

/** （一）(二)（三）: marks with half-width brackets, by what they stand among; a paper that has none but those writes so. */
export function unlikeInWidth(marks: readonly ListedMark[]): ReadonlyMap<ListedMark, ListedMark> {
  const unlike = new Map<ListedMark, ListedMark>();
  for (const level of [2, 4] as const) {
    const all = marks.filter((mark) => mark.level === level && /^[（(].*[）)]/u.test(mark.number));
    const bracketed = all.filter(({ number }) => !MIXED.test(number));
    const wide = bracketed.filter(({ number }) => !HALF.test(number));
    const half = bracketed.filter(({ number }) => HALF.test(number));
    const [like] = wide;
    if (like && wide.length >= LEAST_WIDE && half.length <= wide.length) {
      // A row that is written so all through is one thing, a mark among others another.
      for (const row of rowsOf(bracketed)) {
        const inHalf = row.filter(({ number }) => HALF.test(number));
        if (inHalf.length < row.length || row.length === 1) for (const one of inHalf) unlike.set(one, like);
      }
    }
    for (const one of all) if (MIXED.test(one.number)) unlike.set(one, like ?? half[0] ?? one);
  }
  return unlike;
}

export function* findWidthSlips(doc: DocumentModel): Iterable<Slip> {
  for (const [{ start, end, number }, like] of unlikeInWidth(listMarks(doc))) {
    const span = { start, end };
    if (MIXED.test(number)) yield halfWide(span, number, HALF.test(like.number) && like.number !== number);
    else yield writtenUnlike(span, number, like.number, widened(number));
  }
}

/** `narrow`: the others of its level have half-width brackets. */
export function halfWide(span: Span, number: string, narrow = false): Slip {
  const wanted = narrow ? number.replace('（', '(').replace('）', ')') : widened(number);
  const message = `“${number}”的括号一半全角、一半半角，这里应写作“${wanted}”（GB/T 9704—2012 7.3.3）。`;
  return { message, fix: { insert: wanted, ...span }, ...span };
}
