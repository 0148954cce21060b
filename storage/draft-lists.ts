/** Drafts by the many. Ten thousand of them take a second to read, so all of it is done in parts. */
import type { DatabaseSource, DraftRecord } from './types.ts';

export interface DraftLists {
  /** How many drafts stand. */
  count(): Promise<number>;
  /** The newest drafts that stand, newest first. */
  newest(most: number): Promise<readonly DraftRecord[]>;
  /** Drafts of a higher id, lowest first; removed ones among them. '' begins. */
  after(id: string, most: number): Promise<readonly DraftRecord[]>;
  /** Those of the drafts that are there, removed or not. */
  some(ids: readonly string[]): Promise<readonly DraftRecord[]>;
}

export function createDraftLists(database: DatabaseSource): DraftLists {
  return {
    async count() {
      const store = (await database()).transaction('drafts').store;
      const [all, removed] = await Promise.all([store.count(), store.index('removedAt').count()]);
      return all - removed;
    },
    async newest(most) {
      const index = (await database()).transaction('drafts').store.index('order');
      const found: DraftRecord[] = [];
      for (let cursor = await index.openCursor(null, 'prev'); cursor && found.length < most; ) {
        if (cursor.value.removedAt === null) found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return found;
    },
    async after(id, most) {
      return (await database()).getAll('drafts', IDBKeyRange.lowerBound(id, true), most);
    },
    async some(ids) {
      const { store } = (await database()).transaction('drafts');
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.filter((draft) => draft !== undefined);
    },
  };
}
