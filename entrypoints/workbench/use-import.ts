import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReviewedFile } from '../../components/drafts/ImportReview.tsx';
import { wholeText } from '../../components/drafts/titles.ts';
import { send } from '../../messaging/client.ts';
import type { ComparedEntry, DraftContent } from '../../messaging/protocol.ts';
import { readDraftsFile } from '../../sources/drafts-file.ts';
import type { Attempt } from './use-notice.ts';

interface ReadFile {
  readonly name: string;
  readonly drafts: readonly unknown[];
  readonly entries: readonly ComparedEntry[];
}

/** UTF-16 units of the drafts that go to the background in one message; one message holds 64 MB. */
const AT_ONCE = 4_000_000;

/** A file to be imported: read, looked through, and taken once the writer says so. */
export function useImport(attempt: Attempt, done: () => void) {
  const [file, setFile] = useState<ReadFile | null>(null);
  const [difference, setDifference] = useState<ReviewedFile['difference']>(null);
  const leave = () => {
    setFile(null);
    setDifference(null);
  };

  async function showDifference(id: string | null): Promise<void> {
    const at = file?.entries.findIndex((entry) => entry.id === id) ?? -1;
    const coming = file?.drafts[at];
    const here = id !== null && coming ? await send('draft.read', { draftId: id }) : null;
    // The background has looked at each draft of the file: it has boxes.
    const { boxes } = (coming ?? { boxes: [] }) as Pick<DraftContent, 'boxes'>;
    setDifference(here && id !== null ? { id, here: wholeText(here.boxes), file: wholeText(boxes) } : null);
  }

  return {
    review: file && {
      name: file.name,
      entries: file.entries,
      difference,
      showDifference: (id: string | null) => attempt(async () => showDifference(id).then(() => null)),
    },
    cancelImport: leave,
    choose: (chosen: File) =>
      attempt(async () => {
        leave();
        attempt.tell(null);
        const drafts = await readDraftsFile(chosen);
        const entries: ComparedEntry[] = [];
        for (const part of parts(drafts)) entries.push(...(await send('store.compare', { entries: part })));
        const unreadable = entries.findIndex(({ verdict }) => verdict === 'unreadable');
        if (unreadable >= 0) {
          const sentence = browser.i18n.getMessage('importUnreadable', [String(unreadable + 1)]);
          return { kind: 'unreadable', sentence };
        }
        setFile({ name: chosen.name, drafts, entries });
        return null;
      }),
    confirmImport: () =>
      attempt(async () => {
        if (!file) return null;
        let taken = 0;
        for (const part of parts(file.drafts)) {
          attempt.tell({ kind: 'making', done: taken, of: file.drafts.length });
          taken += (await send('store.take', { entries: part })).taken;
        }
        leave();
        done();
        return { kind: 'imported', drafts: taken };
      }),
  };
}

function* parts(drafts: readonly unknown[]): Generator<unknown[]> {
  let part: unknown[] = [];
  let characters = 0;
  for (const draft of drafts) {
    const { length } = JSON.stringify(draft);
    if (part.length > 0 && (characters + length > AT_ONCE || part.length === 1_000)) {
      yield part;
      part = [];
      characters = 0;
    }
    part.push(draft);
    characters += length;
  }
  if (part.length > 0) yield part;
}
