import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, fill, piecesOf } from '../../../../components/panel/snippets/blanks.ts';

/** Many brackets, few words: most of what goes wrong with brackets comes up. */
const bracketed = fc.string({
  unit: fc.constantFrom('〔', '〕', '次', '数', '名', ' ', '1', '\n', '。'),
  maxLength: 40,
});
const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[〔〕\n]/.test(text));

describe('blanks', () => {
  it.each([
    ['走访〔次数〕次，收集〔件数〕件', ['次数', '件数']],
    ['〔次数〕次和〔 次数 〕次', ['次数']],
    ['没有空', []],
    ['没有收尾〔次数', []],
    ['多出来的〕〔次数〕', ['次数']],
    ['没有收尾〔的和〔次数〕', ['次数']],
    ['〔外面〔里面〕的〕和〔次数〕', ['次数']],
    ['〔换了\n行〕', []],
    ['〔〕〔　〕', []],
    ['国办发〔2026〕1号，第〔期数〕期', ['期数']],
    ['〔__proto__〕〔constructor〕', ['__proto__', 'constructor']],
  ])('%s', (text, blanks) => expect(blanksOf(text)).toEqual(blanks));

  it('in pieces are the text', () => {
    fc.assert(
      fc.property(fc.oneof(bracketed, fc.string({ unit: 'grapheme' })), (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('filling', () => {
  it('puts the same words into every blank of a name, and nothing but spaces counts as nothing', () => {
    const values = new Map([
      ['次数', '12'],
      ['姓名', '　'],
    ]);
    expect(fill('〔姓名〕走访〔次数〕次、〔次数〕户，〔件数〕件', values)).toBe('〔姓名〕走访12次、12户，〔件数〕件');
  });

  it('takes what is filled in as it is', () => {
    expect(fill('〔甲〕〔乙〕', new Map([['甲', '$&〔乙〕']]))).toBe('$&〔乙〕〔乙〕');
  });

  it('nothing in gives the text back', () => {
    fc.assert(
      fc.property(bracketed, (text) => {
        expect(fill(text, new Map())).toBe(text);
        expect(fill(text, new Map(blanksOf(text).map((blank) => [blank, ' '])))).toBe(text);
      }),
    );
  });

  it('all leaves none, and some leaves the others', () => {
    fc.assert(
      fc.property(
        bracketed,
        fc.array(fc.tuple(fc.boolean(), value), { minLength: 20, maxLength: 20 }),
        (text, said) => {
          const blanks = blanksOf(text);
          const values = new Map(
            blanks.flatMap((blank, index) => {
              const [filled, words] = said[index] ?? [true, '1'];
              return filled ? [[blank, words] as const] : [];
            }),
          );
          expect(blanksOf(fill(text, values))).toEqual(blanks.filter((blank) => !values.has(blank)));
        },
      ),
    );
  });
});
