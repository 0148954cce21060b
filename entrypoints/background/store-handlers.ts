import * as v from 'valibot';
import type { ComparedEntry } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { Catalogue } from '../../session/catalogue.ts';
import { titleOf } from '../../session/draft-summary.ts';
import type { Policy } from '../../session/policy/policy.ts';
import { dueDrafts } from '../../session/retaining.ts';
import type { Archive } from '../../storage/archive.ts';
import { type Copies, MOST_COPIES } from '../../storage/copies.ts';
import { archivedDraftSchema } from '../../storage/draft-schema.ts';
import { lengthOf } from '../../storage/drafts.ts';
import type { NoticeRepository } from '../../storage/notices.ts';
import type { RetentionRepository } from '../../storage/retention.ts';
import type { DraftRecord } from '../../storage/types.ts';
import type { VersionRepository } from '../../storage/versions.ts';

/** Drafts that leave in one message: a message of the browser's holds 64 MB, and a draft seldom 100 kB with its versions. */
const AT_ONCE = 50;

/** What the background does with all drafts together: how much there is, out to a file and in again, away with it. */
export function createStoreHandlers(parts: {
  readonly versions: VersionRepository;
  readonly copies: Copies;
  readonly notices: NoticeRepository;
  readonly retention: RetentionRepository;
  readonly policy: () => Promise<Policy>;
  readonly archive: Archive;
  readonly catalogue: Catalogue;
  /** What was looked at goes with the drafts. */
  readonly samples: { clear(): Promise<void> };
  /** No draft is offered in any panel any more. */
  readonly withdrawAll: () => void;
  readonly now: () => number;
}): Pick<Handlers, Extract<keyof Handlers, `store.${string}`>> {
  const { versions, copies, notices, retention, policy, archive, catalogue, samples, withdrawAll, now } = parts;

  async function compare(entry: unknown): Promise<ComparedEntry> {
    const { success, output } = v.safeParse(archivedDraftSchema, entry);
    if (!success) return { id: '', verdict: 'unreadable', title: '', updatedAt: 0, characters: 0 };
    const { id, updatedAt } = output;
    return {
      id,
      verdict: await archive.compare(output),
      title: titleOf(output),
      updatedAt,
      characters: lengthOf(output),
    };
  }

  return {
    'store.state': async () => {
      const [all, total, kept, recovered, { locked }] = await Promise.all([
        catalogue.all(),
        versions.total(),
        retention.read(),
        notices.read('recovered'),
        policy(),
      ]);
      return {
        drafts: all.length,
        versions: total.versions,
        characters: total.characters + all.reduce((sum, draft) => sum + lengthOf(draft), 0),
        retention: kept,
        retentionLocked: (['days', 'megabytes'] as const).filter((what) => locked.retention[what] !== undefined),
        due: dueDrafts(all, kept, now()),
        recovered: recovered?.drafts ?? null,
      };
    },
    'store.retention': async (kept) => {
      await retention.save(kept);
      return null;
    },
    'store.warned': async ({ draftIds }) => {
      await retention.warned(draftIds, now());
      catalogue.changed(draftIds);
      return null;
    },
    'store.clear': async () => {
      await archive.clear();
      await copies.clear();
      await samples.clear();
      catalogue.forget();
      withdrawAll();
      return null;
    },
    'store.export': async ({ after }) => {
      const { drafts, next } = await archive.read(after, AT_ONCE);
      return { drafts: drafts.map((record) => ({ title: titleOf(record), record })), next };
    },
    'store.compare': ({ entries }) => Promise.all(entries.map(compare)),
    'store.take': async ({ entries }) => {
      const taken: DraftRecord[] = [];
      for (const entry of entries) {
        const draft = await archive.take(v.parse(archivedDraftSchema, entry));
        if (draft) taken.push(draft);
      }
      catalogue.changed(taken.map(({ id }) => id));
      const newest = new Set((await catalogue.all()).slice(0, MOST_COPIES).map(({ id }) => id));
      for (const draft of taken) if (newest.has(draft.id)) copies.keep(draft);
      return { taken: taken.length };
    },
  };
}
