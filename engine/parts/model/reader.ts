/** Step one: what a sentence says by itself, from its runs of characters. */

import type { Reading } from './context.ts';
import { flagsOf, framed, shareOf } from './features.ts';
import { createRunTable } from './run-table.ts';
import { LETTER_MOST, numberOf, type Weights } from './weights.ts';

export interface Reader {
  /** Log-odds of each output for a folded sentence. Linear in its length. */
  read(folded: string): Reading;
}

/** Two sums share one whole number, 16 bits each; `LIFT` keeps the lower one from borrowing. */
const LANE = 16;
const LANE_MASK = 0xffff;
const LIFT = LETTER_MOST;
/** What has more runs than fit a lane says enough by the first of them. */
const MOST_RUNS = Math.floor(LANE_MASK / (2 * LETTER_MOST)) - 1;

export function createReader({ bias, grams, scale }: Weights['sentence']): Reader {
  const outputs = bias.length;
  const lanes = Math.ceil(outputs / 2);
  const entries = Object.entries(grams);
  const isFlag = (gram: string) => gram.startsWith('@') && gram.length > 1;
  const flags = new Map(entries.filter(([gram]) => isFlag(gram)).map(([flag, letters]) => [flag, numbersOf(letters)]));
  const runs = entries.filter(([gram]) => !isFlag(gram));
  const table = createRunTable(runs.map(([gram]) => gram));
  const weights = new Int32Array(runs.length * lanes);
  runs.forEach(([, letters], run) => {
    const numbers = numbersOf(letters);
    for (let lane = 0; lane < lanes; lane += 1) {
      const [low, high] = [numbers[lane] ?? 0, numbers[lane + lanes] ?? 0];
      weights[run * lanes + lane] = (low + LIFT) | ((high + LIFT) << LANE);
    }
  });
  const start = Float64Array.from(bias, (value) => value / scale);
  const found = new Int32Array(MOST_RUNS);
  /** Used again at each sentence. */
  const both = new Int32Array(lanes);
  const sums = new Float64Array(lanes * 2);

  return {
    read(folded) {
      const count = table.collect(framed(folded), found);
      both.fill(0);
      // Run by run: the weights of a run lie side by side.
      for (let at = 0; at < count; at += 1) {
        const row = (found[at] ?? 0) * lanes;
        for (let lane = 0; lane < lanes; lane += 1) both[lane] = (both[lane] ?? 0) + (weights[row + lane] ?? 0);
      }
      for (let lane = 0; lane < lanes; lane += 1) {
        const sum = both[lane] ?? 0;
        sums[lane] = (sum & LANE_MASK) - count * LIFT;
        sums[lane + lanes] = (sum >>> LANE) - count * LIFT;
      }
      let known = count;
      for (const flag of flagsOf(folded)) {
        const own = flags.get(flag);
        if (!own) continue;
        known += 1;
        for (let output = 0; output < outputs; output += 1) sums[output] = (sums[output] ?? 0) + (own[output] ?? 0);
      }
      const share = shareOf(known) / scale;
      const reading = new Float64Array(outputs);
      for (let output = 0; output < outputs; output += 1) {
        reading[output] = (start[output] ?? 0) + (sums[output] ?? 0) * share;
      }
      return reading;
    },
  };
}

function numbersOf(letters: string): Int8Array {
  return Int8Array.from(letters, (letter) => numberOf(letter.charCodeAt(0)));
}
