import type { Database, UpgradeTransaction } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. */
export async function migrate(db: Database, tx: UpgradeTransaction): Promise<void> {
  const versions = db.createObjectStore('versions', { keyPath: 'id', autoIncrement: true });
  versions.createIndex('draft', ['draftId', 'id', 'at', 'characters', 'marked']);
  db.createObjectStore('notices', { keyPath: 'kind' });
  db.createObjectStore('settings', { keyPath: 'id' });

  const drafts = tx.objectStore('drafts');
  drafts.createIndex('order', 'order');
  let order = 0;
  for (let cursor = await drafts.index('updatedAt').openCursor(); cursor; cursor = await cursor.continue()) {
    order += 1;
    const added = { order, type: 'other', name: '', removedAt: null, interrupted: false, versionedAt: 0 } as const;
    await cursor.update({ ...cursor.value, ...added, warnedAt: null });
  }
}
