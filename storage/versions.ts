/** 历史版本: how a draft stood at earlier moments. */
import type { IDBPIndex, StoreNames } from 'idb';
import { heard } from './heard.ts';
import { type VersionFacts, versionsToDrop } from './thinning.ts';
import type { DatabaseSource, DraftRecord, Schema, TextTransaction, VersionRecord } from './types.ts';

export interface VersionRepository {
  /** Newest first, without their texts. */
  list(draftId: string): Promise<readonly VersionFacts[]>;
  read(id: number): Promise<VersionRecord | undefined>;
  mark(id: number, marked: boolean): Promise<void>;
  /** How many there are, and their UTF-16 units together. */
  total(): Promise<{ readonly versions: number; readonly characters: number }>;
  /** Drops the oldest unmarked ones until `characters` UTF-16 units have gone. Answers with how many went. */
  dropOldest(characters: number): Promise<number>;
  /** Makes room where the disk is full: the older half of all unmarked versions goes. False when there is none. */
  makeRoom(): Promise<boolean>;
}

export function createVersions(database: DatabaseSource): VersionRepository {
  return {
    async list(draftId) {
      const tx = (await database()).transaction('versions');
      return (await factsOf(tx.store.index('draft'), draftId)).reverse();
    },
    async read(id) {
      return (await database()).get('versions', id);
    },
    async mark(id, marked) {
      const tx = heard((await database()).transaction('versions', 'readwrite'));
      const version = await tx.store.get(id);
      if (version) await tx.store.put({ ...version, marked: marked ? 1 : 0 });
      await tx.done;
    },
    async total() {
      const all = await factsOf((await database()).transaction('versions').store.index('draft'));
      return { versions: all.length, characters: all.reduce((sum, { characters }) => sum + characters, 0) };
    },
    async dropOldest(characters) {
      const tx = heard((await database()).transaction('versions', 'readwrite'));
      let left = characters;
      const oldestFirst = (await factsOf(tx.store.index('draft'))).sort((a, b) => a.id - b.id);
      const going = oldestFirst.filter((version) => {
        if (version.marked || left <= 0) return false;
        left -= version.characters;
        return true;
      });
      await Promise.all([...going.map(({ id }) => tx.store.delete(id)), tx.done]);
      return going.length;
    },
    async makeRoom() {
      const tx = heard((await database()).transaction('versions', 'readwrite'));
      const all = await factsOf(tx.store.index('draft'));
      const unmarked = all.filter(({ marked }) => !marked).sort((a, b) => a.id - b.id);
      const going = unmarked.slice(0, Math.ceil(unmarked.length / 2));
      await Promise.all([...going.map(({ id }) => tx.store.delete(id)), tx.done]);
      return going.length > 0;
    },
  };
}

/** Sets aside how a draft stands, and drops versions that have become too many. Part of a transaction of the caller's. */
export async function setAside(tx: TextTransaction, draft: DraftRecord, at: number, marked: 0 | 1 = 0): Promise<void> {
  const versions = tx.objectStore('versions');
  const characters = draft.boxes.reduce((sum, { text }) => sum + text.length, 0);
  // The database numbers it; the type wants the number all the same.
  const version: Omit<VersionRecord, 'id'> = { draftId: draft.id, boxes: draft.boxes, at, characters, marked };
  await versions.add(version as VersionRecord);
  const going = versionsToDrop(await factsOf(versions.index('draft'), draft.id));
  await Promise.all(going.map((id) => versions.delete(id)));
}

/** Read off the index's keys alone: the texts may be long. Oldest first. */
async function factsOf<Mode extends IDBTransactionMode>(
  index: IDBPIndex<Schema, StoreNames<Schema>[], 'versions', 'draft', Mode>,
  draftId?: string,
): Promise<VersionFacts[]> {
  const facts: VersionFacts[] = [];
  const range = draftId === undefined ? null : IDBKeyRange.bound([draftId], [draftId, []]);
  for (let cursor = await index.openKeyCursor(range); cursor; cursor = await cursor.continue()) {
    const [, id, at, characters, marked] = cursor.key;
    facts.push({ id, at, characters, marked: marked === 1 });
  }
  return facts;
}
