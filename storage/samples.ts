/** 看过的范文: which pages of samples were looked at, and numbers to know their passages again by. None of their words. */
import type { DatabaseSource, SampleRecord } from './types.ts';

/** Most pages remembered, and most numbers of all of them together (about 200,000 字); the oldest go first. */
export const MOST_SAMPLES = 30;
export const MOST_SHINGLES = 200_000;

export interface SampleRepository {
  /** Newest first. */
  list(): Promise<readonly SampleRecord[]>;
  /** Takes the place of the one with the same id. */
  keep(sample: Omit<SampleRecord, 'seenAt'>): Promise<void>;
  forget(id: string): Promise<void>;
  clear(): Promise<void>;
}

export function createSamples(database: DatabaseSource, now: () => number = Date.now): SampleRepository {
  return {
    list: async () => newestFirst(await (await database()).getAll('samples')),
    async keep(sample) {
      const tx = (await database()).transaction('samples', 'readwrite');
      await tx.store.put({ ...sample, seenAt: now() });
      let [pages, shingles] = [0, 0];
      for (const one of newestFirst(await tx.store.getAll())) {
        pages += 1;
        shingles += shinglesOf(one);
        const over = pages > MOST_SAMPLES || shingles > MOST_SHINGLES;
        if (over && one.id !== sample.id) await tx.store.delete(one.id);
      }
      await tx.done;
    },
    async forget(id) {
      await (await database()).delete('samples', id);
    },
    async clear() {
      await (await database()).clear('samples');
    },
  };
}

function newestFirst(samples: readonly SampleRecord[]): readonly SampleRecord[] {
  return samples.toSorted((a, b) => b.seenAt - a.seenAt);
}

function shinglesOf({ reports }: SampleRecord): number {
  return reports.reduce((sum, { shingles }) => sum + shingles.length, 0);
}
