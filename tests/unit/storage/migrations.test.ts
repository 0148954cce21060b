import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../storage/db.ts';
import { migrations } from '../../../storage/migrations/index.ts';

it('runs every migration file, in order, and ends at that version', async () => {
  const files = readdirSync(new URL('../../../storage/migrations', import.meta.url)).filter((name) => /^\d/.test(name));
  expect(migrations).toHaveLength(files.length);
  const db = await openDatabase('fresh');
  expect(db.version).toBe(files.length);
  expect([...db.objectStoreNames]).toEqual(['drafts', 'fields']);
  db.close();
});
