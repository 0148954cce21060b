/** Logistic regression over sparse binary or dense features, several outputs at once; deterministic. */
import { chanceOf } from '../../engine/parts/model/linear.ts';
import { AdagradValues } from './adagrad.ts';

/** One sample: the indices of the features that hold (with values where they are not all 1), and a target in 0–1 for each output, NaN where it is not known. */
export interface Sample {
  readonly features: Int32Array;
  readonly values?: Float64Array;
  readonly targets: Float64Array;
  readonly weight: number;
}

export interface Fit {
  /** `weights[feature * outputs + output]` */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface FitOptions {
  readonly features: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards 0, per sample. */
  readonly decay: number;
  /** How much a positive target counts, 1 if not told. */
  readonly positive?: number;
}

/** Adagrad over samples in a fixed shuffled order. */
export function learn(samples: readonly Sample[], options: FitOptions): Fit {
  const { features, outputs, epochs, rate, decay, positive = 1 } = options;
  const weights = new AdagradValues(features * outputs);
  const bias = new AdagradValues(outputs);
  const fit = { weights: weights.now, bias: bias.now };
  const order = samples.map((_, index) => index);
  const random = generator(7);
  const gradient = new Float64Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index];
      if (!sample) continue;
      const sums = score(sample.features, sample.values, fit, outputs);
      for (let output = 0; output < outputs; output += 1) {
        const target = sample.targets[output] ?? 0;
        const pull = target > 0 ? positive : 1;
        // What is not known of a sample teaches nothing.
        gradient[output] = Number.isNaN(target) ? 0 : (chanceOf(sums[output] ?? 0) - target) * sample.weight * pull;
      }
      sample.features.forEach((feature, place) => {
        const value = sample.values?.[place] ?? 1;
        const base = feature * outputs;
        for (let output = 0; output < outputs; output += 1) {
          const at = base + output;
          weights.move(at, (gradient[output] ?? 0) * value + decay * (weights.now[at] ?? 0), rate);
        }
      });
      for (let output = 0; output < outputs; output += 1) bias.move(output, gradient[output] ?? 0, rate);
    }
  }
  return fit;
}

function score(
  features: Int32Array,
  values: Float64Array | undefined,
  { weights, bias }: Fit,
  outputs: number,
): Float64Array {
  const sums = bias.slice();
  features.forEach((feature, place) => {
    const value = values?.[place] ?? 1;
    const base = feature * outputs;
    for (let output = 0; output < outputs; output += 1) {
      sums[output] = (sums[output] ?? 0) + value * (weights[base + output] ?? 0);
    }
  });
  return sums;
}

/** mulberry32: small, and the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
}
