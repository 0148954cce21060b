import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsOf, framed, LONGEST_GRAM, OUTPUTS, shareOf } from '../../../../engine/parts/model/features.ts';
import { letterOf, numberOf } from '../../../../engine/parts/model/letters.ts';
import { createReader } from '../../../../engine/parts/model/reader.ts';
import { createRunTable } from '../../../../engine/parts/model/run-table.ts';
import { WEIGHTS } from '../../../../engine/parts/model/weights.ts';
import { fold } from '../../../../engine/text/fold.ts';

const letters = (first: number) => letterOf(first) + letterOf(0).repeat(3);

describe('the letters of weights', () => {
  it('stand for whole numbers both ways', () => {
    for (let value = -42; value <= 42; value += 1) expect(numberOf(letterOf(value).charCodeAt(0))).toBe(value);
    expect(letterOf(100)).toBe(letterOf(42));
  });

  it('need no escape in JSON', () => {
    for (let value = -42; value <= 42; value += 1) expect(JSON.stringify(letterOf(value))).toHaveLength(3);
  });
});

describe('a reader', () => {
  // The first trait speaks for the first output alone, in full; the others for none.
  const only = (value: number) => [value, ...new Array(OUTPUTS - 1).fill(0)];
  const reader = createReader({
    scale: 2,
    bias: [0.5, 0, 0, 0],
    runs: ['廉', '廉洁'].sort().join('\n'),
    letters: letters(4) + letters(8),
    flags: { '@writer': letters(-2), '@others': letters(-42) },
    outputs: { bias: only(-1), weights: [only(1), only(0), only(0), only(0)] },
  });
  const first = (text: string) => reader.read(fold(text))[0] ?? 0;

  it('adds up what each run of characters says, each once', () => {
    const bias = 0.5 - 1;
    expect(first('清')).toBeCloseTo(bias);
    expect(first('清廉')).toBeCloseTo(bias + 2 * shareOf(1));
    expect(first('廉洁')).toBeCloseTo(bias + (2 + 4) * shareOf(2));
    expect(first('廉洁，廉洁')).toBeCloseTo(bias + (2 + 4) * shareOf(2));
    expect(first('本人廉洁')).toBeCloseTo(bias + (2 + 4 - 1) * shareOf(3));
  });

  it('hears nothing of a trait that does not show', () => {
    expect(first('干部职工')).toBe(-1);
  });

  it('refuses runs that are not sorted', () => {
    expect(() => createRunTable(['廉洁', '廉'])).toThrow('sorted');
  });
});

it('reads any text as slow plain code would', () => {
  const { scale, bias, runs, letters: all, flags, outputs } = WEIGHTS.sentence;
  const reader = createReader(WEIGHTS.sentence);
  const known = new Map([
    ...runs.split('\n').map((run, index) => [run, all.slice(index * bias.length, (index + 1) * bias.length)] as const),
    ...Object.entries(flags),
  ]);
  const plainly = (folded: string) => {
    const text = framed(folded);
    const found = new Set(flagsOf(folded));
    for (let at = 0; at < text.length; at += 1) {
      for (let length = 1; length <= LONGEST_GRAM; length += 1) found.add(text.slice(at, at + length));
    }
    const hits = [...found].filter((gram) => known.has(gram));
    const shown = bias.map((start, trait) => {
      const sum = hits.reduce((all, gram) => all + numberOf((known.get(gram) ?? '').charCodeAt(trait)) / scale, 0);
      return Math.max(0, start + shareOf(hits.length) * sum);
    });
    return outputs.bias.map((start, output) =>
      shown.reduce((odds, value, trait) => odds + value * (outputs.weights[trait]?.[output] ?? 0), start),
    );
  };
  const words = fc.array(
    fc.constantFrom(...runs.split('\n').filter((_, index) => index % 37 === 0), '我', '，', '2026', '。', 'a'),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(words, (pieces) => {
      const folded = fold(pieces.join(''));
      const read = [...reader.read(folded)];
      plainly(folded).forEach((odds, output) => {
        expect(read[output]).toBeCloseTo(odds, 6);
      });
    }),
    { numRuns: 200 },
  );
});
