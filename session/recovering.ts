/** Brings drafts back from their second copy after the database was damaged, or lost its last writes. */
import type { Copies } from '../storage/copies.ts';
import type { DraftRepository } from '../storage/drafts.ts';
import type { NoticeRepository } from '../storage/notices.ts';

/** Answers with how many came back; the writer is told of them. */
export async function recoverDrafts(parts: {
  readonly drafts: DraftRepository;
  readonly copies: Copies;
  readonly notices: NoticeRepository;
  readonly now: () => number;
}): Promise<number> {
  const { drafts, copies, notices, now } = parts;
  let brought = 0;
  for (const copy of await copies.all()) if (await drafts.bringBack(copy)) brought += 1;
  if (brought > 0) {
    const before = await notices.read('recovered');
    await notices.tell({ kind: 'recovered', drafts: brought + (before?.drafts ?? 0), at: now() });
  }
  return brought;
}
