/** Where 仅一句带过 begins: found by trying, on texts the steps have not seen. */
import type { WeakBound } from '../../engine/parts/model/status.ts';
import type { PartStatus } from '../../engine/types.ts';

/** One report seen by the third step. */
export interface StatusCase {
  readonly labelled: PartStatus;
  /** Log-odds of the third step. */
  readonly found: number;
  readonly present: number;
  /** Highest log-odds of a sentence that touches the part. */
  readonly touched: number;
  readonly headed: boolean;
  readonly report: boolean;
}

const SHIFTS = [-1, -0.5, 0, 0.5, 1];
/** Lower than this a sentence shows a reader nothing, whatever it does for the score. */
const SHOWN = [-1, -1.5, -2];

/** The shift of `found` and the least a sentence must show that agree best with the labels: F1 of found, and exact status. */
export function balance(cases: readonly StatusCase[]): WeakBound {
  let best = { shift: 0, shown: -1, score: -1 };
  for (const shift of SHIFTS) {
    for (const shown of SHOWN) {
      const score = agreement(cases, shift, shown);
      if (score > best.score) best = { shift, shown, score };
    }
  }
  return { shift: best.shift, shown: best.shown };
}

function agreement(cases: readonly StatusCase[], shift: number, shown: number): number {
  let [hits, others, exact] = [0, 0, 0];
  for (const { labelled, found, present, touched, headed, report } of cases) {
    const weak = headed || (found + shift > 0 && touched > shown);
    const said = report && present > 0 ? 'present' : weak ? 'weak' : 'missing';
    if (said === labelled) exact += 1;
    if (said !== 'missing' && labelled !== 'missing') hits += 1;
    else if (said !== labelled) others += 1;
  }
  return (2 * hits) / Math.max(1, 2 * hits + others) + exact / Math.max(1, cases.length);
}
