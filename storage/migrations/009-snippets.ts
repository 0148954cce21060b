import type { Database } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. */
export function migrate(db: Database): void {
  db.createObjectStore('snippets', { keyPath: 'id' });
}
