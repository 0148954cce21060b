/** 常用语句: sentences the writer keeps to use again. */
import { heard } from './heard.ts';
import type { SnippetRecord } from './snippet.ts';
import type { Database, DatabaseSource } from './types.ts';

/** How many are kept at most. */
export const MOST_SNIPPETS = 500;

export interface SnippetRepository {
  /** Used last first; one that was never used counts from when it was saved. */
  list(): Promise<readonly SnippetRecord[]>;
  /** Changes the one with this id, or keeps a new one where that is null or gone. Undefined where there are too many. */
  save(snippet: {
    readonly id: string | null;
    readonly name: string;
    readonly text: string;
  }): Promise<SnippetRecord | undefined>;
  /** It goes to the front. */
  used(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Puts one back that was removed, where it stood. False where there are too many. */
  putBack(snippet: SnippetRecord): Promise<boolean>;
}

export function createSnippets(
  database: DatabaseSource,
  newId: () => string = () => crypto.randomUUID(),
): SnippetRepository {
  return {
    async list() {
      return (await (await database()).getAll('snippets')).sort((a, b) => b.order - a.order);
    },
    async save({ id, name, text }) {
      const tx = writing(await database());
      const all = await tx.store.getAll();
      const here = all.find((one) => one.id === id);
      const record = { id: id ?? newId(), name, text, order: here?.order ?? next(all) };
      const room = here !== undefined || all.length < MOST_SNIPPETS;
      if (room) await tx.store.put(record);
      await tx.done;
      return room ? record : undefined;
    },
    async used(id) {
      const tx = writing(await database());
      const all = await tx.store.getAll();
      const here = all.find((one) => one.id === id);
      if (here) await tx.store.put({ ...here, order: next(all) });
      await tx.done;
    },
    async remove(id) {
      await (await database()).delete('snippets', id);
    },
    async putBack(snippet) {
      const tx = writing(await database());
      const room = (await tx.store.count()) < MOST_SNIPPETS || (await tx.store.getKey(snippet.id)) !== undefined;
      if (room) await tx.store.put(snippet);
      await tx.done;
      return room;
    },
  };
}

const writing = (db: Database) => heard(db.transaction('snippets', 'readwrite'));
const next = (all: readonly SnippetRecord[]) => Math.max(0, ...all.map(({ order }) => order)) + 1;
