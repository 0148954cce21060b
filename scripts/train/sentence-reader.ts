/** Step one: what a sentence says by itself, from its characters. */
import { flagsOf, framed, LONGEST_GRAM, OUTPUTS, shareOf, TOLD_PARTS } from '../../engine/parts/model/features.ts';
import { letterOf } from '../../engine/parts/model/letters.ts';
import type { Weights } from '../../engine/parts/model/weights.ts';
import { DOCUMENT_TYPE_IDS } from '../../engine/types.ts';
import type { Sample } from './logistic.ts';
import { fitNetwork, type Network, type NetworkOptions, readNetwork } from './network.ts';
import type { LabelledSentence } from './samples.ts';

export interface SentenceReader {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly network: Network;
  /** Log-odds of each output. */
  read(folded: string): Float64Array;
}

/** A run of characters is known when it stands in this many sentences. */
const LEAST = 4;
/** A longer run that stands in nearly every sentence its beginning or its end stands in says no more than they do. */
const NEARLY = 0.6;
/** Most runs of characters kept; the weightiest stay and are fitted again. */
const MOST = 40_000;
/** What a sentence is seen to have, before it is judged. */
const TRAITS = 60;
const NETWORK: Omit<NetworkOptions, 'features'> = {
  traits: TRAITS,
  outputs: OUTPUTS,
  epochs: 7,
  rate: 0.05,
  decay: 1e-5,
  positive: 1.5,
  without: { feature: 0.2, trait: 0.3 },
};

export function trainReader(sentences: readonly LabelledSentence[]): SentenceReader {
  const counts = countsOf(sentences);
  const first = readerWith(vocabularyOf(counts), sentences);
  return first.vocabulary.size <= MOST ? first : readerWith(heaviest(first, counts), sentences);
}

/** Runs of characters of a sentence and its flags, each once. */
export function featuresOf(folded: string): Set<string> {
  const text = framed(folded);
  const found = new Set<string>(flagsOf(folded));
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= LONGEST_GRAM && at + length <= text.length; length += 1) {
      found.add(text.slice(at, at + length));
    }
  }
  return found;
}

/** How many sentences each feature stands in. */
function countsOf(sentences: readonly LabelledSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of sentences) {
    for (const feature of featuresOf(folded)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function vocabularyOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  const known = new Map<string, number>();
  for (const [feature, count] of counts) {
    const within = isFlag(feature)
      ? 0
      : Math.min(...[feature.slice(1), feature.slice(0, -1)].map((run) => counts.get(run) ?? Infinity));
    if (count >= LEAST && (feature.length === 1 || count < within * NEARLY || isFlag(feature)))
      known.set(feature, known.size);
  }
  return known;
}

function isFlag(feature: string): boolean {
  return feature.startsWith('@') && feature.length > 1;
}

/** Those that say most and stand often: a heavy run that is hardly ever met is worth less than a lighter one. */
function heaviest(
  { vocabulary, network: { embedding } }: SentenceReader,
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  const weighed = [...vocabulary].map(([feature, index]) => {
    let weight = isFlag(feature) ? Number.POSITIVE_INFINITY : 0;
    for (let at = index * TRAITS; at < (index + 1) * TRAITS; at += 1) weight += (embedding[at] ?? 0) ** 2;
    return { feature, weight: weight * Math.sqrt(counts.get(feature) ?? 0) };
  });
  weighed.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
  return new Map(weighed.slice(0, MOST).map(({ feature }, index) => [feature, index]));
}

function readerWith(vocabulary: ReadonlyMap<string, number>, sentences: readonly LabelledSentence[]): SentenceReader {
  const indices = (folded: string) =>
    Int32Array.from(
      [...featuresOf(folded)].flatMap((feature) => {
        const index = vocabulary.get(feature);
        return index === undefined ? [] : [index];
      }),
    );
  const samples = sentences.map(({ folded, label, type }): Sample => {
    const values = label ?? TOLD_PARTS.map(() => Number.NaN);
    const targets = Float64Array.from([
      ...values.map((value) => (Number.isNaN(value) ? value : Number(value === 1))),
      ...values.map((value) => (Number.isNaN(value) ? value : Number(value > 0))),
      ...DOCUMENT_TYPE_IDS.map((id) => (type === undefined ? Number.NaN : Number(id === type))),
    ]);
    return { features: indices(folded), targets, weight: 1 };
  });
  const network = fitNetwork(samples, shareOf, { ...NETWORK, features: vocabulary.size });
  return {
    vocabulary,
    network,
    read: (folded) => {
      const features = indices(folded);
      return readNetwork(features, shareOf(features.length), network);
    },
  };
}

/** A run's weights are kept as whole numbers of this part of one. */
const SCALE = 16;
const DIGITS = 1000;

/** The fitted net as the engine reads it. */
export function sentenceWeights({ vocabulary, network }: SentenceReader): Weights['sentence'] {
  const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * DIGITS) / DIGITS);
  const { embedding, traitBias, weights, bias } = network;
  const lettersOf = (feature: string) => {
    const at = (vocabulary.get(feature) ?? 0) * TRAITS;
    return Array.from(embedding.subarray(at, at + TRAITS), (value) => letterOf(Math.round(value * SCALE))).join('');
  };
  const features = [...vocabulary.keys()].sort();
  const runs = features.filter((feature) => !isFlag(feature));
  return {
    scale: SCALE,
    bias: rounded(traitBias),
    runs: runs.join('\n'),
    letters: runs.map(lettersOf).join(''),
    flags: Object.fromEntries(features.filter(isFlag).map((flag) => [flag, lettersOf(flag)])),
    outputs: {
      bias: rounded(bias),
      weights: Array.from({ length: TRAITS }, (_, trait) =>
        rounded(weights.subarray(trait * OUTPUTS, (trait + 1) * OUTPUTS)),
      ),
    },
  };
}
