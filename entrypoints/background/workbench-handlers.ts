import type { Handlers } from '../../messaging/server.ts';
import { type Catalogue, yearOf } from '../../session/catalogue.ts';
import { charactersOf } from '../../session/characters.ts';
import { summaryOf } from '../../session/draft-summary.ts';
import type { Copies } from '../../storage/copies.ts';
import type { DraftRepository } from '../../storage/drafts.ts';
import type { VersionRepository } from '../../storage/versions.ts';

/** What the background does for one draft on the drafts page. */
export function createWorkbenchHandlers(parts: {
  readonly drafts: DraftRepository;
  readonly versions: VersionRepository;
  readonly copies: Pick<Copies, 'keep'>;
  readonly catalogue: Catalogue;
  /** The draft is not offered in any panel any more. */
  readonly withdraw: (draftId: string) => void;
}): Pick<Handlers, Extract<keyof Handlers, `draft.${string}`>> {
  const { drafts, versions, copies, catalogue, withdraw } = parts;

  return {
    'draft.list': (query) => catalogue.list(query),
    'draft.read': async ({ draftId }) => {
      const draft = await drafts.read(draftId);
      return draft?.removedAt === null ? { ...summaryOf(draft, yearOf(draft)), boxes: draft.boxes } : null;
    },
    'draft.rename': async ({ draftId, name }) => {
      await drafts.rename(draftId, name.trim());
      return null;
    },
    'draft.remove': async ({ draftId }) => {
      await drafts.remove(draftId);
      withdraw(draftId);
      return null;
    },
    'draft.putBack': async ({ draftId }) => {
      await drafts.putBack(draftId);
      return null;
    },
    'draft.versions': async ({ draftId }) =>
      Promise.all(
        (await versions.list(draftId)).map(async (facts) => {
          const version = await versions.read(facts.id);
          return { ...facts, characters: version ? charactersOf(version) : 0 };
        }),
      ),
    'draft.version': async ({ draftId, versionId }) => {
      const version = await versions.read(versionId);
      return version?.draftId === draftId ? { at: version.at, boxes: version.boxes } : null;
    },
    'draft.mark': async ({ draftId, versionId, marked }) => {
      if ((await versions.read(versionId))?.draftId === draftId) await versions.mark(versionId, marked);
      return null;
    },
    'draft.restoreVersion': async ({ draftId, versionId }) => {
      const draft = await drafts.restoreVersion(draftId, versionId);
      if (draft) copies.keep(draft, true);
      return { restored: draft !== undefined };
    },
  };
}
