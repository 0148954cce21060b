import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListActions } from '../../components/drafts/DraftList.tsx';
import { type DraftFilter, NO_FILTER } from '../../components/drafts/Filters.tsx';
import { send } from '../../messaging/client.ts';
import type { DraftList, DraftSummary } from '../../messaging/protocol.ts';
import type { Route } from './route.ts';
import type { Attempt } from './use-notice.ts';
import type { useStore } from './use-store.ts';

/** Drafts shown at first, and with each press for more. */
const PAGE = 50;

export function useList(attempt: Attempt, route: Route, store: ReturnType<typeof useStore>) {
  const [filter, setFilter] = useState<DraftFilter>(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const [list, setList] = useState<DraftList>();
  const [beside, setBeside] = useState<DraftSummary | null>(null);
  const latest = useRef(0);

  async function look(settled = false): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    const answer = await send('draft.list', { ...filter, limit, settled });
    if (turn !== latest.current) return;
    setList((before) => (answer.choices === null && before ? { ...answer, choices: before.choices } : answer));
    // The newest are shown first; what there is to choose by is known once all have been read.
    if (answer.choices === null) await look(true);
    else store.refresh();
  }
  const refresh = () => attempt(async () => look().then(() => null));

  useEffect(() => {
    if (route.place === 'drafts') refresh();
  }, [filter, limit, route.place]);
  const latestRefresh = useRef(refresh);
  latestRefresh.current = refresh;
  useEffect(() => {
    // Meanwhile something may have been written in another tab.
    const again = () => {
      if (document.visibilityState === 'visible') latestRefresh.current();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);

  const actions = useMemo<ListActions>(
    () => ({
      filter(next) {
        setFilter(next);
        setLimit(PAGE);
      },
      prepare: () => attempt(() => send('draft.list', { ...NO_FILTER, limit: 1, settled: true }).then(() => null)),
      more: () => setLimit((before) => before + PAGE),
      remove: ({ id, name, pageTitle, label }) =>
        attempt(async () => {
          await send('draft.remove', { draftId: id });
          latestRefresh.current();
          return { kind: 'removed', draftId: id, title: name || pageTitle || label };
        }),
      beside(draft) {
        setBeside((first) => {
          if (!first || first.id === draft.id) return draft;
          location.hash = `#beside/${first.id}/${draft.id}`;
          return null;
        });
      },
      cancelBeside: () => setBeside(null),
      closeRecovered: store.actions.closeRecovered,
    }),
    [],
  );
  const putBack = (draftId: string) =>
    attempt(async () => {
      await send('draft.putBack', { draftId });
      latestRefresh.current();
      return 'put-back';
    });
  return { list, filter, beside, actions, putBack };
}
