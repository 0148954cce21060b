/** What goes by itself: old versions without a word, drafts only after the writer has been told and had a week to say no. */
import type { DueDraft } from '../messaging/draft-messages.ts';
import { type DraftRepository, lengthOf } from '../storage/drafts.ts';
import type { Retention, RetentionRepository } from '../storage/retention.ts';
import type { DraftRecord } from '../storage/types.ts';
import type { VersionRepository } from '../storage/versions.ts';
import { charactersOf } from './characters.ts';
import { titleOf } from './draft-summary.ts';

const DAY = 24 * 60 * 60_000;
/** From the warning until it goes, in ms. */
const WARNING = 7 * DAY;
/** The database keeps Chinese text in two bytes a sign. */
const BYTES = 2;
const MEGABYTE = 1_000_000;

/** Drafts that are too old, and the oldest of those that are too much. `drafts` are newest first. */
export function dueDrafts(drafts: readonly DraftRecord[], retention: Retention, now: number): readonly DueDraft[] {
  let bytes = 0;
  return drafts.flatMap((draft) => {
    bytes += lengthOf(draft) * BYTES;
    const old = now - draft.updatedAt > retention.days * DAY;
    if (!old && bytes <= retention.megabytes * MEGABYTE) return [];
    const { id, updatedAt, warnedAt } = draft;
    const why = old ? 'age' : 'size';
    return [
      {
        id,
        title: titleOf(draft),
        updatedAt,
        characters: charactersOf(draft),
        why,
        goesAt: (warnedAt ?? now) + WARNING,
      } as const,
    ];
  });
}

/**
 * The daily clean-up. Of what is too much, unmarked versions go first, the oldest before the others; drafts go a week
 * after the writer was told. A draft that is to stay after all is forgotten to have been warned of.
 */
export async function cleanUp(parts: {
  /** Newest first. */
  readonly all: readonly DraftRecord[];
  readonly drafts: Pick<DraftRepository, 'remove'>;
  readonly versions: Pick<VersionRepository, 'total' | 'dropOldest'>;
  readonly retention: RetentionRepository;
  readonly now: () => number;
}): Promise<{ readonly drafts: number; readonly versions: number }> {
  const { all, drafts, versions, retention, now } = parts;
  const limits = await retention.read();
  const due = new Map(dueDrafts(all, limits, now()).map((one) => [one.id, one]));
  const warned = all.filter(({ warnedAt }) => warnedAt !== null);
  const going = warned.filter(({ id }) => (due.get(id)?.goesAt ?? Number.POSITIVE_INFINITY) <= now());
  for (const { id } of going) await drafts.remove(id);
  await retention.spared(warned.filter(({ id }) => !due.has(id)).map(({ id }) => id));

  const gone = new Set(going.map(({ id }) => id));
  const left = all.reduce((sum, draft) => sum + (gone.has(draft.id) ? 0 : lengthOf(draft)), 0);
  const { characters } = await versions.total();
  const tooMany = left + characters - (limits.megabytes * MEGABYTE) / BYTES;
  return { drafts: going.length, versions: tooMany > 0 ? await versions.dropOldest(tooMany) : 0 };
}
