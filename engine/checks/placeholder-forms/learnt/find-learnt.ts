/** Unfilled places in forms that no rule names, known by what stands in them and around them. */
import { createRunReader, type RunReader } from '../../../parts/model/run-weights.ts';
import type { Span } from '../../../types.ts';
import { isSigned, OF_OTHERS } from '../fill-ins.ts';
import { widen } from '../widen.ts';
import { featuresOf, spotsOf } from './spots.ts';
import { SPOT_WEIGHTS } from './weights.ts';

/** Log-odds above which a spot is said to be unfilled: of those no rule names, three in four then are. */
export const LEAST = 1.5;

/** No report has more spots; a text that has is made of them, and weighing each would take long. */
const MOST = 2000;

/** 应到（ 2 ）次: filled in. */
const NUMBER = /^.[ \u3000]*\d+[ \u3000]*.$/u;

/** Made at the first spot. */
let known: RunReader | undefined;

export function* findLearnt(text: string): Iterable<Span> {
  const spots = spotsOf(text);
  if (spots.length > MOST) return;
  for (const spot of spots) {
    known ??= createRunReader(SPOT_WEIGHTS);
    const [odds = 0] = known(featuresOf(text, spot));
    if (NUMBER.test(text.slice(spot.start, spot.end))) continue;
    if (odds > LEAST && !OF_OTHERS.test(text.slice(spot.start + 1, spot.end - 1)) && !isSigned(text, spot))
      yield* spot.kind === 'mark' ? widen(text, [spot]) : [spot];
  }
}
