/** Drafts with all that belongs to them, as they leave for a file and come back from one. */
import { createDraftLists } from './draft-lists.ts';
import { heard } from './heard.ts';
import type { Boxes, DatabaseSource, DraftRecord, TextTransaction, VersionRecord } from './types.ts';

export interface ArchivedVersion {
  readonly boxes: Boxes;
  /** ms since the epoch */
  readonly at: number;
  readonly marked: boolean;
}

export interface ArchivedDraft extends DraftRecord {
  /** Oldest first. */
  readonly versions: readonly ArchivedVersion[];
}

/**
 * What a draft of a file is to the one here: `new` is not here (any more), `same` has the same text and name, `newer`
 * and `older` were changed later or earlier.
 */
export type Verdict = 'new' | 'same' | 'newer' | 'older';

export interface Archive {
  /** At most so many drafts that stand, with their versions, after the id of `after`, '' to begin; `next` is null at the end. */
  read(
    after: string,
    most: number,
  ): Promise<{ readonly drafts: readonly ArchivedDraft[]; readonly next: string | null }>;
  compare(draft: ArchivedDraft): Promise<Verdict>;
  /** Takes what is new or newer. What it stands in place of becomes a version. Answers with the draft, where it was taken. */
  take(draft: ArchivedDraft): Promise<DraftRecord | undefined>;
  /** Removes all drafts and versions at once and for good, and the words of theirs that put-aside findings are known by. */
  clear(): Promise<void>;
}

export function createArchive(database: DatabaseSource): Archive {
  const lists = createDraftLists(database);
  return {
    async read(after, most) {
      const found = await lists.after(after, most);
      const { store } = (await database()).transaction('versions');
      const drafts = await Promise.all(
        found
          .filter(({ removedAt }) => removedAt === null)
          .map(async (draft) => {
            const versions = await store.index('draft').getAll(rangeOf(draft.id));
            return { ...draft, versions: versions.map(archived) };
          }),
      );
      return { drafts, next: found.length < most ? null : (found.at(-1)?.id ?? null) };
    },
    async compare(draft) {
      return verdictOn(draft, await (await database()).get('drafts', draft.id));
    },
    async take({ versions, ...draft }) {
      const tx: TextTransaction = heard((await database()).transaction(['drafts', 'versions'], 'readwrite'));
      const drafts = tx.objectStore('drafts');
      const here = await drafts.get(draft.id);
      const verdict = verdictOn(draft, here);
      if (verdict === 'same' || verdict === 'older') {
        await tx.done;
        return undefined;
      }
      const newest = await drafts.index('order').openKeyCursor(null, 'prev');
      // An open page knows a draft by its order: where one is replaced, it must see that.
      const order = here ? (newest?.key ?? 0) + 1 : draft.order;
      const record = { ...draft, order, removedAt: null, warnedAt: null };
      await drafts.put(record);
      await mergeVersions(tx, draft, here, versions);
      await tx.done;
      return record;
    },
    async clear() {
      const tx = heard((await database()).transaction(['drafts', 'versions', 'notices', 'fields'], 'readwrite'));
      const stores = [tx.objectStore('drafts'), tx.objectStore('versions'), tx.objectStore('notices')];
      await Promise.all(stores.map((store) => store.clear()));
      const fields = tx.objectStore('fields');
      for (const field of await fields.getAll())
        if (field.ignored.length > 0) await fields.put({ ...field, ignored: [] });
      await tx.done;
    },
  };
}

function verdictOn(draft: DraftRecord, here: DraftRecord | undefined): Verdict {
  if (!here || here.removedAt !== null) return 'new';
  if (sameBoxes(draft.boxes, here.boxes) && draft.name === here.name) return 'same';
  const later = draft.updatedAt === here.updatedAt ? draft.order > here.order : draft.updatedAt > here.updatedAt;
  return later ? 'newer' : 'older';
}

/** Versions are numbered in the order they came about, so those that come in between are numbered anew with the others. */
async function mergeVersions(
  tx: TextTransaction,
  draft: DraftRecord,
  here: DraftRecord | undefined,
  coming: readonly ArchivedVersion[],
): Promise<void> {
  const store = tx.objectStore('versions');
  const before = here ? await store.index('draft').getAll(rangeOf(draft.id)) : [];
  for (const { id } of before) await store.delete(id);
  const replaced = here && !sameBoxes(here.boxes, draft.boxes);
  const versions: ArchivedVersion[] = [
    ...before.map(archived),
    ...(replaced ? [{ boxes: here.boxes, at: here.updatedAt, marked: false }] : []),
  ];
  const known = new Set(versions.map(nameOf));
  versions.push(...coming.filter((version) => !known.has(nameOf(version))));
  if (before.length > 0 || replaced) versions.sort((a, b) => a.at - b.at);
  for (const { boxes, at, marked } of versions) {
    const characters = boxes.reduce((sum, { text }) => sum + text.length, 0);
    // The database numbers it; the type wants the number all the same.
    const version: Omit<VersionRecord, 'id'> = { draftId: draft.id, boxes, at, characters, marked: marked ? 1 : 0 };
    await store.add(version as VersionRecord);
  }
}

const rangeOf = (draftId: string) => IDBKeyRange.bound([draftId], [draftId, []]);
const archived = ({ boxes, at, marked }: VersionRecord) => ({ boxes, at, marked: marked === 1 });
const nameOf = ({ boxes, at }: ArchivedVersion) => JSON.stringify([at, boxes.map(({ text }) => text)]);

function sameBoxes(a: Boxes, b: Boxes): boolean {
  return (
    a.length === b.length && a.every(({ label, text }, index) => label === b[index]?.label && text === b[index]?.text)
  );
}
