import { expect, test } from 'vitest';
import { length } from '../../../../engine/checks/length.ts';
import { expectSound, runCheck } from './check-table.ts';

test('length tells how much is too much, counted as WPS counts', () => {
  const text = '我走访了42户。\n办结3件。';
  expect(runCheck(length, text)).toEqual([]);
  expect(runCheck(length, text, 'deputy-report', { limit: 12 })).toEqual([]);
  const [finding] = runCheck(length, text, 'deputy-report', { limit: 10 });
  expect(finding?.message).toBe('全文 12 字，要求不超过 10 字，请删去约 2 字。');
  expect(finding?.text).toBe('办结3件。');
  if (finding) expectSound(length, text, finding);
});

test('length is silent on an empty text', () => {
  expect(runCheck(length, ' \n', 'deputy-report', { limit: 0 })).toEqual([]);
});
