/** 自己的报告类型: the types the writer made or brought in. */
import type { OwnType, OwnTypeId } from '../engine/types.ts';
import type { OwnTypeRecord } from './own-type.ts';
import type { DatabaseSource } from './types.ts';

export interface OwnTypeRepository {
  /** In the order they were first saved. The same objects as long as nothing is changed: the engine indexes each once. */
  list(): Promise<readonly OwnTypeRecord[]>;
  /** All or none; each takes the place of the one with the same id. */
  save(types: readonly OwnType[]): Promise<readonly OwnTypeRecord[]>;
  remove(id: OwnTypeId): Promise<void>;
}

/** Most types that are kept: the select and the titles of all are looked through at every change of a text. */
export const MOST_OWN_TYPES = 50;

export function createOwnTypes(database: DatabaseSource, now: () => number = Date.now): OwnTypeRepository {
  let known: Promise<readonly OwnTypeRecord[]> | undefined;

  async function read(): Promise<readonly OwnTypeRecord[]> {
    return (await (await database()).getAll('ownTypes')).sort((a, b) => a.savedAt - b.savedAt);
  }

  /** What is read while something is being written may be old: it is read again after. */
  async function changing<T>(change: () => Promise<T>): Promise<T> {
    try {
      return await change();
    } finally {
      known = undefined;
    }
  }

  return {
    list() {
      const reading = known ?? read();
      known = reading;
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    save: (types) =>
      changing(async () => {
        const tx = (await database()).transaction('ownTypes', 'readwrite');
        const before = new Map((await tx.store.getAll()).map((type) => [type.id, type]));
        const all = new Set([...before.keys(), ...types.map(({ id }) => id)]);
        if (all.size > MOST_OWN_TYPES) {
          tx.abort();
          await tx.done.catch(() => undefined);
          throw new Error(`最多保存 ${MOST_OWN_TYPES} 个自己的报告类型，请先删除不用的，再保存。`);
        }
        const records = types.map(
          (type, index): OwnTypeRecord => ({
            ...type,
            // Places in the list stay; what comes together stays in its order.
            savedAt: before.get(type.id)?.savedAt ?? now() + index,
          }),
        );
        await Promise.all([...records.map((record) => tx.store.put(record)), tx.done]);
        return records;
      }),
    remove: (id) => changing(async () => (await database()).delete('ownTypes', id)),
  };
}
