/**
 * A net of one hidden layer over sparse features: features → traits (what is below 0 counts for 0) → outputs. Fitted by
 * Adagrad in a fixed order, with features and traits left out by a fixed chance; the same input gives the same net.
 */
import { chanceOf } from '../../engine/parts/model/linear.ts';
import { AdagradValues } from './adagrad.ts';
import { generator, type Sample, shuffle } from './logistic.ts';

export interface Network {
  /** `embedding[feature * traits + trait]` */
  readonly embedding: Float64Array;
  readonly traitBias: Float64Array;
  /** `weights[trait * outputs + output]` */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface NetworkOptions {
  readonly features: number;
  readonly traits: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards 0, per sample. */
  readonly decay: number;
  /** How much a positive target counts. */
  readonly positive: number;
  /** Chance of a feature, and of a trait, to be left out of a sample. */
  readonly without: { readonly feature: number; readonly trait: number };
}

/** A start away from 0 that is not the same for any two traits. */
const SPREAD = 0.2;
/** `values` of a sample are taken as one share for all of its features, by their number. */
export function fitNetwork(
  samples: readonly Sample[],
  shareOf: (count: number) => number,
  { features, traits, outputs, epochs, rate, decay, positive, without }: NetworkOptions,
): Network {
  const random = generator(7);
  const around = (most: number) => () => (random() - 0.5) * 2 * most;
  const embedding = new AdagradValues(features * traits, around(SPREAD / 2));
  const traitBias = new AdagradValues(traits);
  const weights = new AdagradValues(traits * outputs, around(1 / Math.sqrt(traits)));
  const bias = new AdagradValues(outputs);
  const order = samples.map((_, index) => index);
  const kept = new Int32Array(Math.max(1, ...samples.map((sample) => sample.features.length)));
  const mask = new Float64Array(traits);
  const pull = new Float64Array(outputs);
  const slopes = new Float64Array(traits);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index];
      if (!sample) continue;
      let count = 0;
      for (const feature of sample.features) {
        if (random() < without.feature) continue;
        kept[count] = feature;
        count += 1;
      }
      for (let trait = 0; trait < traits; trait += 1)
        mask[trait] = random() < without.trait ? 0 : 1 / (1 - without.trait);
      const share = shareOf(count);
      const shown = traitsOf(kept.subarray(0, count), share, embedding.now, traitBias.now);
      for (let trait = 0; trait < traits; trait += 1) shown[trait] = (shown[trait] ?? 0) * (mask[trait] ?? 0);
      const odds = oddsOf(shown, weights.now, bias.now);
      for (let output = 0; output < outputs; output += 1) {
        const target = sample.targets[output] ?? 0;
        const slope = (chanceOf(odds[output] ?? 0) - target) * sample.weight * (target > 0 ? positive : 1);
        // What is not known of a sample teaches nothing.
        pull[output] = Number.isNaN(target) ? 0 : slope;
        bias.move(output, pull[output] ?? 0, rate);
      }
      for (let trait = 0; trait < traits; trait += 1) {
        const value = shown[trait] ?? 0;
        // A trait that does not show, or is left out, has no part in the error.
        if (value === 0) continue;
        let slope = 0;
        for (let output = 0; output < outputs; output += 1) {
          const at = trait * outputs + output;
          const weight = weights.now[at] ?? 0;
          slope += (pull[output] ?? 0) * weight;
          weights.move(at, (pull[output] ?? 0) * value + decay * weight, rate);
        }
        slope *= mask[trait] ?? 0;
        traitBias.move(trait, slope, rate);
        slopes[trait] = slope * share;
      }
      // Feature by feature: what stands side by side in memory is moved side by side.
      for (let one = 0; one < count; one += 1) {
        const base = (kept[one] ?? 0) * traits;
        for (let trait = 0; trait < traits; trait += 1) {
          if (shown[trait] === 0) continue;
          const at = base + trait;
          embedding.move(at, (slopes[trait] ?? 0) + decay * (embedding.now[at] ?? 0), rate);
        }
      }
    }
  }
  return { embedding: embedding.now, traitBias: traitBias.now, weights: weights.now, bias: bias.now };
}

/** Log-odds of each output for a sample's features. */
export function readNetwork(features: Int32Array, share: number, network: Network): Float64Array {
  return oddsOf(traitsOf(features, share, network.embedding, network.traitBias), network.weights, network.bias);
}

function traitsOf(features: Int32Array, share: number, embedding: Float64Array, bias: Float64Array): Float64Array {
  const shown = bias.slice();
  for (const feature of features) {
    const base = feature * shown.length;
    for (let trait = 0; trait < shown.length; trait += 1)
      shown[trait] = (shown[trait] ?? 0) + (embedding[base + trait] ?? 0) * share;
  }
  return shown.map((value) => Math.max(0, value));
}

function oddsOf(shown: Float64Array, weights: Float64Array, bias: Float64Array): Float64Array {
  const odds = bias.slice();
  shown.forEach((value, trait) => {
    if (value === 0) return;
    for (let output = 0; output < odds.length; output += 1)
      odds[output] = (odds[output] ?? 0) + value * (weights[trait * odds.length + output] ?? 0);
  });
  return odds;
}
