/** What any weights must say of a report that is short, plain and whole. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../engine/index.ts';
import { DOCUMENT_TYPE_IDS } from '../../../../engine/types.ts';

const SHORT = [
  '2025年度述职报告',
  '各位代表：',
  '我是二零二三年当选的柳坝镇人大代表祝春生，现将一年来的履职情况报告如下。',
  '一、学习情况',
  '我通读了代表法，听了三次讲座，记了二十页笔记。',
  '二、存在问题',
  '我到山背后两个村民组去得太少，答应回话的事拖了一个多月。',
  '三、下一步打算',
  '明年我将每季度到每个村民组走访一次，群众说的事当场登记。',
  '答应办的事十五天内回话，办不成的也要说明原因。',
].join('\n');

describe('a short report of plain sentences, each under its heading', () => {
  const status = new Map(analyse(SHORT).parts.map((part) => [part.id, part.status]));

  it.each(['study', 'problems', 'plans'] as const)('%s: one sentence to the point is no mere passing', (part) => {
    expect(status.get(part)).toBe('present');
  });

  it.each(['integrity', 'causes'] as const)('%s is not found', (part) => {
    expect(status.get(part)).toBe('missing');
  });
});

describe('one sentence to the point under its own heading is the part, whatever kind of report it is in', () => {
  const TOLD = [
    '我去对岸两个自然村的次数太少，答应修的台阶拖到现在还没有修。',
    '我走访偏远的三个村民组太少，答应回话的事拖了两个月。',
  ];
  const kinds = DOCUMENT_TYPE_IDS.filter((id) => id !== 'other');

  it.each(TOLD.flatMap((told) => kinds.map((type) => ({ told, type }))))('$type: $told', ({ told, type }) => {
    const lines = SHORT.split('\n').with(6, told);
    expect(analyse(lines.join('\n'), { type }).parts.find(({ id }) => id === 'problems')?.status).toBe('present');
  });
});
