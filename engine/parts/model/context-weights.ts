/** The weights of step two, laid out to be added: value by value, what it adds to each output. */
import { CONTEXT_SIZE } from './context-values.ts';
import { TOLD_PARTS } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** Of each part, the step for the full passage and the one for its being touched. */
const STEPS = TOLD_PARTS.flatMap((part) => [WEIGHTS.context[part].full, WEIGHTS.context[part].touched]);
export const OUTPUTS = STEPS.length;
export const BIASES: readonly number[] = STEPS.map(({ bias }) => bias);
/** Typed: an array of whole and other numbers would hold each in a box. */
const WEIGHT = Float64Array.from(
  { length: CONTEXT_SIZE * OUTPUTS },
  (_, at) => STEPS[at % OUTPUTS]?.weights[Math.floor(at / OUTPUTS)] ?? 0,
);

/** Each part has two outputs. */
export function partOf(output: number): number {
  return output >> 1;
}

/** What value number `value` of a row adds to an output. */
export function weight(value: number, output: number): number {
  return WEIGHT[value * OUTPUTS + output] ?? 0;
}

/** Adds the weights of a value, `times` each. */
export function add(sums: number[], value: number, times: number): void {
  if (times !== 0) addRow(sums, WEIGHT, value * OUTPUTS, times);
}

/** Adds what stands in `row` from `from` on, `times` each. */
export function addRow(sums: number[], row: ArrayLike<number>, from: number, times: number): void {
  for (let output = 0; output < OUTPUTS; output += 1)
    sums[output] = (sums[output] ?? 0) + (row[from + output] ?? 0) * times;
}
