import { openDB } from 'idb';
import { migrations } from './migrations/index.ts';
import type { Database, Schema } from './types.ts';

/**
 * Opens the database, bringing an older one up to date.
 * Rejects with the browser's own error when storage is not to be had (disk full, profile damaged).
 */
export function openDatabase(name = 'shuzhi'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(db, oldVersion, _newVersion, tx, event) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(db, tx);
      // Chromium begins a damaged database anew, empty, and says so here alone.
      if ('dataLoss' in event && event.dataLoss === 'total')
        await tx.objectStore('notices').put({ kind: 'recovered', drafts: 0, at: Date.now() });
    },
    // A newer version of the extension wants to upgrade: let it; the next call opens anew.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
