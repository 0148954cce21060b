import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../../../../engine/checks/placeholder-forms/find-placeholders.ts';
import { FOUND, PASSED_OVER } from '../../../../pieces/forms.ts';
import { cpuTime } from '../../../cpu-time.ts';

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

test.each([
  ['（此处结合本人实际，写明遵守廉洁纪律、家属子女从业等情况，不少于200字）'],
  ['〔此处根据任职以来的情况列出办成的几件实事，并说明还没有办成的和打算怎样办，每件写清时间和地点〕'],
  ['（查摆问题要具体，不少于三条）'],
])('findPlaceholders finds the hint %s', (hint) => {
  expect(found(`三、存在的问题\n${hint}\n走访得少。`)).toEqual([hint]);
});

test.each([
  '应到（ 2 ）次，实到（ 2 ）次，请假（ 0 ）次',
  '小组活动（填写时间、内容）：3月2日到渡口视察',
  '每季度走访选民（不少于三次），当面听意见。',
])('findPlaceholders passes over %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('findPlaceholders finds what is underlined and blank on a page', () => {
  expect(found('<p>总结人：<u>　　　　</u></p>')).toEqual(['　　　　']);
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
      return cpuTime(() => findPlaceholders(given));
    };
    time(25_000);
    const ratio = time(400_000) / Math.max(1, time(25_000));
    // 16 times the text; quadratic work would be 256 times as long.
    expect(ratio).toBeLessThan(100);
  });
});
