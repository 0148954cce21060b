/** 保留期限: how long drafts are kept on this computer, and how much of them. */

import { heard } from './heard.ts';
import type { DatabaseSource } from './types.ts';

export interface Retention {
  /** Since a draft was last changed. */
  readonly days: number;
  /** For all drafts and versions together, in millions of bytes. */
  readonly megabytes: number;
}

export interface RetentionRepository {
  read(): Promise<Retention>;
  save(retention: Retention): Promise<void>;
  /** Notes when the writer was told that these drafts would go, where that was not noted before. ms since the epoch. */
  warned(ids: readonly string[], at: number): Promise<void>;
  /** These are to stay after all: should they come to go, the writer is told anew. */
  spared(ids: readonly string[]): Promise<void>;
}

/** Two years: the reports of this year and the last are at hand. */
const USUAL: Retention = { days: 730, megabytes: 200 };
const NOTHING_ELSE = async (): Promise<Partial<Retention>> => ({});
const ID = 'retention';

/** `initial`: what is to be the usual here, as long as the writer set nothing. */
export function createRetention(database: DatabaseSource, initial = NOTHING_ELSE): RetentionRepository {
  async function setWarned(ids: readonly string[], at: (before: number | null) => number | null): Promise<void> {
    const tx = heard((await database()).transaction('drafts', 'readwrite'));
    for (const id of ids) {
      const draft = await tx.store.get(id);
      const warnedAt = draft ? at(draft.warnedAt) : null;
      if (draft && draft.warnedAt !== warnedAt) await tx.store.put({ ...draft, warnedAt });
    }
    await tx.done;
  }

  return {
    async read() {
      const kept = await (await database()).get('settings', ID);
      return kept?.id === ID ? { days: kept.days, megabytes: kept.megabytes } : { ...USUAL, ...(await initial()) };
    },
    async save({ days, megabytes }) {
      await (await database()).put('settings', { id: ID, days, megabytes });
    },
    warned: (ids, at) => setWarned(ids, (before) => before ?? at),
    spared: (ids) => setWarned(ids, () => null),
  };
}
