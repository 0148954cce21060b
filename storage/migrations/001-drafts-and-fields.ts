import type { Database } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. */
export function migrate(db: Database): void {
  const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
  drafts.createIndex('field', ['origin', 'key']);
  drafts.createIndex('updatedAt', 'updatedAt');
  db.createObjectStore('fields', { keyPath: ['origin', 'key'] });
}
