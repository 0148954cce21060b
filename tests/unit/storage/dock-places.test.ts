import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { dockChoiceSchema } from '../../../messaging/docking.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createDockPlaces } from '../../../storage/dock-places.ts';
import { createReminder } from '../../../storage/reminder.ts';

const PLACE = { mode: 'left', width: 320, height: 480, left: 10, top: 20 } as const;

it('each site has its own place, and other settings theirs', async () => {
  const database = databaseSource('dock-places');
  const places = createDockPlaces(database);
  await createReminder(database).turn(false);
  expect(await places.read('http://oa.practice.gov.cn')).toBeUndefined();
  await places.save('http://oa.practice.gov.cn', PLACE);
  await places.save('http://oa.practice.gov.cn', { ...PLACE, mode: 'float' });
  expect(await places.read('http://oa.practice.gov.cn')).toEqual({ ...PLACE, mode: 'float' });
  expect(await places.read('http://other.practice.gov.cn')).toBeUndefined();
  expect(await places.beside()).toEqual([]);
  await places.save('http://other.practice.gov.cn', { ...PLACE, mode: 'side' });
  expect(await places.beside()).toEqual(['http://other.practice.gov.cn']);
  expect(await createReminder(database).isOn()).toBe(false);
});

it('a page cannot have nonsense kept', () => {
  expect(v.is(dockChoiceSchema, PLACE)).toBe(true);
  for (const wrong of [
    { mode: 'top' },
    { width: -1 },
    { width: 1.5 },
    { left: 1e9 },
    { top: Number.NaN },
    { height: '9' },
  ])
    expect(v.is(dockChoiceSchema, { ...PLACE, ...wrong })).toBe(false);
});
