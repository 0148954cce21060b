/** Bounds found by trying. */
import { expect, it } from 'vitest';
import type { DocumentTypeId } from '../../../engine/types.ts';
import { balanceOther, type TypeOdds, typeOf } from '../../../scripts/train/balance.ts';

const NONE = {
  'deputy-report': -4,
  'official-duty-integrity': -4,
  'annual-summary': -4,
  'work-summary': -4,
  'work-plan': -4,
};

function text(type: DocumentTypeId, report: number, other: number): TypeOdds {
  return { type, odds: { ...NONE, 'deputy-report': report, other } };
}

it('takes a text for what is likeliest, and for none a little sooner where told so', () => {
  const { odds } = text('other', 0.4, 0);
  expect(typeOf(odds)).toBe('deputy-report');
  expect(typeOf(odds, 0.5)).toBe('other');
});

it('lets texts that are no reports be found sooner, as long as few reports are taken for them', () => {
  const clear = Array.from({ length: 40 }, () => text('deputy-report', 3, -3));
  const missed = [text('other', 0.6, 0), text('other', 0.6, 0), text('other', -2, 2)];
  expect(balanceOther([...clear, ...missed])).toBe(0.75);
  expect(balanceOther(clear)).toBe(0);
});
