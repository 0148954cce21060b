import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findPlaceholders } from '../../../engine/checks/placeholder-forms/find-placeholders.ts';
import { byBlocks } from '../../../engine/text/blocks.ts';

const digits = (text: string) =>
  Array.from(text.matchAll(/\d+/g), ({ index, 0: run }) => ({ start: index, end: index + run.length }));
const line = (number: number) =>
  `第${number}天走访了选民四户，记下意见三条，其中一条当天就办了。${'渡口'.repeat(number % 7)}`;
const report = (lines: number) => Array.from({ length: lines }, (_, at) => line(at)).join('\n');

describe('what is looked for block by block', () => {
  it('is what is found in the whole text', () => {
    const words = fc.constantFrom('××镇', '年　月　日', '\n', '走访', '（待补）', '某某', '　', '三户。', '“', '”');
    // What shows that the name is lacking stands in the next line, which may be the next block's.
    const signer = fc.nat(3).map((blanks) => `\n${'　'.repeat(blanks)}述职人：\n2025年12月1日\n`);
    const text = fc
      .array(fc.oneof(words, signer, fc.nat(90).map(line)), { minLength: 60, maxLength: 160 })
      .map((parts) => parts.join(''));
    const placeholders = byBlocks((given) => findPlaceholders(given, false));
    fc.assert(
      fc.property(text, (given) => {
        expect(placeholders(given)).toEqual(findPlaceholders(given, false));
      }),
    );
  });

  it('is looked for again only where the text has changed', () => {
    const find = vi.fn(digits);
    const found = byBlocks(find);
    const text = report(300);
    expect(found(text)).toEqual(digits(text));
    const blocks = find.mock.calls.length;
    expect(blocks).toBeGreaterThan(8);
    find.mockClear();
    const changed = text.replace('第150天', '第15 0天');
    expect(found(changed)).toEqual(digits(changed));
    expect(find.mock.calls.length).toBeLessThanOrEqual(3);
    find.mockClear();
    const longer = `${line(999)}\n${text}`;
    expect(found(longer)).toEqual(digits(longer));
    expect(find.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('is found at once in a text that is too long to be remembered', () => {
    const find = vi.fn(digits);
    const text = report(3000);
    expect(byBlocks(find)(text)).toEqual(digits(text));
    expect(find).toHaveBeenCalledExactlyOnceWith(text);
  });
});
