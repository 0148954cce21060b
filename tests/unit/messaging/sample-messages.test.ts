import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleMessages } from '../../../messaging/sample-messages.ts';

it('takes the parts of an outline that are known, or none', () => {
  const takes = (parts: unknown) =>
    v.is(sampleMessages['samples.insert'], { tabId: 1, key: '/report#正文', text: '一、学习', parts });
  for (const right of [null, [], ['study', 'plans']]) expect(takes(right)).toBe(true);
  for (const wrong of [undefined, 'study', ['sermon'], Array.from({ length: 14 }, () => 'study')])
    expect(takes(wrong)).toBe(false);
});

it('takes 32-bit numbers for what was seen, and nothing else', () => {
  const body = (shingles: unknown) => ({
    id: 'a',
    title: '',
    source: '',
    tabId: null,
    reports: [{ title: '', shingles }],
  });
  const takes = (shingles: unknown) => v.is(sampleMessages['samples.keep'], body(shingles));
  expect(takes([0, 0xffff_ffff])).toBe(true);
  for (const wrong of ['文字', ['文字'], [-1], [0.5], [2 ** 32], Array.from({ length: 100_001 }, () => 1)])
    expect(takes(wrong)).toBe(false);
});
