import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelState } from '../../messaging/panel-state.ts';
import { type Connection, connect } from './connection.ts';
import { goBetween } from './keyboard.ts';
import { useLooking } from './looking.ts';
import { reasonOf, requests } from './requests.ts';
import { useSnippets } from './snippets.ts';
import type { FollowedTab } from './tab.ts';

export function App({ tab, docked }: { readonly tab: FollowedTab; readonly docked: boolean }) {
  const [tabId, setTabId] = useState(tab.current);
  const [state, setState] = useState<PanelState>();
  const [notice, setNotice] = useState<Notice | null>(null);
  const connection = useRef<Connection>();

  useEffect(() => tab.onChange(setTabId), [tab]);
  useEffect(() => {
    if (tabId === undefined) return;
    setState(undefined);
    setNotice(null);
    const opened = connect(tabId, setState);
    connection.current = opened;
    return () => opened.close();
  }, [tabId]);

  const { looking, compared, versions } = useLooking(tabId, state?.report, (error) =>
    setNotice({ kind: 'failed', reason: reasonOf(error) }),
  );
  const { shelf, change } = useSnippets();
  const actions = useMemo(() => {
    const ready = async () => connection.current?.ready();
    return requests({ tabId: tabId ?? -1, docked, ready, tell: setNotice, looking, changeSnippets: change });
  }, [tabId, docked, looking, change]);
  useEffect(() => (tabId === undefined ? undefined : goBetween(tabId)), [tabId]);
  return (
    <Panel
      state={state}
      notice={notice}
      compared={compared}
      versions={versions}
      snippets={shelf}
      now={Date.now()}
      actions={actions}
    />
  );
}
