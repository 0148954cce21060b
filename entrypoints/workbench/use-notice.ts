import { useMemo, useState } from 'preact/hooks';
import type { Deed, DraftsNotice } from '../../components/drafts/notices.ts';
import { UnreadableFileError } from '../../sources/unreadable-file.ts';

/** Does a piece of work and tells what came of it; `null` leaves what was told before. */
export interface Attempt {
  (work: () => Promise<DraftsNotice | Deed | null>): void;
  readonly tell: (notice: DraftsNotice | null) => void;
}

export function useNotice() {
  const [notice, setNotice] = useState<DraftsNotice | null>(null);
  const attempt = useMemo(() => {
    const run = (work: () => Promise<DraftsNotice | Deed | null>) => {
      work().then(
        (told) => {
          if (told !== null) setNotice(typeof told === 'string' ? { kind: 'done', deed: told } : told);
        },
        (error: unknown) => setNotice(noticeOf(error)),
      );
    };
    return Object.assign(run, { tell: setNotice });
  }, []);
  return { notice, tell: setNotice, attempt };
}

function noticeOf(error: unknown): DraftsNotice {
  if (error instanceof UnreadableFileError) {
    const inChinese = document.documentElement.lang.startsWith('zh');
    return { kind: 'unreadable', sentence: inChinese ? error.message : error.english };
  }
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
