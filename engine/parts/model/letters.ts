/** Weights as letters: whole numbers that a JSON file holds in one character each. */

/** `O` is 0, `P` 1, `N` −1 …, from `%` to `y` of ASCII. */
const ZERO = 79;
/** Largest number a letter holds. */
export const LETTER_MOST = 42;
const BACKSLASH = 92;
/** Stands in for the backslash, which JSON would have to escape. */
const STAND_IN = 126;

export function numberOf(letter: number): number {
  return (letter === STAND_IN ? BACKSLASH : letter) - ZERO;
}

/** The letter of a whole number, which is cut at ±42. */
export function letterOf(value: number): string {
  const letter = ZERO + Math.max(-LETTER_MOST, Math.min(LETTER_MOST, value));
  return String.fromCharCode(letter === BACKSLASH ? STAND_IN : letter);
}
