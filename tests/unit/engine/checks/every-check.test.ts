import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../../engine/checks/index.ts';
import { buildModel } from '../../../../engine/model.ts';
import { cpuTime, quickest } from '../../cpu-time.ts';
import { contextOf, expectSound, runCheck, typeOf } from './check-table.ts';

const word = fc.constantFrom(
  ...'一、|（一）|(二)|1.|（1）|①|一是|三是|第一，|××|20_年|年|月|日|某某|【姓名】|〔时间〕|__|**|《|》|“|"|,|:|;|(|)|.|。|，|：|\n|\r\n|　| |&nbsp;|<p>|篇一|好的，以下是|2024-08-20|2025年01月05日|2025年度述职报告|述职人：|学习|工作'.split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
);

/** The shorter text takes so long at least where nothing of it is remembered, in ms. */
const LEAST = 8;

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  test('is sound on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of runCheck(check, text)) expectSound(check, text, finding);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '一、',
    '（',
    '(一)',
    '一是',
    '①',
    '第一，',
    '年',
    '&',
    '<p ',
    '**',
    '"',
    ',',
    ':习',
    '《',
    '篇',
    '2024-',
    '。',
    '．',
    '\n',
    'a(',
    '\n1.',
    '学习',
    ' ',
  ])('reads %j over and over in linear time', (worst) => {
    const time = (length: number) => {
      const doc = buildModel(worst.repeat(length / worst.length));
      const context = contextOf(doc, typeOf('deputy-report'));
      return cpuTime(() => Array.from(check.run(doc, context)));
    };
    // 8 times the text; quadratic work would take 64 times as long. The shorter one is remembered after its first reading.
    expect(
      quickest(() => time(100_000)) /
        Math.max(
          LEAST,
          quickest(() => time(12_500)),
        ),
    ).toBeLessThan(40);
  });
});
