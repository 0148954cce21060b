/** 通知要求 the writer saved. */
import type { RequirementSetRecord } from './requirement-set.ts';
import type { DatabaseSource } from './types.ts';

export interface RequirementSetRepository {
  /** Newest first. */
  list(): Promise<readonly RequirementSetRecord[]>;
  /** Takes the place of the one with the same id. */
  save(set: Omit<RequirementSetRecord, 'savedAt'>): Promise<RequirementSetRecord>;
  remove(id: string): Promise<void>;
}

export function createRequirementSets(
  database: DatabaseSource,
  now: () => number = Date.now,
): RequirementSetRepository {
  return {
    async list() {
      return (await (await database()).getAll('requirementSets')).sort((a, b) => b.savedAt - a.savedAt);
    },
    async save(set) {
      const record = { ...set, savedAt: now() };
      await (await database()).put('requirementSets', record);
      return record;
    },
    async remove(id) {
      await (await database()).delete('requirementSets', id);
    },
  };
}
