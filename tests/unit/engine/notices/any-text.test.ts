import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, readNotice } from '../../../../engine/index.ts';
import { cpuTime, quickest } from '../../cpu-time.ts';

const WORDS = [
  '关于报送述职报告的通知',
  '各科室：',
  '述职报告包括',
  '一是学习情况；',
  '（二）存在问题。',
  '3.',
  '附件',
  '提纲',
  '12月28日前报送',
  '还要写廉洁自律',
  '廉洁自律、存在问题',
  '不超过3000字',
  '改为',
  '《',
  '“',
  '\t',
  '\n',
  '\r\n',
  '　',
  '𠮷',
  '2025年12月1日',
];

test('any text is read without error, and what is shown is a slice of it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom({}, { given: '2026-11-27' }), (given, options) => {
      const { parts, limits, format, deadlineEvidence, writers, sendTo } = readNotice(given, options);
      const shown = [...parts, ...limits].map(({ evidence }) => evidence);
      for (const evidence of [...shown, ...format, deadlineEvidence, writers, sendTo]) {
        if (evidence) expectSlice(given, evidence);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);

function expectSlice(text: string, { start, end, text: words, sentence }: Evidence): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(words).toBe(text.slice(start, end));
  expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
  expect(sentence.start).toBeLessThanOrEqual(start);
  expect(sentence.end).toBeGreaterThanOrEqual(end);
}

test.each([
  ['one line', '述职报告包括学习情况、履职情况，不超过3000字，12月28日前报送，'],
  ['many lines', '（一）学习情况。述职报告不超过3000字，12月28日前报送。\n'],
  ['cells', '学习情况\t履职情况\t3000字\n'],
  ['dates', '2025年12月1日\n'],
  ['marks', '（一）、1.“《：'],
  ['asked in passing', '还要写廉洁自律，'],
  ['bare lines', '廉洁自律\n'],
  ['references', '一、述职内容\n（一）学习情况\n二、按照述职内容撰写述职报告。\n'],
])('time is linear: %s', (_, piece) => {
  const head = '关于报送述职报告的通知\n各科室：\n';
  const timeOf = (times: number): number => {
    const text = head + piece.repeat(times);
    return cpuTime(() => {
      readNotice(text);
      readNotice(text.slice(head.length), { given: '2026-11-27' });
    });
  };
  timeOf(100);
  const [short, long] = [quickest(() => timeOf(200)), quickest(() => timeOf(800))];
  // Four times the text; a second power would take sixteen times as long.
  expect(long).toBeLessThan(Math.max(short, 20) * 10);
});
