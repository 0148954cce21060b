/** Weights of runs of characters, for what a learnt reader of short passages looks at. */
import { shareOf } from './features.ts';
import { numberOf } from './letters.ts';

export interface RunWeights {
  /** A letter's number divided by this is what the run adds to an output's log-odds. */
  readonly scale: number;
  /** By output. */
  readonly bias: readonly number[];
  /** Sorted, each on a line. */
  readonly runs: string;
  /** One letter for each output, of one run after the other. */
  readonly letters: string;
}

/** Log-odds of each output for a passage with these features. */
export type RunReader = (features: Iterable<string>) => Float64Array;

export function createRunReader({ scale, bias, runs, letters }: RunWeights): RunReader {
  const places = new Map(runs.split('\n').map((run, index) => [run, index * bias.length]));
  return (features) => {
    const sums = new Float64Array(bias.length);
    let known = 0;
    for (const feature of features) {
      const place = places.get(feature);
      if (place === undefined) continue;
      known += 1;
      for (let output = 0; output < sums.length; output += 1)
        sums[output] = (sums[output] ?? 0) + numberOf(letters.charCodeAt(place + output));
    }
    const share = shareOf(known) / scale;
    return sums.map((sum, output) => sum * share + (bias[output] ?? 0));
  };
}
