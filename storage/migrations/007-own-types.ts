import type { Database, UpgradeTransaction } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. */
export async function migrate(db: Database, tx: UpgradeTransaction): Promise<void> {
  db.createObjectStore('ownTypes', { keyPath: 'id' });
  const fields = tx.objectStore('fields');
  for (let cursor = await fields.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, ownType: null });
  }
}
