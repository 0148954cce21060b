/**
 * Step two weighed for every sentence and part at once. What comes out is what the rows of `createContexts` weigh; what
 * does not hang on the place in the whole text is remembered, with the neighbours that it was made of.
 */
import type { Surroundings } from './context.ts';
import { PLACE, SAID_EARLY, SAID_LATE } from './context-values.ts';
import { add, OUTPUTS, partOf, weight } from './context-weights.ts';
import { TOLD_PARTS } from './features.ts';
import { localOdds, sectionsOf, wordsOf } from './local-odds.ts';
import { createPlaces, EARLY, LATE, neighboursOf, PLACES, SHARE } from './places.ts';
import type { Told } from './status.ts';

const PARTS = TOLD_PARTS.length;

/** Log-odds of every sentence for every part, by `TOLD_PARTS`. */
export function contextOdds(around: Surroundings): readonly Told[] {
  const { sentences } = around.doc;
  const told = TOLD_PARTS.map(
    (): Told => ({ full: new Float64Array(sentences.length), touched: new Float64Array(sentences.length) }),
  );
  const words = around.readings.map((reading, at) => wordsOf(reading, sentences[at]?.folded ?? ''));
  const row = { words, kinds: words.map(({ kinds }) => kinds) };
  const sections = sectionsOf(around);
  const neighbours = neighboursOf(sentences);
  const placeOf = createPlaces(around, neighbours);
  sentences.forEach(({ heading }, at) => {
    const { from, to } = neighbours(at);
    const section = sections[heading + 1];
    const own = words[at];
    if (!section || !own) throw new RangeError(`no reading of sentence ${at} or heading ${heading}`);
    const sums = localOdds(row, at, from, to, section).slice();
    const place = placeOf(at);
    for (let value = 0; value < PLACES; value += 1) add(sums, PLACE + value, place[value] ?? 0);
    const share = place[SHARE] ?? 0;
    if (share > LATE) addSaid(sums, SAID_LATE, own.kinds);
    if (share < EARLY) addSaid(sums, SAID_EARLY, own.kinds);
    for (let part = 0; part < PARTS; part += 1) {
      const odds = told[part];
      if (!odds) continue;
      odds.full[at] = sums[part * 2] ?? 0;
      odds.touched[at] = sums[part * 2 + 1] ?? 0;
    }
  });
  return told;
}

/** Adds a value that is what the sentence says of the part. */
function addSaid(sums: number[], value: number, kinds: readonly number[]): void {
  for (let output = 0; output < OUTPUTS; output += 1)
    sums[output] = (sums[output] ?? 0) + weight(value, output) * (kinds[partOf(output)] ?? 0);
}
