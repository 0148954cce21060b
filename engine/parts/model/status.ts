/** Step three: from what the sentences say to 有, 仅一句带过 or 未找到. */
import type { Surroundings } from './context.ts';
import { TOLD_PARTS } from './features.ts';

/** Log-odds of each sentence for one part, after the second step. */
export interface Told {
  readonly full: Float64Array;
  readonly touched: Float64Array;
}

const SCALE = 4;
const BOUND = 2;
/** Number of values of `evidenceOf`. */
export const EVIDENCE_SIZE = 10;

/** The values the third step weighs for part number `part`. */
export function evidenceOf({ sections, type }: Surroundings, part: number, told: Told): Float64Array {
  const id = TOLD_PARTS[part];
  const full = top(told.full);
  const touched = top(told.touched);
  const heading = id === undefined ? undefined : sections.headingOf(id);
  const headed = heading !== undefined && heading.label !== true;
  return Float64Array.from([
    full[0] ?? -BOUND,
    full[1] ?? -BOUND,
    full[2] ?? -BOUND,
    touched[0] ?? -BOUND,
    touched[1] ?? -BOUND,
    Math.log(1 + sumOfChances(told.full)),
    Math.log(1 + sumOfChances(told.touched)),
    Number(headed),
    headed ? (full[0] ?? -BOUND) : 0,
    Number(type === 'other'),
  ]);
}

function top(odds: Float64Array): number[] {
  return [...odds]
    .sort((a, b) => b - a)
    .slice(0, 3)
    .map((one) => Math.max(-BOUND, Math.min(BOUND, one / SCALE)));
}

function sumOfChances(odds: Float64Array): number {
  let sum = 0;
  for (const one of odds) sum += 1 / (1 + Math.exp(-one));
  return sum;
}
