/** Fits weights of runs of characters for a learnt reader of short passages. */
import { shareOf } from '../../engine/parts/model/features.ts';
import { letterOf } from '../../engine/parts/model/letters.ts';
import type { RunWeights } from '../../engine/parts/model/run-weights.ts';
import { type FitOptions, learn, type Sample } from './logistic.ts';

export interface LabelledPassage {
  readonly features: ReadonlySet<string>;
  readonly targets: Float64Array;
}

export interface RunOptions extends Omit<FitOptions, 'features'> {
  /** A run is known when it stands in this many passages. */
  readonly least: number;
  /** Most runs kept; the weightiest stay and are fitted again. */
  readonly most: number;
}

const SCALE = 8;
const DIGITS = 1000;

export function fitRunWeights(passages: readonly LabelledPassage[], options: RunOptions): RunWeights {
  const counts = new Map<string, number>();
  for (const { features } of passages) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = [...counts].filter(([run, count]) => count >= options.least && !run.includes('\n')).map(([run]) => run);
  const first = fitOn(passages, all.sort(), options);
  const runs = heaviest(all, first.weights, options).sort();
  const { weights, bias } = fitOn(passages, runs, options);
  return {
    scale: SCALE,
    bias: [...bias].map((value) => Math.round(value * DIGITS) / DIGITS),
    runs: runs.join('\n'),
    letters: [...weights].map((value) => letterOf(Math.round(value * SCALE))).join(''),
  };
}

function fitOn(
  passages: readonly LabelledPassage[],
  runs: readonly string[],
  options: RunOptions,
): ReturnType<typeof learn> {
  const places = new Map(runs.map((run, index) => [run, index]));
  const samples = passages.map(({ features, targets }): Sample => {
    const known = Int32Array.from([...features].flatMap((feature) => places.get(feature) ?? []));
    return { features: known, values: new Float64Array(known.length).fill(shareOf(known.length)), targets, weight: 1 };
  });
  return learn(samples, { ...options, features: runs.length });
}

function heaviest(runs: readonly string[], weights: Float64Array, { outputs, most }: RunOptions): string[] {
  const heaviness = (index: number) =>
    Math.max(...weights.subarray(index * outputs, (index + 1) * outputs).map(Math.abs));
  return runs
    .map((run, index) => ({ run, weight: heaviness(index) }))
    .sort((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, most)
    .map(({ run }) => run);
}
