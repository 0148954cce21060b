import type { DocumentModel } from '../../model.ts';
import { type ListedMark, listMarks } from './listed-marks.ts';
import { type Slip, writtenUnlike } from './slip.ts';

const HALF = /[()]/u;
/** Wide ones show that the paper is written so, by this many. */
const LEAST_WIDE = 2;

/** The mark with wide brackets. GB/T 9704—2012 7.3.3. */
export function widened(number: string): string {
  return number.replace('(', '（').replace(')', '）');
}

/** （一）(二)（三）: marks with half-width brackets, by what they stand among; a paper that has none but those writes so. */
export function unlikeInWidth(marks: readonly ListedMark[]): ReadonlyMap<ListedMark, ListedMark> {
  const unlike = new Map<ListedMark, ListedMark>();
  for (const level of [2, 4] as const) {
    const bracketed = marks.filter((mark) => mark.level === level && /^[（(].*[）)]/u.test(mark.number));
    const wide = bracketed.filter(({ number }) => !HALF.test(number));
    const half = bracketed.filter(({ number }) => HALF.test(number));
    const [like] = wide;
    if (like && wide.length >= LEAST_WIDE && half.length <= wide.length) for (const one of half) unlike.set(one, like);
  }
  return unlike;
}

export function* findWidthSlips(doc: DocumentModel): Iterable<Slip> {
  for (const [{ start, end, number }, like] of unlikeInWidth(listMarks(doc))) {
    yield writtenUnlike({ start, end }, number, like.number, widened(number));
  }
}
