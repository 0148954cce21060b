import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createChoices } from '../../../storage/choices.ts';
import { databaseSource } from '../../../storage/db.ts';

const origin = 'http://oa.practice.gov.cn';
let opened = 0;

function choices() {
  opened += 1;
  let clock = 0;
  return createChoices(databaseSource(`choices-${opened}`), () => ++clock);
}

it('keeps what was decided, newest first, and forgets it when asked', async () => {
  const store = choices();
  await store.add({ kind: 'site', origin, name: '' });
  await store.add({ kind: 'refused', origin, name: '/form#意见' });
  expect((await store.list()).map(({ kind }) => kind)).toEqual(['refused', 'site']);
  expect(await store.has({ kind: 'site', origin, name: '' })).toBe(true);
  await store.remove({ kind: 'site', origin, name: '' });
  expect(await store.has({ kind: 'site', origin, name: '' })).toBe(false);
});

it('tells the fields of one origin alone', async () => {
  const store = choices();
  await store.add({ kind: 'pinned', origin, name: '/form#甲' });
  await store.add({ kind: 'pinned', origin, name: '/form#乙' });
  await store.add({ kind: 'pinned', origin: `${origin}.cn`, name: '/form#丙' });
  await store.add({ kind: 'refused', origin, name: '/form#丁' });
  expect((await store.names('pinned', origin)).toSorted()).toEqual(['/form#甲', '/form#乙'].toSorted());
});

it('a field is pinned or refused, never both', async () => {
  const store = choices();
  await store.add({ kind: 'refused', origin, name: '/form#甲' });
  await store.add({ kind: 'pinned', origin, name: '/form#甲' });
  expect((await store.list()).map(({ kind }) => kind)).toEqual(['pinned']);
  await store.add({ kind: 'refused', origin, name: '/form#甲' });
  expect((await store.list()).map(({ kind }) => kind)).toEqual(['refused']);
});
