import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, count, moment } from '../../../components/format.ts';

const now = new Date(2026, 10, 24, 16, 0).getTime();

describe('moment', () => {
  it('says no more than is needed to know when', () => {
    expect(moment(new Date(2026, 10, 24, 15, 4).getTime(), now, 'zh-CN')).toBe('15:04');
    expect(moment(new Date(2026, 10, 20, 15, 4).getTime(), now, 'zh-CN')).toBe('11月20日 15:04');
    expect(moment(new Date(2025, 11, 11, 9, 30).getTime(), now, 'zh-CN')).toBe('2025年12月11日 09:30');
  });

  it('counts hours from 00 to 23', () => {
    expect(moment(new Date(2026, 10, 24, 0, 5).getTime(), now, 'zh-CN')).toBe('00:05');
  });
});

it('count groups thousands', () => {
  expect(count(12315, 'zh-CN')).toBe('12,315');
});

describe('clip', () => {
  it('leaves a short text as it is, on one line', () => {
    expect(clip(' 一\n二  三 ', 10)).toBe('一 二 三');
  });

  it('never cuts a character in two and never exceeds the length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('廉', '😀', '𠮷', ' ', '\n')),
        fc.integer({ min: 1, max: 30 }),
        (signs, length) => {
          const clipped = clip(signs.join(''), length);
          expect(clipped).not.toMatch(/\p{Surrogate}/u);
          expect([...clipped].length).toBeLessThanOrEqual(length + 1);
        },
      ),
    );
  });
});
