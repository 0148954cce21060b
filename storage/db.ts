import { openDB } from 'idb';
import { migrations } from './migrations/index.ts';
import type { Database, DatabaseSource, Schema } from './types.ts';

/**
 * The database, opened when it is first asked for and again after it was closed or could not be opened.
 * Rejects with the browser's own error when storage is not to be had (disk full, profile damaged).
 */
export function databaseSource(name = 'shuzhi'): DatabaseSource {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= open(name, forget)
      .catch((error: unknown) => openElsewhere(error, name, forget))
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return opened;
  };
}

/** Where the browser may keep a database apart from the others of the extension (Chromium's storage buckets). */
interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Chromium alone has them. */
const bucketsHere = () =>
  (globalThis as { readonly navigator?: { readonly storageBuckets?: Buckets } }).navigator?.storageBuckets;

/** The browser refuses a database whose files are damaged (`UnknownError`) the first time, or for good: in ms. */
const ONCE_MORE = 100;

const STEAD = 'in-its-stead';

/** A database that is broken for good is left, and another begun; the drafts come back from their copies. */
async function openElsewhere(error: unknown, name: string, closed: () => void): Promise<Database> {
  if (!(error instanceof DOMException && error.name === 'UnknownError')) throw error;
  console.error('database damaged', error);
  await new Promise((resolve) => setTimeout(resolve, ONCE_MORE));
  return open(name, closed).catch(async () => {
    const buckets = bucketsHere();
    // Firefox has each database in a file of its own, where Chromium has those of an extension in one folder.
    if (!buckets) return open(`${name}-${STEAD}`, closed, true);
    const bucket = await buckets.open(STEAD);
    // `idb` opens with what stands here.
    Object.defineProperty(globalThis, 'indexedDB', { value: bucket.indexedDB, configurable: true });
    return open(name, closed);
  });
}

/** Brings an older database up to date. `stead`: it takes the place of a damaged one. */
async function open(name: string, closed: () => void, stead = false): Promise<Database> {
  const db = await openDB<Schema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx, event) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(db, tx);
      // Chromium begins a damaged database anew, empty, and says so here alone.
      const anew = ('dataLoss' in event && event.dataLoss === 'total') || (stead && oldVersion === 0);
      if (anew) await tx.objectStore('notices').put({ kind: 'recovered', drafts: 0, at: Date.now() });
    },
    // A newer version of the extension wants to upgrade: let it.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  if (bucketsHere()) return db;
  return lookInto(db).catch((error: unknown) => {
    db.close();
    throw error;
  });
}

/** Firefox opens a database whose records are damaged, and then refuses them one and all. */
async function lookInto(db: Database): Promise<Database> {
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores);
  await Promise.all([...stores.map((name) => tx.objectStore(name).getAllKeys(null, 1)), tx.done]);
  return db;
}
