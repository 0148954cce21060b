/** What the drafts page asks: which drafts match, and what there is to choose by. Read once, kept while the background runs. */
import { reportYear } from '../engine/index.ts';
import type { DocumentTypeId } from '../engine/types.ts';
import type { DraftList, DraftQuery } from '../messaging/draft-messages.ts';
import type { DraftLists } from '../storage/draft-lists.ts';
import type { DraftRepository } from '../storage/drafts.ts';
import type { DraftRecord } from '../storage/types.ts';
import { summaryOf } from './draft-summary.ts';
import { matchesAll, termsOf } from './search-terms.ts';
import { createTurns } from './turns.ts';

export interface Catalogue {
  /** Without anything to look for it answers with the newest drafts at once, and with `choices` once all have been read. */
  list(query: DraftQuery): Promise<DraftList>;
  /** All drafts that stand, newest first. */
  all(): Promise<readonly DraftRecord[]>;
  /** These drafts are no longer as they were read. */
  changed(ids: readonly string[]): void;
  /** Nothing is as it was read. */
  forget(): void;
}

/** Drafts read in one go: what is typed meanwhile is kept between two of them. */
const PART = 500;

interface Entry {
  readonly draft: DraftRecord;
  readonly year: number;
}

export function createCatalogue(lists: DraftLists): Catalogue {
  let reading: Promise<Map<string, Entry>> | undefined;
  let whole = false;
  const stale = new Set<string>();
  /** What was read, sorted; undefined where something was changed since. */
  let sorted: { readonly entries: readonly Entry[]; readonly choices: DraftList['choices'] } | undefined;
  const inTurn = createTurns();

  async function readAll(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    for (let after: string | undefined = ''; after !== undefined; ) {
      const part: readonly DraftRecord[] = await lists.after(after, PART);
      for (const draft of part) take(entries, draft);
      after = part.length < PART ? undefined : part.at(-1)?.id;
    }
    whole = true;
    return entries;
  }

  /** In turn: who asks meanwhile must not miss a draft that is just being read again. */
  async function readStale(entries: Map<string, Entry>): Promise<void> {
    const ids = [...stale];
    if (ids.length === 0) return;
    // What changes from here on is stale again.
    stale.clear();
    const drafts = await lists.some(ids).catch((error: unknown) => {
      for (const id of ids) stale.add(id);
      throw error;
    });
    for (const id of ids) entries.delete(id);
    for (const draft of drafts) take(entries, draft);
    sorted = undefined;
  }

  /** All drafts that stand, as they are now, newest first. */
  async function current(): Promise<NonNullable<typeof sorted>> {
    reading ??= readAll().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    const entries = await reading;
    await inTurn('stale', () => readStale(entries));
    if (!sorted) {
      const all = [...entries.values()].sort((a, b) => b.draft.order - a.draft.order);
      sorted = { entries: all, choices: choicesOf(all) };
    }
    return sorted;
  }

  async function newest(limit: number): Promise<DraftList> {
    const [total, drafts] = await Promise.all([lists.count(), lists.newest(limit)]);
    return { drafts: drafts.map((draft) => summaryOf(draft, yearOf(draft))), total, matching: total, choices: null };
  }

  return {
    async list(query) {
      const { text, site, type, year, limit, settled } = query;
      const terms = termsOf(text);
      const unfiltered = terms.length === 0 && site === null && type === null && year === null;
      if (unfiltered && !settled && !whole) return newest(limit);
      const { entries: all, choices } = await current();
      const matching = all.filter(
        (entry) =>
          (site === null || entry.draft.origin === site) &&
          (type === null || entry.draft.type === type) &&
          (year === null || entry.year === year) &&
          matchesAll(entry.draft, terms),
      );
      return {
        drafts: matching.slice(0, limit).map(({ draft, year: of }) => summaryOf(draft, of, terms)),
        total: all.length,
        matching: matching.length,
        choices,
      };
    },
    all: async () => (await current()).entries.map(({ draft }) => draft),
    changed(ids) {
      if (reading) for (const id of ids) stale.add(id);
    },
    forget() {
      reading = undefined;
      whole = false;
      sorted = undefined;
      stale.clear();
    },
  };
}

function take(entries: Map<string, Entry>, draft: DraftRecord): void {
  if (draft.removedAt === null) entries.set(draft.id, { draft, year: yearOf(draft) });
}

function choicesOf(all: readonly Entry[]): DraftList['choices'] {
  const [sites, types, years] = [new Set<string>(), new Set<DocumentTypeId>(), new Set<number>()];
  for (const { draft, year } of all) {
    sites.add(draft.origin);
    types.add(draft.type);
    years.add(year);
  }
  return { sites: [...sites].sort(), types: [...types], years: [...years].sort((a, b) => b - a) };
}

/** UTF-16 units of a report's beginning in which its year is looked for. */
const BEGINNING = 200;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The year a report says it is about, in its name, its heading or its first lines; else by when it was written last. */
export function yearOf(draft: Pick<DraftRecord, 'name' | 'pageTitle' | 'boxes' | 'updatedAt'>): number {
  const beginning = [draft.name, draft.boxes[0]?.text.slice(0, BEGINNING) ?? '', draft.pageTitle].join('\n');
  const [, digits] = /(20\d\d|２０[０-９]{2}|二[〇零○ＯO][〇零○ＯO一二三四五六七八九]{2})\s*年/.exec(beginning) ?? [];
  if (digits === undefined) return reportYear(new Date(draft.updatedAt));
  const plain = digits.normalize('NFKC').replace(/[零○O]/g, '〇');
  return Number(plain.replace(/[〇一二三四五六七八九]/g, (sign) => String(CHINESE_DIGITS.indexOf(sign))));
}

/** The same repository, which tells of every draft it changes. */
export function telling(drafts: DraftRepository, changed: (ids: readonly string[]) => void): DraftRepository {
  const after = async <T>(work: Promise<T>, ids: (result: T) => readonly (string | undefined)[]) => {
    const result = await work;
    changed(ids(result).filter((id) => id !== undefined));
    return result;
  };
  return {
    ...drafts,
    save: (...save) => after(drafts.save(...save), (draft) => [draft?.id]),
    rename: (id, name) => after(drafts.rename(id, name), () => [id]),
    remove: (id) => after(drafts.remove(id), () => [id]),
    putBack: (id) => after(drafts.putBack(id), () => [id]),
    purge: (time) => after(drafts.purge(time), (ids) => ids),
    bringBack: (draft) => after(drafts.bringBack(draft), () => [draft.id]),
    restoreVersion: (id, versionId) => after(drafts.restoreVersion(id, versionId), () => [id]),
  };
}
