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

/** Log-odds of every sentence for every part, by `TOLD_PARTS`. */
export function contextOdds(around: Surroundings): readonly Told[] {
  const { sentences } = around.doc;
  // One piece of memory for all of them: a typed array takes long to make.
  const odds = new Float64Array(OUTPUTS * sentences.length);
  const oddsOf = (output: number) => odds.subarray(output * sentences.length, (output + 1) * sentences.length);
  const told = TOLD_PARTS.map((_, part): Told => ({ full: oddsOf(part * 2), touched: oddsOf(part * 2 + 1) }));
  const words = sentences.map((sentence, at) => wordsOf(sentence, around.readings[at] ?? []));
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
    for (let output = 0; output < OUTPUTS; output += 1) odds[output * sentences.length + at] = sums[output] ?? 0;
  });
  return told;
}

/** Adds a value that is what the sentence says of the part. */
function addSaid(sums: number[], value: number, kinds: readonly number[]): void {
  for (let output = 0; output < OUTPUTS; output += 1)
    sums[output] = (sums[output] ?? 0) + weight(value, output) * (kinds[partOf(output)] ?? 0);
}
