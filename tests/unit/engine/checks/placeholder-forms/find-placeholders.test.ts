import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../../../../engine/checks/placeholder-forms/find-placeholders.ts';
import { FOUND, PASSED_OVER } from '../../../../pieces/forms.ts';

const found = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('findPlaceholders finds', () => {
  test.each(FOUND)('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findPlaceholders passes over', () => {
  test.each(PASSED_OVER)('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findPlaceholders', () => {
  const word = fc.constantFrom(
    '×',
    'X',
    'x',
    '_',
    '**',
    '*',
    '□',
    '某',
    '某某',
    '[',
    ']',
    '【姓名】',
    '（',
    '）',
    '〔',
    '〕',
    '20',
    '年',
    '月',
    '镇',
    ' ',
    '　',
    '\n',
    '第',
    '届',
    '、',
    '。',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
  );

  test('gives spans in order, apart and inside any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        for (const { start, end } of findPlaceholders(given)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '××',
    '×',
    '**',
    '*a',
    '** ',
    '_ ',
    '_',
    '某',
    '[',
    '【',
    '（',
    '〔待',
    '20',
    'x.',
    '年 ',
    '《 ',
    'X',
    '　',
    '**镇',
    '（姓名）',
    '人[职位',
    '……（',
    '某某公',
    '王××',
    '人：',
    '〔2019',
    '反映“',
  ])('reads %j over and over in linear time', (worst) => {
    const time = (length: number) => {
      const given = worst.repeat(length / worst.length);
      const start = performance.now();
      findPlaceholders(given);
      return performance.now() - start;
    };
    time(25_000);
    const ratio = time(400_000) / Math.max(1, time(25_000));
    // 16 times the text; quadratic work would be 256 times as long.
    expect(ratio).toBeLessThan(100);
  });
});
