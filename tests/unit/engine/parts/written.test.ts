import { expect, it } from 'vitest';
import { analyse, headingBefore, suggestOutline } from '../../../../engine/index.ts';

const TEXT = `2026年度个人述职述廉报告
一、履行岗位职责情况
本人分管农业农村工作，全年到村里调研六十次，牵头修通灌渠三条。
（一）抓项目
争取资金二百万元。
二、存在的问题和不足
一是学习不够系统；二是到偏远村组少。
三、下一步打算
明年三月底前把八个村走一遍。`;

const lengths = Object.fromEntries(analyse(TEXT).parts.map(({ id, characters }) => [id, characters]));

it('counts what stands under the headings of a part, headings left out', () => {
  expect(lengths).toMatchObject({ duties: 31 + 9, problems: 18, plans: 14 });
  expect(lengths.integrity).toBeUndefined();
});

it('says after which heading a part would be put', () => {
  const analysis = analyse(TEXT);
  expect(headingBefore(TEXT, analysis, 'integrity')).toBe('一、履行岗位职责情况');
  expect(headingBefore(TEXT, analysis, 'study')).toBe('');
  expect(headingBefore(TEXT, analysis, 'causes')).toBe('二、存在的问题和不足');
  expect(headingBefore('', analyse(''), 'plans')).toBe('');
});

it('asks questions that fit the role', () => {
  const asked = (role?: string) =>
    suggestOutline('official-duty-integrity', { year: 2026, ...(role && { role }) }).find(
      ({ part }) => part === 'duties',
    )?.questions[0];
  expect(asked()).toContain('重点任务');
  expect(asked('democratic-life')).toContain('上次查摆的问题');
});
