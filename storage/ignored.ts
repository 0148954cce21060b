/** Findings the writer never wants to see again (以后都不提示), in whatever report. */
import type { DatabaseSource, IgnoredRecord } from './types.ts';

export interface IgnoredRepository {
  /** Newest first. */
  list(): Promise<readonly IgnoredRecord[]>;
  add(finding: { readonly rule: string; readonly text: string; readonly message: string }): Promise<void>;
  remove(rule: string, text: string): Promise<void>;
}

export function createIgnored(database: DatabaseSource, now: () => number = Date.now): IgnoredRepository {
  return {
    async list() {
      return (await (await database()).getAll('ignored')).sort((a, b) => b.at - a.at);
    },
    async add({ rule, text, message }) {
      await (await database()).put('ignored', { rule, text, message, at: now() });
    },
    async remove(rule, text) {
      await (await database()).delete('ignored', [rule, text]);
    },
  };
}
