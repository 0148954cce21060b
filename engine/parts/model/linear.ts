/** A weighted sum of values: all that the steps after the first are. */

/** One output: its weights in the order of the values, and its bias. */
export interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Log-odds. */
export function weigh({ bias, weights }: Linear, values: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
