import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/client.ts';
import type { DraftContent } from '../../messaging/protocol.ts';
import type { Route } from './route.ts';
import type { Attempt } from './use-notice.ts';

/** The two drafts that stand side by side. */
export function usePair(attempt: Attempt, route: Route) {
  const [pair, setPair] = useState<{ readonly left: DraftContent; readonly right: DraftContent }>();
  const { left, right } = route.place === 'beside' ? route : { left: undefined, right: undefined };
  useEffect(() => {
    setPair(undefined);
    if (left === undefined || right === undefined) return;
    attempt(async () => {
      const [a, b] = await Promise.all([send('draft.read', { draftId: left }), send('draft.read', { draftId: right })]);
      if (a && b) setPair({ left: a, right: b });
      else location.hash = '#drafts';
      return a && b ? null : 'vanished';
    });
  }, [left, right]);
  return pair;
}
