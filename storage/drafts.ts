/** 草稿: what was typed, per field and sitting. */
import type { Database, DraftRecord } from './types.ts';

/** A report as it arrives to be kept. */
export interface NewDraft {
  readonly origin: string;
  readonly key: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly boxes: readonly { readonly label: string; readonly text: string }[];
  readonly lifetime: string;
  readonly sequence: number;
}

export interface DraftRepository {
  /**
   * Keeps the text, resolving when it is stored. Goes on with `continues`, or with the draft of the same page life;
   * starts a new one where a large part was deleted, so that the text before stays. An empty text is not stored.
   * Rejects with the database's error (`QuotaExceededError` …); nothing is lost then, the older draft stands.
   */
  save(draft: NewDraft, continues?: string): Promise<DraftRecord | undefined>;
  /** Drafts of one field, newest first. */
  ofField(origin: string, key: string): Promise<readonly DraftRecord[]>;
  /** All drafts, newest first. */
  list(): Promise<readonly DraftRecord[]>;
  read(id: string): Promise<DraftRecord | undefined>;
  remove(id: string): Promise<void>;
  closeOffer(id: string): Promise<void>;
}

/** A draft shorter than this (UTF-16 units) is simply overwritten; deleting it is no accident worth keeping. */
const WORTH_KEEPING = 60;

export function createDrafts(
  database: Promise<Database>,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
): DraftRepository {
  return {
    async save(draft, continues) {
      if (lengthOf(draft) === 0) return undefined;
      const tx = (await database).transaction('drafts', 'readwrite');
      const earlier = newestFirst(await tx.store.index('field').getAll([draft.origin, draft.key]));
      const open =
        earlier.find((record) => record.id === continues) ??
        earlier.find((record) => record.lifetime === draft.lifetime);
      if (open?.lifetime === draft.lifetime && open.sequence >= draft.sequence) {
        await tx.done;
        return open;
      }
      const goesOn = open !== undefined && !muchIsGone(open, draft);
      const time = now();
      const record: DraftRecord = {
        ...draft,
        boxes: draft.boxes.map(({ label, text }) => ({ label, text })),
        id: goesOn ? open.id : newId(),
        createdAt: goesOn ? open.createdAt : time,
        updatedAt: time,
        offerClosed: false,
      };
      await Promise.all([tx.store.put(record), tx.done]);
      return record;
    },
    async ofField(origin, key) {
      return newestFirst(await (await database).getAllFromIndex('drafts', 'field', [origin, key]));
    },
    async list() {
      return newestFirst(await (await database).getAll('drafts'));
    },
    async read(id) {
      return (await database).get('drafts', id);
    },
    async remove(id) {
      await (await database).delete('drafts', id);
    },
    async closeOffer(id) {
      const tx = (await database).transaction('drafts', 'readwrite');
      const record = await tx.store.get(id);
      if (record) await tx.store.put({ ...record, offerClosed: true });
      await tx.done;
    },
  };
}

/** Length of all boxes, in UTF-16 units. */
export function lengthOf(draft: Pick<DraftRecord, 'boxes'>): number {
  return draft.boxes.reduce((sum, box) => sum + box.text.length, 0);
}

function muchIsGone(before: DraftRecord, after: NewDraft): boolean {
  const length = lengthOf(before);
  return length >= WORTH_KEEPING && lengthOf(after) < length / 2;
}

/** By time, and by message number where the clock stood still. */
function newestFirst(records: readonly DraftRecord[]): DraftRecord[] {
  return [...records].sort((a, b) => b.updatedAt - a.updatedAt || b.sequence - a.sequence);
}
