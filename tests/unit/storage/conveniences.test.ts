import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createConveniences } from '../../../storage/conveniences.ts';
import { databaseSource } from '../../../storage/db.ts';

it('all are on until turned off, each by itself, and can be turned on again', async () => {
  const conveniences = createConveniences(databaseSource('conveniences'));
  expect(await conveniences.read()).toEqual({ badge: true, menu: true, shortcuts: true });
  await conveniences.turn('menu', false);
  expect(await conveniences.turn('badge', false)).toEqual({ badge: false, menu: false, shortcuts: true });
  await conveniences.turn('menu', true);
  expect(await conveniences.read()).toEqual({ badge: false, menu: true, shortcuts: true });
});
