/** 草稿: what was typed, per field and sitting. */
import type { DocumentTypeId } from '../engine/types.ts';
import { heard } from './heard.ts';
import type { Boxes, DatabaseSource, DraftRecord, TextTransaction } from './types.ts';
import { setAside } from './versions.ts';

/** A report as it arrives to be kept. */
export interface NewDraft {
  readonly origin: string;
  readonly key: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly boxes: Boxes;
  readonly lifetime: string;
  readonly sequence: number;
  readonly type: DocumentTypeId;
}

/** A state of a draft that a sitting knows. */
export type Known = Pick<DraftRecord, 'id' | 'order'>;

export interface SaveOptions {
  /** The state of the draft this sitting goes on from. Where the draft has another by now, a draft of its own is begun. */
  readonly base?: Known;
  /** Waits until the disk itself has it: dearer, for the moment before the page may go. */
  readonly strict?: boolean;
}

export interface DraftRepository {
  /**
   * Keeps the text, resolving when it is stored. Goes on with the draft of `base`, or with that of the same page life;
   * begins a new one where a large part was deleted, so that the text before stays. An empty text is not stored.
   * Rejects with the database's error (`QuotaExceededError` …); nothing is lost then, the older draft stands.
   */
  save(draft: NewDraft, options?: SaveOptions): Promise<DraftRecord | undefined>;
  /** Drafts of one field, newest first. */
  ofField(origin: string, key: string): Promise<readonly DraftRecord[]>;
  /** All drafts, newest first. */
  list(): Promise<readonly DraftRecord[]>;
  /** A draft that was removed is read all the same, as long as it can be put back. */
  read(id: string): Promise<DraftRecord | undefined>;
  rename(id: string, name: string): Promise<void>;
  closeOffer(id: string): Promise<void>;
  /** The portal did not take it when it was sent. */
  interrupt(id: string): Promise<void>;
  /** Takes it out of all lists; it can be put back until `purge`. */
  remove(id: string): Promise<void>;
  putBack(id: string): Promise<void>;
  /** Removes for good, versions included, what was removed before `time` (ms since the epoch). Answers with its ids. */
  purge(time: number): Promise<readonly string[]>;
  /** Takes a draft as it is, unless a newer state of it is here; answers whether it did. */
  bringBack(draft: DraftRecord): Promise<boolean>;
  /** Makes how it stands a version. Answers with the draft. */
  setAside(id: string): Promise<DraftRecord | undefined>;
  /** Lets the draft stand as one of its versions did; how it stood is a version from then on. */
  restoreVersion(id: string, versionId: number): Promise<DraftRecord | undefined>;
}

/** A draft shorter than this (UTF-16 units) is simply overwritten; deleting it is no accident worth keeping. */
const WORTH_KEEPING = 60;
/** A pause in writing after which the text before is a version of its own, and the longest writing without one, in ms. */
const PAUSE = 5_000;
const WITHOUT_VERSION = 60_000;

export function createDrafts(
  database: DatabaseSource,
  now: () => number = () => Date.now(),
  newId: () => string = () => crypto.randomUUID(),
): DraftRepository {
  async function change(id: string, alter: (draft: DraftRecord) => DraftRecord): Promise<void> {
    const tx = heard((await database()).transaction('drafts', 'readwrite'));
    const draft = await tx.store.get(id);
    if (draft) await tx.store.put(alter(draft));
    await tx.done;
  }

  return {
    async save(draft, { base, strict = false } = {}) {
      if (lengthOf(draft) === 0) return undefined;
      const durability = strict ? 'strict' : 'relaxed';
      const tx: TextTransaction = heard(
        (await database()).transaction(['drafts', 'versions'], 'readwrite', { durability }),
      );
      const drafts = tx.objectStore('drafts');
      const before = await goesOnFrom(tx, draft, base);
      if (before?.lifetime === draft.lifetime && before.sequence >= draft.sequence) {
        await tx.done;
        return before;
      }
      const goesOn = before !== undefined && !muchIsGone(before, draft);
      const time = now();
      const aside = goesOn && deservesVersion(before, draft, time);
      const record: DraftRecord = {
        ...draft,
        boxes: draft.boxes.map(({ label, text }) => ({ label, text })),
        id: goesOn ? before.id : newId(),
        order: (await highestOrder(tx)) + 1,
        name: goesOn ? before.name : '',
        createdAt: goesOn ? before.createdAt : time,
        updatedAt: time,
        versionedAt: aside || !goesOn ? time : before.versionedAt,
        offerClosed: false,
        interrupted: false,
        removedAt: null,
        warnedAt: null,
      };
      const changes = [drafts.put(record), aside && setAside(tx, before, before.updatedAt)];
      if (!goesOn || before.lifetime !== draft.lifetime) changes.push(letGo(tx, record));
      await Promise.all([...changes, tx.done]);
      return record;
    },
    async ofField(origin, key) {
      return newestFirst(standing(await (await database()).getAllFromIndex('drafts', 'field', [origin, key])));
    },
    async list() {
      return standing(await (await database()).getAllFromIndex('drafts', 'order')).reverse();
    },
    async read(id) {
      return (await database()).get('drafts', id);
    },
    rename: (id, name) => change(id, (draft) => ({ ...draft, name })),
    closeOffer: (id) => change(id, (draft) => ({ ...draft, offerClosed: true })),
    interrupt: (id) => change(id, (draft) => ({ ...draft, interrupted: true, offerClosed: false })),
    remove: (id) => change(id, (draft) => ({ ...draft, removedAt: now() })),
    putBack: (id) => change(id, (draft) => ({ ...draft, removedAt: null })),
    async purge(time) {
      const tx: TextTransaction = heard((await database()).transaction(['drafts', 'versions'], 'readwrite'));
      const going: string[] = [];
      const removed = tx.objectStore('drafts').index('removedAt');
      for (const id of await removed.getAllKeys(IDBKeyRange.upperBound(time, true))) {
        going.push(id);
        await tx.objectStore('drafts').delete(id);
        const ofDraft = IDBKeyRange.bound([id], [id, []]);
        for (const version of await tx.objectStore('versions').index('draft').getAllKeys(ofDraft))
          await tx.objectStore('versions').delete(version);
      }
      await tx.done;
      return going;
    },
    async bringBack(draft) {
      const tx = heard((await database()).transaction('drafts', 'readwrite'));
      const here = await tx.store.get(draft.id);
      const newer = here === undefined || here.order < draft.order;
      await Promise.all([newer && tx.store.put(draft), tx.done]);
      return newer;
    },
    async setAside(id) {
      const tx: TextTransaction = heard((await database()).transaction(['drafts', 'versions'], 'readwrite'));
      const draft = await tx.objectStore('drafts').get(id);
      await Promise.all([draft && setAside(tx, draft, draft.updatedAt), tx.done]);
      return draft;
    },
    async restoreVersion(id, versionId) {
      const tx: TextTransaction = heard((await database()).transaction(['drafts', 'versions'], 'readwrite'));
      const draft = await tx.objectStore('drafts').get(id);
      const version = await tx.objectStore('versions').get(versionId);
      if (!draft || version?.draftId !== id) {
        await tx.done;
        return undefined;
      }
      const time = now();
      const order = (await highestOrder(tx)) + 1;
      const record = { ...draft, boxes: version.boxes, order, updatedAt: time, versionedAt: time, offerClosed: false };
      await Promise.all([setAside(tx, draft, draft.updatedAt), tx.objectStore('drafts').put(record), tx.done]);
      return record;
    },
  };
}

/** Length of all boxes, in UTF-16 units. */
export function lengthOf(draft: { readonly boxes: readonly { readonly text: string }[] }): number {
  return draft.boxes.reduce((sum, box) => sum + box.text.length, 0);
}

/** The draft a text goes on with; none where another sitting has written to it meanwhile, or it was removed. */
async function goesOnFrom(tx: TextTransaction, draft: NewDraft, base?: Known): Promise<DraftRecord | undefined> {
  const drafts = tx.objectStore('drafts');
  const own = (one: DraftRecord) => one.lifetime === draft.lifetime;
  if (!base) {
    const ofField = await drafts.index('field').getAll([draft.origin, draft.key]);
    return newestFirst(standing(ofField)).find(own);
  }
  const known = await drafts.get(base.id);
  return known?.removedAt === null && (own(known) || known.order === base.order) ? known : undefined;
}

/** A sitting writes one draft: another it wrote before is not taken for its own again, whatever was forgotten meanwhile. */
async function letGo(tx: TextTransaction, { id, origin, key, lifetime }: DraftRecord): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const others = (await drafts.index('field').getAll([origin, key])).filter(
    (one) => one.lifetime === lifetime && one.id !== id,
  );
  await Promise.all(others.map((one) => drafts.put({ ...one, lifetime: '' })));
}

function muchIsGone(before: DraftRecord, after: NewDraft): boolean {
  const length = lengthOf(before);
  return length >= WORTH_KEEPING && lengthOf(after) < length / 2;
}

/** Times are taken either way round: a clock that was set back must not end the history. */
function deservesVersion(before: DraftRecord, after: NewDraft, time: number): boolean {
  if (before.boxes.every(({ text }, index) => text === after.boxes[index]?.text)) return false;
  return Math.abs(time - before.updatedAt) >= PAUSE || Math.abs(time - before.versionedAt) >= WITHOUT_VERSION;
}

async function highestOrder(tx: TextTransaction): Promise<number> {
  const newest = await tx.objectStore('drafts').index('order').openKeyCursor(null, 'prev');
  return newest?.key ?? 0;
}

function standing(drafts: readonly DraftRecord[]): DraftRecord[] {
  return drafts.filter(({ removedAt }) => removedAt === null);
}

function newestFirst(drafts: readonly DraftRecord[]): DraftRecord[] {
  return [...drafts].sort((a, b) => b.order - a.order);
}
