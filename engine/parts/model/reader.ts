/** Step one: what a sentence says by itself. Its runs of characters show traits, its traits speak for parts. */

import type { Reading } from './context.ts';
import { flagsOf, framed, shareOf } from './features.ts';
import { LETTER_MOST, numberOf } from './letters.ts';
import { createRunTable } from './run-table.ts';
import type { Weights } from './weights.ts';

export interface Reader {
  /** Log-odds of each output for a folded sentence. Linear in its length. */
  read(folded: string): Reading;
}

/** Two sums share one whole number, 16 bits each; `LIFT` keeps the lower one from borrowing. */
const LANE = 16;
const LANE_MASK = 0xffff;
const BYTE = 8;
const EVEN = 0xff00ff;
const LIFT = LETTER_MOST;
/** What has more runs than fit a lane says enough by the first of them. */
const MOST_RUNS = Math.floor(LANE_MASK / (2 * LETTER_MOST)) - 1;

export function createReader({ bias, runs, letters, flags, scale, outputs }: Weights['sentence']): Reader {
  const traits = bias.length;
  const words = Math.ceil(traits / 4);
  const table = createRunTable(runs.split('\n'));
  const weights = new Int32Array((letters.length / traits) * words);
  for (let at = 0; at < letters.length; at += 1) {
    const place = at % traits;
    const word = ((at - place) / traits) * words + (place % words);
    const number = numberOf(letters.charCodeAt(at)) + LIFT;
    weights[word] = (weights[word] ?? 0) | (number << (BYTE * Math.floor(place / words)));
  }
  const flagWeights = new Map(
    Object.entries(flags).map(([flag, own]) => [flag, Int8Array.from(own, (one) => numberOf(one.charCodeAt(0)))]),
  );
  const count = outputs.bias.length;
  const speaking = Float64Array.from(outputs.weights.flat());
  const found = new Int32Array(MOST_RUNS);
  /** Used again at each sentence. */
  const sums = new Float64Array(words * 4);

  return {
    read(folded) {
      const runsFound = table.collect(framed(folded), found);
      sums.fill(0);
      for (let word = 0; word < words; word += 1) {
        let even = 0;
        let odd = 0;
        for (let at = 0; at < runsFound; at += 1) {
          const four = weights[(found[at] ?? 0) * words + word] ?? 0;
          even = (even + (four & EVEN)) | 0;
          odd = (odd + ((four >>> BYTE) & EVEN)) | 0;
        }
        const lift = runsFound * LIFT;
        sums[word] = (even & LANE_MASK) - lift;
        sums[word + words] = (odd & LANE_MASK) - lift;
        sums[word + words * 2] = (even >>> LANE) - lift;
        sums[word + words * 3] = (odd >>> LANE) - lift;
      }
      let known = runsFound;
      for (const flag of flagsOf(folded)) {
        const own = flagWeights.get(flag);
        if (!own) continue;
        known += 1;
        for (let trait = 0; trait < traits; trait += 1) sums[trait] = (sums[trait] ?? 0) + (own[trait] ?? 0);
      }
      const share = shareOf(known) / scale;
      // A plain array: a typed one of this length is far slower to make.
      const reading = outputs.bias.slice();
      for (let trait = 0; trait < traits; trait += 1) {
        const shown = (bias[trait] ?? 0) + (sums[trait] ?? 0) * share;
        if (shown <= 0) continue;
        const row = trait * count;
        for (let output = 0; output < count; output += 1)
          reading[output] = (reading[output] ?? 0) + shown * (speaking[row + output] ?? 0);
      }
      return reading;
    },
  };
}
