/** Spots of labelled texts, as the learnt reader of unfilled places is trained on them. */
import { featuresOf, type Spot, spotsOf } from '../../engine/checks/placeholder-forms/learnt/spots.ts';
import type { RunWeights } from '../../engine/parts/model/run-weights.ts';
import type { Span } from '../../engine/types.ts';
import { occurrencesOf } from '../accuracy/occurrences.ts';
import { fitRunWeights, type LabelledPassage } from './run-weights.ts';

export interface LabelledText {
  readonly text: string;
  /** As they stand in the text. */
  readonly placeholders: readonly string[];
}

export interface LabelledSpot extends LabelledPassage {
  readonly spot: Spot;
  readonly unfilled: boolean;
}

const OPTIONS = { outputs: 1, epochs: 30, rate: 0.1, decay: 2e-5, least: 2, most: 8000 };
/** A bracket is unfilled where the label holds it all but for so many units. */
const LOOSE = 2;

export function labelledSpots({ text, placeholders }: LabelledText): LabelledSpot[] {
  const places = placeholders.flatMap((one) =>
    occurrencesOf(text, one).map((start) => ({ start, end: start + one.length })),
  );
  return spotsOf(text).map((spot) => {
    const unfilled = places.some((place) => isUnfilled(spot, place));
    return { spot, unfilled, features: featuresOf(text, spot), targets: Float64Array.of(Number(unfilled)) };
  });
}

export function fitSpots(spots: readonly LabelledSpot[]): RunWeights {
  return fitRunWeights(spots, OPTIONS);
}

function isUnfilled({ kind, start, end }: Spot, place: Span): boolean {
  return kind === 'bracket'
    ? place.start <= start + LOOSE && place.end >= end - LOOSE
    : place.start < end && place.end > start;
}
