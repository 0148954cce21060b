import { expect, test } from 'vitest';
import { documentTypes } from '../../../../engine/documents/index.ts';
import { partsOfHeading } from '../../../../engine/parts/heading-parts.ts';

const [type] = documentTypes;

test.each([
  '三、问题和打算',
  '三、问题与计划',
  '三、不足及努力方向',
  '三、困难和打算',
  '三、问题与对策',
  '三、不足与改进措施',
])('%s opens problems and plans', (heading) => {
  expect(type && partsOfHeading(heading, '三、', type)).toEqual(['problems', 'plans']);
});

test.each([
  ['三、工作打算', ['plans']],
  ['三、存在的问题', ['problems']],
  ['三、着力解决群众困难', []],
])('%s opens no more than it says', (heading, parts) => {
  const opened = type ? partsOfHeading(heading, '三、', type) : [];
  for (const one of ['problems', 'plans'] as const) expect(opened.includes(one)).toBe(parts.includes(one));
});
