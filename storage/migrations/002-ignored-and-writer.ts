import type { Database } from '../types.ts';

/** Frozen once shipped: a change of shape is a new migration. */
export function migrate(db: Database): void {
  db.createObjectStore('ignored', { keyPath: ['rule', 'text'] });
  db.createObjectStore('writer', { keyPath: 'id' });
}
