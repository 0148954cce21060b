import { expect, test } from 'vitest';
import { balance } from '../../../../engine/checks/balance.ts';
import { documentTypeOf } from '../../../../engine/documents/index.ts';
import { buildModel } from '../../../../engine/model.ts';
import { contextOf, expectSound } from './check-table.ts';

const long = '全年走访选民四十二户，收集意见三十七条，逐条登记，逐条交办，逐条回访，群众都说办得实在。';

function found(problems: string, duties = 12) {
  const text = `2025年述职报告\n各位选民：\n一、履职情况\n${long.repeat(duties)}\n二、学习情况\n${long.repeat(4)}\n三、存在问题\n${problems}\n四、下一年计划\n${long.repeat(4)}\n`;
  const doc = buildModel(text);
  const findings = [...balance.run(doc, contextOf(doc, documentTypeOf('deputy-report')))];
  for (const finding of findings) expectSound(balance, text, finding);
  return findings.map(({ text: heading, message }) => ({ heading, message }));
}

test('a section of a line where a tenth is usual is told', () => {
  const [finding, ...others] = found('走访还不够。');
  expect(others).toEqual([]);
  expect(finding?.heading).toBe('三、存在问题');
  expect(finding?.message).toContain('约 6 字');
});

test('a section of its usual length is not', () => {
  expect(found(long.repeat(3))).toEqual([]);
});

test('one that crowds out the others is told', () => {
  expect(found(long.repeat(10), 90).map(({ heading }) => heading)).toContain('一、履职情况');
});

test('a short report is not weighed', () => {
  expect(found('走访还不够。', 1)).toEqual([]);
});
