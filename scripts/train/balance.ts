/** Where 有 and 仅一句带过 begin: found by trying, on texts the steps have not seen. */
import { decide, type StatusBound, type StatusOdds } from '../../engine/parts/model/status.ts';
import type { PartStatus } from '../../engine/types.ts';

/** One report seen by the third step. */
export interface StatusCase extends StatusOdds {
  readonly labelled: PartStatus;
}

const SHIFTS = [-1, -0.5, 0, 0.5, 1];
const FULLS = [0, -0.25, 0.25, -0.5, 0.5];
/** Lower than this a sentence shows a reader nothing, whatever it does for the score. */
const SHOWN = [-1, -1.5, -2];

/** The shifts of `present` and `found` and the least a sentence must show that agree best with the labels: F1 of found, and exact status. */
export function balance(cases: readonly StatusCase[]): StatusBound {
  const bounds = FULLS.flatMap((full) => SHIFTS.flatMap((shift) => SHOWN.map((shown) => ({ full, shift, shown }))));
  let [best, most] = [{ full: 0, shift: 0, shown: -1 }, -1];
  for (const bound of bounds) {
    const score = agreement(cases, bound);
    if (score > most) [best, most] = [bound, score];
  }
  return best;
}

function agreement(cases: readonly StatusCase[], bound: StatusBound): number {
  let [hits, others, exact] = [0, 0, 0];
  for (const one of cases) {
    const said = decide(one, bound);
    if (said === one.labelled) exact += 1;
    if (said !== 'missing' && one.labelled !== 'missing') hits += 1;
    else if (said !== one.labelled) others += 1;
  }
  return (2 * hits) / Math.max(1, 2 * hits + others) + exact / Math.max(1, cases.length);
}
