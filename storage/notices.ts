/** What the writer must be told once. */
import type { DatabaseSource, NoticeRecord } from './types.ts';

export interface NoticeRepository {
  read(kind: NoticeRecord['kind']): Promise<NoticeRecord | undefined>;
  tell(notice: NoticeRecord): Promise<void>;
  /** The writer has seen it. */
  seen(kind: NoticeRecord['kind']): Promise<void>;
}

export function createNotices(database: DatabaseSource): NoticeRepository {
  return {
    async read(kind) {
      return (await database()).get('notices', kind);
    },
    async tell(notice) {
      await (await database()).put('notices', notice);
    },
    async seen(kind) {
      await (await database()).delete('notices', kind);
    },
  };
}
