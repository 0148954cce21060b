import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagsOf, framed, LONGEST_GRAM, OUTPUTS, shareOf } from '../../../../engine/parts/model/features.ts';
import { createReader } from '../../../../engine/parts/model/reader.ts';
import { letterOf, numberOf, WEIGHTS } from '../../../../engine/parts/model/weights.ts';
import { fold } from '../../../../engine/text/fold.ts';

const letters = (first: number) => letterOf(first) + letterOf(0).repeat(OUTPUTS - 1);

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
  const reader = createReader({
    scale: 2,
    bias: new Array(OUTPUTS).fill(1),
    grams: { 廉: letters(4), 廉洁: letters(8), '@writer': letters(-2) },
  });
  const first = (text: string) => reader.read(fold(text))[0] ?? 0;

  it('adds up what each run of characters says, each once', () => {
    const bias = 0.5;
    expect(first('清')).toBeCloseTo(bias);
    expect(first('清廉')).toBeCloseTo(bias + 2 * shareOf(1));
    expect(first('廉洁')).toBeCloseTo(bias + (2 + 4) * shareOf(2));
    expect(first('廉洁，廉洁')).toBeCloseTo(bias + (2 + 4) * shareOf(2));
    expect(first('本人廉洁')).toBeCloseTo(bias + (2 + 4 - 1) * shareOf(3));
  });
});

it('reads any text as slow plain code would', () => {
  const { scale, bias, grams } = WEIGHTS.sentence;
  const reader = createReader(WEIGHTS.sentence);
  const known = new Map(Object.entries(grams));
  const plainly = (folded: string) => {
    const text = framed(folded);
    const found = new Set(flagsOf(folded));
    for (let at = 0; at < text.length; at += 1) {
      for (let length = 1; length <= LONGEST_GRAM; length += 1) found.add(text.slice(at, at + length));
    }
    const hits = [...found].filter((gram) => known.has(gram));
    return bias.map(
      (start, output) =>
        start / scale +
        shareOf(hits.length) *
          hits.reduce((sum, gram) => sum + numberOf((known.get(gram) ?? '').charCodeAt(output)) / scale, 0),
    );
  };
  const words = fc.array(
    fc.constantFrom(
      ...Object.keys(grams)
        .filter((gram) => !gram.startsWith('@'))
        .slice(0, 600),
      '我',
      '，',
      '2026',
      '。',
      'a',
    ),
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
