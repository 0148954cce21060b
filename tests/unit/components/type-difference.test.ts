import { expect, it } from 'vitest';
import { compareTypes } from '../../../components/types/type-difference.ts';
import { basisOf, basisText, changePart, cleaned, movePart, removePart } from '../../../components/types/type-draft.ts';
import { ownType, part } from '../engine/own-types/own-type.ts';

const here = ownType([part('study', { phrases: ['甲', '乙'] }), part('own-a', { title: '联系群众' }), part('plans')]);

it('tells what is new, the same, and changed part by part', () => {
  expect(compareTypes(undefined, here)).toMatchObject({ verdict: 'new', parts: [{ verdict: 'added' }, {}, {}] });
  expect(compareTypes(here, structuredClone(here)).verdict).toBe('same');
  const coming = removePart(changePart(here, 'study', { phrases: ['乙', '丙', '丁'], need: 'optional' }), 'plans');
  const { verdict, fields, parts } = compareTypes(here, { ...coming, title: '新名称' });
  expect([verdict, fields]).toEqual(['changed', [{ field: 'title', lines: null }]]);
  expect(parts.map(({ id, verdict: what }) => [id, what])).toEqual([
    ['study', 'changed'],
    ['own-a', 'same'],
    ['plans', 'removed'],
  ]);
  expect(parts[0]?.fields).toEqual([
    { field: 'need', lines: null },
    { field: 'phrases', lines: { more: 2, fewer: 1 } },
  ]);
  expect(compareTypes(here, movePart(here, 'own-a', 1)).fields).toEqual([{ field: 'order', lines: null }]);
});

it('moves within the list alone', () => {
  expect(movePart(here, 'study', -1)).toBe(here);
  expect(movePart(here, 'plans', 1)).toBe(here);
  expect(movePart(here, 'plans', -1).parts.map(({ id }) => id)).toEqual(['study', 'plans', 'own-a']);
});

it('is cleaned of blank lines, and keeps rules with their clauses', () => {
  const basis = basisOf('办法｜第三条\n\n 规定 \n甲|乙｜丙');
  expect(basisText(basis)).toBe('办法｜第三条\n\n 规定 \n甲｜乙｜丙');
  const type = cleaned({ ...here, title: ' 名 ', titles: ['', '述职 ', '述职'], basis });
  expect(type).toMatchObject({ title: '名', titles: ['述职'] });
  expect(type.basis).toEqual([{ name: '办法', clause: '第三条' }, { name: '规定' }, { name: '甲', clause: '乙｜丙' }]);
});
