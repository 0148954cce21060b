import { useEffect, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import type { ListActions } from '../../components/drafts/DraftList.tsx';
import type { DraftActions } from '../../components/drafts/DraftView.tsx';
import { wholeText } from '../../components/drafts/titles.ts';
import type { VersionPair, VersionText } from '../../components/drafts/VersionDifference.tsx';
import { send } from '../../messaging/client.ts';
import type { DraftContent, VersionSummary } from '../../messaging/protocol.ts';
import type { Route } from './route.ts';
import { saveDraft } from './save-files.ts';
import type { Attempt } from './use-notice.ts';

/** The draft that is opened, its versions, and two of them that are compared. */
export function useDraft(attempt: Attempt, route: Route, list: ListActions) {
  const draftId = route.place === 'draft' ? route.draftId : undefined;
  const [draft, setDraft] = useState<DraftContent>();
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);
  const [compared, setCompared] = useState<VersionPair | null>(null);

  async function read(id: string): Promise<boolean> {
    const [content, all] = await Promise.all([
      send('draft.read', { draftId: id }),
      send('draft.versions', { draftId: id }),
    ]);
    setDraft(content ?? undefined);
    setVersions(all);
    return content !== null;
  }
  useEffect(() => {
    setDraft(undefined);
    setCompared(null);
    if (draftId === undefined) return;
    attempt(async () => {
      if (await read(draftId)) return null;
      location.hash = '#drafts';
      return 'vanished';
    });
  }, [draftId]);

  async function textOf(id: string, versionId: number | null): Promise<VersionText | null> {
    const state =
      versionId === null
        ? await send('draft.read', { draftId: id })
        : await send('draft.version', { draftId: id, versionId });
    return state && { id: versionId, text: wholeText(state.boxes) };
  }

  const withDraft = (work: (draft: DraftContent) => ReturnType<Parameters<Attempt>[0]>) =>
    attempt(async () => (draft ? work(draft) : null));
  const actions: DraftActions = {
    rename: (name) =>
      withDraft(async ({ id }) => {
        await send('draft.rename', { draftId: id, name });
        await read(id);
        return 'renamed';
      }),
    remove: () =>
      withDraft(async (one) => {
        list.remove(one);
        location.hash = '#drafts';
        return null;
      }),
    beside: () =>
      withDraft(async (one) => {
        list.cancelBeside();
        list.beside(one);
        location.hash = '#drafts';
        return null;
      }),
    copy: (text) => attempt(async () => (copy(text) ? 'copied' : 'copy-failed')),
    save: (format) => withDraft(async (one) => ({ kind: 'exported', file: await saveDraft(one, format) })),
    compare: (a, b) =>
      withDraft(async ({ id }) => {
        const [from, to] = await Promise.all([textOf(id, a), textOf(id, b)]);
        if (!from || !to) {
          await read(id);
          return 'vanished';
        }
        setCompared({ a: from, b: to });
        return null;
      }),
    closeDifference: () => setCompared(null),
    mark: (versionId, marked) =>
      withDraft(async ({ id }) => {
        await send('draft.mark', { draftId: id, versionId, marked });
        await read(id);
        return null;
      }),
    restore: (versionId) =>
      withDraft(async ({ id }) => {
        const { restored } = await send('draft.restoreVersion', { draftId: id, versionId });
        setCompared(null);
        await read(id);
        return restored ? 'restored' : 'vanished';
      }),
  };
  return { draft, versions, compared, actions };
}
