import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import messages from '../../../public/_locales/zh_CN/messages.json';
import { createArchive } from '../../../storage/archive.ts';
import { createCopies } from '../../../storage/copies.ts';
import { databaseSource } from '../../../storage/db.ts';
import { createInventory, STORED_KINDS, type StoredKind } from '../../../storage/inventory.ts';
import type { Database } from '../../../storage/types.ts';
import { memoryFolder } from './folder.ts';
import { record } from './records.ts';

const origin = 'http://oa.practice.gov.cn';

/** A database with one thing in every store, and one second copy. */
async function filled(name: string) {
  const database = databaseSource(name);
  const db = await database();
  await db.put('drafts', record('a'));
  await db.put('drafts', { ...record('b'), removedAt: 5 });
  for (const store of db.objectStoreNames) if (store !== 'drafts') await db.put(store, thingFor(store));
  const copies = createCopies(async () => folder);
  const folder = memoryFolder();
  copies.keep(record('a'));
  await copies.settled();
  return { db, inventory: createInventory(database, copies, createArchive(database)) };
}

/** Something the store takes; only its key matters here. */
function thingFor(store: string): never {
  const thing = {
    ...{
      id: store === 'versions' ? 1 : 'x',
      kind: store === 'notices' ? 'recovered' : 'site',
      origin,
      key: 'k',
      name: 'n',
    },
    ...{ rule: 'r', text: 't', unit: '', ignored: ['x'], draftId: 'a', at: 1, characters: 4, marked: 0 },
  };
  return thing as never;
}

const total = async (db: Database) =>
  Object.fromEntries(await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.count(name)])));

it('counts every kind; drafts just removed and empty names are none', async () => {
  const { inventory, db } = await filled('inventory-counts');
  expect(await inventory.counts()).toEqual(Object.fromEntries(STORED_KINDS.map((kind) => [kind, 1])));
  await db.put('writer', { id: 'x', name: '', unit: '' });
  expect((await inventory.counts()).writer).toBe(0);
});

it.each(STORED_KINDS.filter((kind) => kind !== 'drafts'))('%s go alone', async (kind) => {
  const { inventory } = await filled(`inventory-${kind}`);
  await inventory.clear(kind);
  const left = await inventory.counts();
  expect(STORED_KINDS.filter((one) => left[one] === 0)).toEqual([kind]);
});

it('drafts take along what was kept of them', async () => {
  const { inventory, db } = await filled('inventory-drafts');
  await inventory.clear('drafts');
  const left = await inventory.counts();
  const gone: readonly StoredKind[] = ['drafts', 'versions', 'copies'];
  expect(STORED_KINDS.filter((one) => left[one] === 0)).toEqual(gone);
  expect(await total(db)).toMatchObject({ drafts: 0, versions: 0, notices: 0 });
  expect((await db.getAll('fields'))[0]?.ignored).toEqual([]);
});

it('everything is everything: no store holds anything afterwards', async () => {
  const { inventory, db } = await filled('inventory-everything');
  await inventory.clearEverything();
  expect(new Set(Object.values(await total(db)))).toEqual(new Set([0]));
  expect(new Set(Object.values(await inventory.counts()))).toEqual(new Set([0]));
});

it('PRIVACY.md names the same kinds, in the same words', () => {
  const texts: Readonly<Record<string, { readonly message: string }>> = messages;
  const privacy = readFileSync(new URL('../../../PRIVACY.md', import.meta.url), 'utf8');
  const table = privacy.slice(privacy.indexOf('## 它存什么'), privacy.indexOf('## 每项权限'));
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  const named = rows.slice(2).flatMap((row) =>
    (row.split('|')[1] ?? '')
      .replace(/（[^）]*）/g, '')
      .trim()
      .split('、'),
  );
  expect(named.toSorted()).toEqual(STORED_KINDS.map((kind) => texts[`stored_${kind}`]?.message ?? kind).toSorted());
});
