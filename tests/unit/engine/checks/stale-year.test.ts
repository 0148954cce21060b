import { expect, test } from 'vitest';
import { staleYear } from '../../../../engine/checks/stale-year.ts';
import { runCheck, testCheck } from './check-table.ts';

const body = '一年来走访选民四十二户，记下意见十九条，已经办结的有十一条，其余的列入了明年的台账。';
const report = (opening: string, plans: string, date: string) =>
  `2025年度述职报告\n${opening}\n一、履职情况\n${body}\n二、${plans}\n${body}\n述职人：何小川\n${date}`;

testCheck(staleYear, {
  valid: [
    report('现将2025年度履职情况报告如下。', '2026年工作打算', '2026年1月8日'),
    report('我2021年当选，现将任职以来情况报告如下。', '今后打算', '2025年12月20日'),
    report('现将2024年至2025年履职情况报告如下。', '2025年目标任务完成情况', '2025年12月20日'),
    `2025年上半年工作总结\n${body}\n一、2025年下半年工作计划\n${body}`,
    `2021—2025年述职报告\n现将2021年以来的履职情况报告如下。\n${body}`,
    `述职报告\n现将2024年度情况报告如下。\n${body}`,
  ],
  invalid: [
    { text: report('现将2024年度履职情况报告如下。', '今后打算', '2025年12月20日'), found: ['2024年'] },
    { text: report('现将履职情况报告如下。', '2025年工作打算', '2025年12月20日'), found: ['2025年'] },
    { text: report('现将履职情况报告如下。', '今后打算', '2024年12月20日'), found: ['2024年'] },
  ],
});

test('stale-year leaves plans alone, which are about their own year', () => {
  expect(runCheck(staleYear, `2025年工作总结和计划\n一、2025年工作计划\n${body}`, 'work-plan')).toEqual([]);
});
