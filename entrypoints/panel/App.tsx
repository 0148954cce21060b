import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DockMode, Notice } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { send } from '../../messaging/client.ts';
import type { PanelState } from '../../messaging/panel-state.ts';
import { type Connection, connect } from './connection.ts';
import { goBetween } from './keyboard.ts';
import { useLooking } from './looking.ts';
import { reasonOf, requests } from './requests.ts';
import { useSnippets } from './snippets.ts';
import type { FollowedTab } from './tab.ts';

interface AppProps {
  readonly tab: FollowedTab;
  /** Whether the panel stands in a page, and whether it is the browser's own side panel. */
  readonly docked: boolean;
  readonly beside: boolean;
}

export function App({ tab, docked, beside }: AppProps) {
  const [tabId, setTabId] = useState(tab.current);
  const [state, setState] = useState<PanelState>();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [dockMode, setDockMode] = useState<DockMode>();
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

  useEffect(() => {
    if (tabId === undefined) return;
    send('panel.docked', { tabId }).then(
      ({ mode }) => setDockMode(mode),
      // A page that is gone needs no menu.
      (error: unknown) => console.warn('place of the panel not known', error),
    );
  }, [tabId]);

  const { looking, compared, versions } = useLooking(tabId, state?.report, (error) =>
    setNotice({ kind: 'failed', reason: reasonOf(error) }),
  );
  const { shelf, change } = useSnippets();
  const actions = useMemo(() => {
    const ready = async () => connection.current?.ready();
    const places = { docked, beside, moved: setDockMode };
    return requests({ tabId: tabId ?? -1, ...places, ready, tell: setNotice, looking, changeSnippets: change });
  }, [tabId, docked, beside, looking, change]);
  useEffect(() => (tabId === undefined ? undefined : goBetween(tabId)), [tabId]);
  return (
    <Panel
      dockMode={dockMode}
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
