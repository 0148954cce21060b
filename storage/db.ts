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
    opened ??= open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

/** Brings an older database up to date. */
function open(name: string, closed: () => void): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx, event) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(db, tx);
      // Chromium begins a damaged database anew, empty, and says so here alone.
      if ('dataLoss' in event && event.dataLoss === 'total')
        await tx.objectStore('notices').put({ kind: 'recovered', drafts: 0, at: Date.now() });
    },
    // A newer version of the extension wants to upgrade: let it.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
}
