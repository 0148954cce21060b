/** Step one: what a sentence says by itself, from its characters. */
import { flagsOf, framed, LONGEST_GRAM, OUTPUTS, shareOf } from '../../engine/parts/model/features.ts';
import { letterOf } from '../../engine/parts/model/weights.ts';
import { DOCUMENT_TYPE_IDS } from '../../engine/types.ts';
import { type Fit, learn, type Sample, score } from './logistic.ts';
import type { LabelledSentence } from './samples.ts';

export interface SentenceReader {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly fit: Fit;
  /** Log-odds of each output. */
  read(folded: string): Float64Array;
}

export interface ReaderOptions {
  /** A run of characters is known when it stands in this many sentences. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Most runs of characters kept; the weightiest stay and are fitted again. */
  readonly most: number;
}

const READER: ReaderOptions = { least: 2, epochs: 12, rate: 0.2, decay: 2e-5, most: 12_000 };

export function trainReader(sentences: readonly LabelledSentence[], options: ReaderOptions = READER): SentenceReader {
  const first = readerWith(vocabularyOf(sentences, options.least), sentences, options);
  if (first.vocabulary.size <= options.most) return first;
  return readerWith(heaviest(first, options.most), sentences, options);
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

function vocabularyOf(sentences: readonly LabelledSentence[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of sentences) {
    for (const feature of featuresOf(folded)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= least) known.set(feature, known.size);
  return known;
}

function heaviest({ vocabulary, fit: { weights } }: SentenceReader, most: number): Map<string, number> {
  const weighed = [...vocabulary].map(([feature, index]) => {
    let heaviestOne = feature.startsWith('@') ? Number.POSITIVE_INFINITY : 0;
    for (let output = 0; output < OUTPUTS; output += 1) {
      heaviestOne = Math.max(heaviestOne, Math.abs(weights[index * OUTPUTS + output] ?? 0));
    }
    return { feature, weight: heaviestOne };
  });
  weighed.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
  return new Map(weighed.slice(0, most).map(({ feature }, index) => [feature, index]));
}

function readerWith(
  vocabulary: ReadonlyMap<string, number>,
  sentences: readonly LabelledSentence[],
  options: ReaderOptions,
): SentenceReader {
  const indices = (folded: string) =>
    Int32Array.from(
      [...featuresOf(folded)].flatMap((feature) => {
        const index = vocabulary.get(feature);
        return index === undefined ? [] : [index];
      }),
    );
  const samples = sentences.map(({ folded, label, type }): Sample => {
    const targets = Float64Array.from([
      ...label.map((value) => (value === 1 ? 1 : 0)),
      ...label.map((value) => (value > 0 ? 1 : 0)),
      ...DOCUMENT_TYPE_IDS.map((id) => (type === undefined ? Number.NaN : Number(id === type))),
    ]);
    const features = indices(folded);
    return { features, values: shares(features), targets, weight: 1 };
  });
  const fitted = learn(samples, { features: vocabulary.size, outputs: OUTPUTS, ...options, positive: 1.5 });
  return {
    vocabulary,
    fit: fitted,
    read: (folded) => {
      const features = indices(folded);
      return score(features, shares(features), fitted, OUTPUTS);
    },
  };
}

function shares(features: Int32Array): Float64Array {
  return new Float64Array(features.length).fill(shareOf(features.length));
}

/** Weights are kept as whole numbers of this part of one. */
export const SCALE = 4;

/** The fitted weights by run of characters, as whole numbers of 1/SCALE. */
export function gramWeights({ vocabulary, fit: { weights, bias } }: SentenceReader): {
  bias: number[];
  grams: Record<string, string>;
} {
  const whole = (value: number | undefined) => Math.round((value ?? 0) * SCALE);
  return {
    bias: [...bias].map(whole),
    grams: Object.fromEntries(
      [...vocabulary].map(([gram, index]) => [
        gram,
        Array.from({ length: OUTPUTS }, (_, output) => letterOf(whole(weights[index * OUTPUTS + output]))).join(''),
      ]),
    ),
  };
}
