import type { Database, UpgradeTransaction } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. Drafts that stand have no time here and are not listed. */
export function migrate(_db: Database, tx: UpgradeTransaction): void {
  tx.objectStore('drafts').createIndex('removedAt', 'removedAt');
}
