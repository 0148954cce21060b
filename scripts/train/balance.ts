/** Where 仅一句带过 begins: found by trying, on texts the steps have not seen. */
import { decide, type StatusOdds, type WeakBound } from '../../engine/parts/model/status.ts';
import type { PartStatus } from '../../engine/types.ts';

/** One report seen by the third step. */
export interface StatusCase extends StatusOdds {
  readonly labelled: PartStatus;
}

const SHIFTS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
/** Lower than this a sentence shows a reader nothing, whatever it does for the score. */
const SHOWN = [-1, -1.5, -2];

/** The shift of `found` and the least a sentence must show that agree best with the labels: F1 of found, and exact status. */
export function balance(cases: readonly StatusCase[]): WeakBound {
  let best = { shift: 0, shown: -1, score: -1 };
  for (const shift of SHIFTS) {
    for (const shown of SHOWN) {
      const score = agreement(cases, { shift, shown });
      if (score > best.score) best = { shift, shown, score };
    }
  }
  return { shift: best.shift, shown: best.shown };
}

function agreement(cases: readonly StatusCase[], bound: WeakBound): number {
  let [hits, others, exact] = [0, 0, 0];
  for (const one of cases) {
    const said = decide(one, bound);
    if (said === one.labelled) exact += 1;
    if (said !== 'missing' && one.labelled !== 'missing') hits += 1;
    else if (said !== one.labelled) others += 1;
  }
  return (2 * hits) / Math.max(1, 2 * hits + others) + exact / Math.max(1, cases.length);
}
