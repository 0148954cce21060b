import { openDB } from 'idb';
import { migrations } from './migrations/index.ts';
import type { Database, Schema } from './types.ts';

/**
 * Opens the database, bringing an older one up to date.
 * Rejects with the browser's own error when storage is not to be had (disk full, profile damaged).
 */
export function openDatabase(name = 'shuzhi'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    // A newer version of the extension wants to upgrade: let it; the next call opens anew.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
