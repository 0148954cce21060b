/** A weighted sum of values, all that the steps after the first are; and log-odds as values and as chances. */

/** One output: its weights in the order of the values, and its bias. */
export interface Linear {
  readonly bias: number;
  readonly weights: ArrayLike<number>;
}

/** Log-odds. */
export function weigh({ bias, weights }: Linear, values: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

const SCALE = 4;
/** Largest value of `bounded`. */
const BOUND = 2;

/** Log-odds as a value to be weighed: scaled to about −1 … 1, and cut where more says no more. */
export function bounded(odds: number): number {
  return Math.max(-BOUND, Math.min(BOUND, odds / SCALE));
}

/** The chance, 0–1, that log-odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
