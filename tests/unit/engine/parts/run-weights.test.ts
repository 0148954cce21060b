/** Short passages read by learnt weights of their runs. */
import { expect, it } from 'vitest';
import { shareOf } from '../../../../engine/parts/model/features.ts';
import { letterOf } from '../../../../engine/parts/model/letters.ts';
import { createRunReader } from '../../../../engine/parts/model/run-weights.ts';

it('adds the letters of what it knows to the bias of each output', () => {
  const letters = [8, 0, 4, -4].map(letterOf).join('');
  const read = createRunReader({ scale: 8, bias: [-1, 1], runs: '不足\n打算', letters });
  expect([...read(['没见过'])]).toEqual([-1, 1]);
  expect([...read(['不足', '没见过'])]).toEqual([-1 + shareOf(1), 1]);
  expect([...read(new Set(['不足', '打算']))]).toEqual([-1 + 1.5 * shareOf(2), 1 - 0.5 * shareOf(2)]);
});
