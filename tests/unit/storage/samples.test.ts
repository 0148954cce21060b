import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createSamples, MOST_SAMPLES, MOST_SHINGLES } from '../../../storage/samples.ts';

const repository = (name: string) => {
  let time = 0;
  return createSamples(databaseSource(name), () => ++time);
};
const sample = (id: string, shingles = 3) => ({
  ...{ id, title: `范文${id}`, source: '' },
  reports: [{ title: '篇一', shingles: new Uint32Array(shingles).fill(7) }],
});

it('remembers the newest first, each once, and forgets one or all', async () => {
  const samples = repository('samples-kept');
  for (const id of ['a', 'b', 'a']) await samples.keep(sample(id));
  expect((await samples.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await samples.list())[0]?.reports[0]?.shingles).toEqual(new Uint32Array([7, 7, 7]));
  await samples.forget('a');
  expect((await samples.list()).map(({ id }) => id)).toEqual(['b']);
  await samples.clear();
  expect(await samples.list()).toEqual([]);
});

it('forgets the oldest where there are too many', async () => {
  const samples = repository('samples-many');
  for (let page = 0; page < MOST_SAMPLES + 2; page += 1) await samples.keep(sample(String(page)));
  expect(await samples.list()).toHaveLength(MOST_SAMPLES);
  expect((await samples.list()).at(-1)?.id).toBe('2');
  await samples.keep(sample('large', MOST_SHINGLES - 4));
  expect((await samples.list()).map(({ id }) => id)).toEqual(['large', String(MOST_SAMPLES + 1)]);
});
