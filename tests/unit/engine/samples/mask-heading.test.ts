import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskHeading } from '../../../../engine/samples/mask-heading.ts';
import { HEADINGS } from './headings.ts';

describe('a heading of a sample', () => {
  it('is tried on enough of them', () => {
    expect(HEADINGS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HEADINGS.map(([given]) => given)).size).toBe(HEADINGS.length);
  });

  it.each(HEADINGS)('%s → %s', (given, masked) => {
    expect(maskHeading(given)).toBe(masked);
  });

  it('is masked once and for all, whatever it is', () => {
    const words = fc.constantFrom(
      ...HEADINGS.map(([given]) => given),
      '',
      '〔',
      '镇',
      '2019年',
      '×'.repeat(9),
      '\ud842',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 4 }), (parts) => {
        const masked = maskHeading(parts.join(''));
        expect(maskHeading(masked)).toBe(masked);
      }),
    );
  });
});
