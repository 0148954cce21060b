import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change } from '../../../components/compare/difference.ts';
import { rowsOf } from '../../../components/compare/rows.ts';

const of = (kinds: string): Change[] =>
  [...kinds].map((sign) => ({
    kind: sign === '=' ? 'same' : 'changed',
    a: { start: 0, end: 0 },
    b: { start: 0, end: 0 },
    pieces: [],
  }));
const drawn = (kinds: string, most = 100) =>
  rowsOf(of(kinds), most).rows.map((row) => (row.folded ? `${row.index}-${row.end}` : row.index));

it.each([
  ['', []],
  ['====', ['0-4']],
  ['~', [0]],
  ['=~=', [0, 1, 2]],
  ['~===~', [0, 1, 2, 3, 4]],
  ['~====~', [0, 1, '2-4', 4, 5]],
  ['====~====', ['0-3', 3, 4, 5, '6-9']],
])('%j is drawn as %j', (kinds, expected) => {
  expect(drawn(kinds)).toEqual(expected);
});

it('leaves nothing out and nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '=', '~') }), (kinds) => {
      const all = rowsOf(of(kinds), 1_000).rows.flatMap((row) =>
        row.folded ? Array.from({ length: row.end - row.index }, (_, at) => row.index + at) : [row.index],
      );
      expect(all).toEqual([...kinds].map((_, index) => index));
    }),
  );
});

it('draws the first changes and counts the rest', () => {
  const { rows, left } = rowsOf(of('~~=~~'), 3);
  expect([rows.length, left]).toEqual([4, 1]);
});
