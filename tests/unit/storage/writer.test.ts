import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { createIgnored } from '../../../storage/ignored.ts';
import { createWriter } from '../../../storage/writer.ts';

it('says nothing of the writer until something was said', async () => {
  const writer = createWriter(databaseSource('writer-1'));
  expect(await writer.read()).toEqual({ name: '', unit: '' });
  await writer.save({ name: '何小川', unit: '云溪镇人大' });
  expect(await writer.read()).toEqual({ name: '何小川', unit: '云溪镇人大' });
});

it('lists what was put aside for good, the newest first, each once', async () => {
  let clock = 0;
  const ignored = createIgnored(databaseSource('ignored-1'), () => ++clock);
  await ignored.add({ rule: 'numerals', text: '二零二五年', message: '甲' });
  await ignored.add({ rule: 'dates', text: '2025-1-1', message: '乙' });
  await ignored.add({ rule: 'numerals', text: '二零二五年', message: '甲' });
  expect((await ignored.list()).map(({ rule }) => rule)).toEqual(['numerals', 'dates']);
  await ignored.remove('numerals', '二零二五年');
  expect((await ignored.list()).map(({ rule }) => rule)).toEqual(['dates']);
});
