/** The texts the benchmark runs on: the project's own reports put one after the other, and the worst a text can be. */
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../accuracy/corpus.ts';

/** The project's tuning reports, over and over, cut to `length` UTF-16 units. */
export function ordinaryText(length: number): string {
  const folder = fileURLToPath(new URL('../../tests/reports', import.meta.url));
  const reports = readCorpus(folder).filter(({ set, type }) => set === 'tuning' && type !== 'other');
  const once = reports.map(({ text }) => text).join('\n');
  // A copy that is one flat string: a joined one is a tree of pieces, which the first tool to read it would pay for.
  return Buffer.from(once.repeat(Math.ceil(length / once.length)).slice(0, length)).toString();
}

const MILLION = 1_000_000;

/** A million units each. */
export const HOSTILE: readonly (readonly [name: string, make: () => string])[] = [
  ['一行 one line', () => ordinaryText(MILLION).replace(/\s/gu, '字')],
  ['换行 newlines', () => '\n'.repeat(MILLION)],
  ['（', () => '（'.repeat(MILLION)],
  ['××', () => '××'.repeat(MILLION / 2)],
];
