import { remembered } from './remembered.ts';

/**
 * The words of a line or a sentence: one object for the same words wherever they stand, with all that was read of them.
 * A draft is read at every pause of its writer, and nearly all its lines are those read before: each is looked up once.
 */
export interface Wording {
  readonly text: string;
  /** By the number of what was read. */
  readonly known: unknown[];
}

/** Those of some ten reports; a longer stretch, in UTF-16 units, comes again too seldom to be kept. */
const KEPT = { most: 8000, longest: 1200 };

/** Readings of wordings that there are. */
let readings = 0;
/** Stands for undefined where that was what was read. */
const NOTHING = Symbol('nothing');

export const wordingOf = remembered((text): Wording => ({ text, known: Array(readings).fill(undefined) }), KEPT);

/** A function of the words alone, which reads a wording once. What it gives back is shared, and is not to be changed. */
export function readOnce<Result>(read: (text: string) => Result): (wording: Wording) => Result {
  const own = readings;
  readings += 1;
  return ({ text, known }) => {
    const seen = known[own];
    if (seen !== undefined) return (seen === NOTHING ? undefined : seen) as Result;
    const result = read(text);
    known[own] = result === undefined ? NOTHING : result;
    return result;
  };
}
