/** What the second step weighs, value by value. */
import { TOLD_PARTS } from './features.ts';
import { PLACES } from './places.ts';

const PARTS = TOLD_PARTS.length;

/** Values that are the same for every part, which come first, and those of the part itself. */
export const SHARED = PARTS * 2 + PLACES;
export const OWN = 18;

/** Number of values the second step weighs for a part. */
export const CONTEXT_SIZE = SHARED + OWN;

/** Where each begins: what the sentence says of each part, what the others around it say, its place, and the part's own. */
export const SAID = 0;
export const MEAN = PARTS;
export const PLACE = PARTS * 2;
export const TOUCHED_HERE = SHARED + 0;
export const SAID_BEFORE = SHARED + 1;
export const SAID_AFTER = SHARED + 2;
export const MOST_BEFORE = SHARED + 3;
export const MOST_AFTER = SHARED + 4;
export const MOST_AROUND = SHARED + 5;
export const TOUCHED_AROUND = SHARED + 6;
export const IS_NAMED = SHARED + 7;
export const IS_UNDER = SHARED + 8;
export const IS_ALONE = SHARED + 9;
export const IS_ELSEWHERE = SHARED + 10;
export const HEADING_SAYS = SHARED + 11;
export const HEADING_TOUCHES = SHARED + 12;
export const SAID_UNDER = SHARED + 13;
export const TOUCHED_UNDER = SHARED + 14;
export const SAID_ELSEWHERE = SHARED + 15;
export const SAID_LATE = SHARED + 16;
export const SAID_EARLY = SHARED + 17;
