import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { databaseSource } from '../../../storage/db.ts';
import { draftSchema } from '../../../storage/draft-schema.ts';
import { migrations } from '../../../storage/migrations/index.ts';
import type { Schema } from '../../../storage/types.ts';
import { record } from './records.ts';

it('runs every migration file, in order, and ends at that version', async () => {
  const files = readdirSync(new URL('../../../storage/migrations', import.meta.url)).filter((name) => /^\d/.test(name));
  expect(migrations).toHaveLength(files.length);
  const db = await databaseSource('fresh')();
  expect(db.version).toBe(files.length);
  expect([...db.objectStoreNames]).toEqual([
    ...['choices', 'drafts', 'fields', 'ignored', 'notices', 'ownTypes', 'requirementSets', 'samples', 'settings'],
    ...['snippets', 'versions', 'writer'],
  ]);
  db.close();
});

/** The database as the first `version` migrations leave it. */
const openOld = (name: string, version: number) =>
  openDB<Schema>(name, version, {
    async upgrade(db, _old, _new, tx) {
      for (const migrate of migrations.slice(0, version)) await migrate(db, tx);
    },
  });

it.each([1, 2, 3])('brings version %i up to date with all it holds', async (version) => {
  const old = await openOld(`grown-${version}`, version);
  const field = {
    origin: 'http://oa.practice.gov.cn',
    key: '/report#正文',
    type: null,
    ignored: ['numerals\t二零二五年'],
  };
  await old.put('fields', field as unknown as Schema['fields']['value']);
  for (const [id, updatedAt] of [
    ['later', 2_000],
    ['earlier', 1_000],
  ] as const) {
    // As that version wrote it.
    const draft = {
      ...{ id, origin: field.origin, key: field.key, path: '/report', pageTitle: '述职报告填报' },
      ...{ boxes: [{ label: '正文', text: id }], createdAt: 1, updatedAt, lifetime: 'life-0001', sequence: 1 },
      offerClosed: false,
    };
    await old.put('drafts', draft as unknown as Schema['drafts']['value']);
  }
  old.close();
  const db = await databaseSource(`grown-${version}`)();
  expect(await db.get('fields', [field.origin, field.key])).toEqual({ ...field, unused: [], ownType: null });
  expect(await db.getAll('requirementSets')).toEqual([]);
  expect(await db.getAll('samples')).toEqual([]);
  expect(await db.getAll('ignored')).toEqual([]);
  const drafts = await db.getAllFromIndex('drafts', 'order');
  expect(drafts.map(({ id, order, boxes }) => [id, order, boxes[0]?.text])).toEqual([
    ['earlier', 1, 'earlier'],
    ['later', 2, 'later'],
  ]);
  for (const draft of drafts) expect(v.is(draftSchema, draft)).toBe(true);
  db.close();
});

it('fields of the version before requirements use every set', async () => {
  const old = await openOld('before-requirements', 5);
  const field = { origin: 'http://oa.practice.gov.cn', key: '/report#正文', type: 'work-plan', ignored: [] } as const;
  await old.put('fields', field as unknown as Schema['fields']['value']);
  old.close();
  const db = await databaseSource('before-requirements')();
  expect(await db.get('fields', [field.origin, field.key])).toEqual({ ...field, unused: [], ownType: null });
  expect(await db.getAll('requirementSets')).toEqual([]);
  db.close();
});

it("fields of the version before types of one's own have none, and keep the rest", async () => {
  const old = await openOld('before-own-types', 6);
  const field = { origin: 'http://oa.practice.gov.cn', key: '/report#正文', type: 'work-plan' } as const;
  const kept = { ...field, ignored: ['numerals\t二零二五年'], unused: ['n1'] };
  await old.put('fields', kept as unknown as Schema['fields']['value']);
  old.close();
  const db = await databaseSource('before-own-types')();
  expect(await db.get('fields', [field.origin, field.key])).toEqual({ ...kept, ownType: null });
  expect(await db.getAll('ownTypes')).toEqual([]);
});

it.each(migrations.map((_, version) => version).slice(1))('version %i gets a place for sentences', async (version) => {
  const old = await openOld(`before-snippets-${version}`, version);
  const holds = { rule: 'numerals', text: '二零二五年', message: '' };
  if (version > 1) await old.put('ignored', { ...holds, at: 1 });
  old.close();
  const db = await databaseSource(`before-snippets-${version}`)();
  expect(await db.getAll('snippets')).toEqual([]);
  expect(await db.count('ignored')).toBe(version > 1 ? 1 : 0);
  db.close();
});

it('opens anew after a newer version took over, and after it could not be opened', async () => {
  const source = databaseSource('reopened');
  const first = await source();
  const newer = await openDB('reopened', migrations.length + 1);
  await expect(source()).rejects.toThrow();
  newer.close();
  await deleteDB('reopened');
  const again = await source();
  expect(again).not.toBe(first);
  expect(await again.getAll('drafts')).toEqual([]);
});

it('a database that is damaged for good is left, and another begun that says so', async () => {
  const damaged = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'damaged') throw new DOMException('', 'UnknownError');
    return IDBFactory.prototype.open.call(indexedDB, name, version);
  });
  const db = await databaseSource('damaged')();
  expect(await db.get('notices', 'recovered')).toMatchObject({ drafts: 0 });
  await db.put('drafts', record('new'));
  await db.delete('notices', 'recovered');
  db.close();
  const again = await databaseSource('damaged')();
  expect(await again.getAllKeys('drafts')).toEqual(['new']);
  expect(await again.get('notices', 'recovered'), 'once').toBeUndefined();
  again.close();
  damaged.mockRestore();
});

it('a database that opens and gives none of its records is left as well', async () => {
  const whole = await databaseSource('unreadable')();
  await whole.put('drafts', record('old'));
  whole.close();
  const keys = IDBObjectStore.prototype.getAllKeys;
  const unreadable = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (
    this: IDBObjectStore,
    ...of
  ) {
    if (this.transaction.db.name === 'unreadable') throw new DOMException('', 'UnknownError');
    return keys.apply(this, of);
  });
  const db = await databaseSource('unreadable')();
  expect(db.name).not.toBe('unreadable');
  expect(await db.get('notices', 'recovered')).toMatchObject({ drafts: 0 });
  db.close();
  unreadable.mockRestore();
});

it('brings version 4 up to date: what was removed is found by its time', async () => {
  const old = await openOld('grown-4', 4);
  await old.put('drafts', record('stands'));
  await old.put('drafts', record('removed', { order: 2, removedAt: 5 }));
  old.close();
  const db = await databaseSource('grown-4')();
  expect(await db.getAllKeysFromIndex('drafts', 'removedAt')).toEqual(['removed']);
  expect(await db.getAll('drafts')).toHaveLength(2);
  db.close();
});
