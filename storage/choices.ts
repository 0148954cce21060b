/** Where the writer wants reports looked for, and where not. */

import { heard } from './heard.ts';
import type { ChoiceRecord, DatabaseSource } from './types.ts';

export type Choice = Omit<ChoiceRecord, 'at'>;

export interface ChoiceRepository {
  /** Newest first. */
  list(): Promise<readonly ChoiceRecord[]>;
  has(choice: Choice): Promise<boolean>;
  /** Names chosen under one origin. */
  names(kind: Choice['kind'], origin: string): Promise<readonly string[]>;
  /** A field is pinned or refused, a site left out or attended, never both: the last word counts. */
  add(choice: Choice): Promise<void>;
  remove(choice: Choice): Promise<void>;
}

const OPPOSITE = { pinned: 'refused', refused: 'pinned', page: undefined, site: 'attended', attended: 'site' } as const;

export function createChoices(database: DatabaseSource, now: () => number = Date.now): ChoiceRepository {
  return {
    async list() {
      return (await (await database()).getAll('choices')).sort((a, b) => b.at - a.at);
    },
    async has({ kind, origin, name }) {
      return (await (await database()).getKey('choices', [kind, origin, name])) !== undefined;
    },
    async names(kind, origin) {
      const all = await (await database()).getAll('choices', IDBKeyRange.bound([kind, origin], [kind, origin, []]));
      return all.map(({ name }) => name);
    },
    async add({ kind, origin, name }) {
      const tx = heard((await database()).transaction('choices', 'readwrite'));
      const opposite = OPPOSITE[kind];
      await Promise.all([
        opposite && tx.store.delete([opposite, origin, name]),
        tx.store.put({ kind, origin, name, at: now() }),
        tx.done,
      ]);
    },
    async remove({ kind, origin, name }) {
      await (await database()).delete('choices', [kind, origin, name]);
    },
  };
}
