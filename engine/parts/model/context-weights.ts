/** The weights of step two, laid out to be added: value by value, what it adds to each output. */
import { OWN, SHARED } from './context.ts';
import { TOLD_PARTS } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** Of each part, the step for the full passage and the one for its being touched. */
const STEPS = TOLD_PARTS.flatMap((part) => [WEIGHTS.context[part].full, WEIGHTS.context[part].touched]);
export const OUTPUTS = STEPS.length;
export const BIASES: readonly number[] = STEPS.map(({ bias }) => bias);
const WEIGHT = new Float64Array((SHARED + OWN) * OUTPUTS).map(
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
export function add(sums: number[] | Float64Array, value: number, times: number): void {
  if (times === 0) return;
  const from = value * OUTPUTS;
  for (let output = 0; output < OUTPUTS; output += 1)
    sums[output] = (sums[output] ?? 0) + (WEIGHT[from + output] ?? 0) * times;
}

const PARTS = TOLD_PARTS.length;
/** Values by their number in a row: those it begins with, by part, those of the place, and the part's own. */
export const SAID = 0;
export const MEAN = PARTS;
export const PLACE = PARTS * 2;
export const TOUCHED_HERE = SHARED;
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
