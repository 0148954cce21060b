/** 本机存了什么: how much is kept of each kind of thing, and away with it. */
import type { StoreNames } from 'idb';
import type { Archive } from './archive.ts';
import type { Copies } from './copies.ts';
import { heard } from './heard.ts';
import type { Database, DatabaseSource, Schema } from './types.ts';
import { WELCOMED } from './welcomed.ts';

type StoreName = StoreNames<Schema>;

/**
 * The kinds of things that are kept, in the order they are listed, and the stores of the database that hold them. The
 * second copies are files. What the writer is told once goes with the drafts it speaks of, and is not counted.
 */
const STORES = {
  drafts: ['drafts', 'notices'],
  versions: ['versions'],
  copies: [],
  fields: ['fields'],
  ignored: ['ignored'],
  choices: ['choices'],
  writer: ['writer'],
  requirementSets: ['requirementSets'],
  ownTypes: ['ownTypes'],
  snippets: ['snippets'],
  samples: ['samples'],
  settings: ['settings'],
} as const satisfies Readonly<Record<string, readonly StoreName[]>>;

export type StoredKind = keyof typeof STORES;
export const STORED_KINDS = Object.keys(STORES) as readonly StoredKind[];

export interface Inventory {
  /** How many there are of each. */
  counts(): Promise<Readonly<Record<StoredKind, number>>>;
  /** Away with all of one kind. Drafts take their versions and second copies along. */
  clear(kind: StoredKind): Promise<void>;
  clearEverything(): Promise<void>;
}

export function createInventory(
  database: DatabaseSource,
  copies: Pick<Copies, 'all' | 'clear'>,
  archive: Pick<Archive, 'clear'>,
): Inventory {
  async function empty(stores: readonly StoreName[]): Promise<void> {
    const tx = heard((await database()).transaction([...stores], 'readwrite'));
    await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
    await tx.done;
  }

  return {
    async counts() {
      const db = await database();
      const counted = STORED_KINDS.map(async (kind) => {
        const [store] = STORES[kind];
        return [kind, store === undefined ? (await copies.all()).length : await countIn(db, store)] as const;
      });
      return Object.fromEntries(await Promise.all(counted)) as Record<StoredKind, number>;
    },
    async clear(kind) {
      if (kind === 'drafts') await archive.clear();
      else if (kind !== 'copies') await empty(STORES[kind]);
      // A draft whose copy stayed would come back as one that was lost.
      if (kind === 'drafts' || kind === 'copies') await copies.clear();
    },
    async clearEverything() {
      await empty(Object.values(STORES).flat());
      await copies.clear();
    },
  };
}

/** As the pages list it: without drafts that were just removed, and empty words are no name. */
async function countIn(db: Database, store: StoreName): Promise<number> {
  if (store === 'drafts') return (await db.count('drafts')) - (await db.countFromIndex('drafts', 'removedAt'));
  if (store === 'writer') return (await db.getAll('writer')).filter(({ name, unit }) => name + unit !== '').length;
  // That the writer was welcomed is nothing the writer has set.
  if (store === 'settings') return (await db.getAllKeys('settings')).filter((id) => id !== WELCOMED).length;
  return db.count(store);
}
