import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../storage/db.ts';
import { migrations } from '../../../storage/migrations/index.ts';
import type { Schema } from '../../../storage/types.ts';

it('runs every migration file, in order, and ends at that version', async () => {
  const files = readdirSync(new URL('../../../storage/migrations', import.meta.url)).filter((name) => /^\d/.test(name));
  expect(migrations).toHaveLength(files.length);
  const db = await openDatabase('fresh');
  expect(db.version).toBe(files.length);
  expect([...db.objectStoreNames]).toEqual(['choices', 'drafts', 'fields', 'ignored', 'writer']);
  db.close();
});

it('brings the first version up to date with all it holds', async () => {
  const old = await openDB<Schema>('grown', 1, {
    upgrade: (db) => {
      migrations[0]?.(db);
    },
  });
  const field = {
    origin: 'http://oa.practice.gov.cn',
    key: '/report#正文',
    type: null,
    ignored: ['numerals\t二零二五年'],
  };
  await old.put('fields', field);
  old.close();
  const db = await openDatabase('grown');
  expect(await db.get('fields', [field.origin, field.key])).toEqual(field);
  expect(await db.getAll('ignored')).toEqual([]);
  db.close();
});
