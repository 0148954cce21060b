import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createReminder } from '../../../storage/reminder.ts';

it('the reminder is on until it is turned off, and can be turned on again', async () => {
  const reminder = createReminder(databaseSource('reminder'));
  expect(await reminder.isOn()).toBe(true);
  await reminder.turn(false);
  expect(await reminder.isOn()).toBe(false);
  await reminder.turn(true);
  expect(await reminder.isOn()).toBe(true);
});
