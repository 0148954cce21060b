import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StoreActions } from '../../components/drafts/Store.tsx';
import { send } from '../../messaging/client.ts';
import type { StoreState } from '../../messaging/protocol.ts';
import type { Route } from './route.ts';
import { saveAll } from './save-files.ts';
import { useImport } from './use-import.ts';
import type { Attempt } from './use-notice.ts';

/** All that is stored together: how much, how long it stays, out to a file and in again. */
export function useStore(attempt: Attempt, route: Route) {
  const [store, setStore] = useState<StoreState>();
  const [disk, setDisk] = useState<number>();
  const warned = useRef('');

  const refresh = () =>
    attempt(async () => {
      setStore(await send('store.state', {}));
      setDisk((await navigator.storage.estimate()).usage);
      return null;
    });
  useEffect(() => {
    if (route.place === 'store') refresh();
  }, [route.place]);

  // The week of the warning begins when it is on the screen.
  const shown = route.place === 'drafts' || route.place === 'store';
  useEffect(() => {
    const draftIds = (store?.due ?? []).map(({ id }) => id);
    const name = draftIds.join();
    if (!shown || draftIds.length === 0 || name === warned.current || document.visibilityState !== 'visible') return;
    warned.current = name;
    attempt(async () => send('store.warned', { draftIds }));
  }, [store, shown]);

  const { review, choose, confirmImport, cancelImport } = useImport(attempt, refresh);
  const actions: StoreActions = {
    choose,
    confirmImport,
    cancelImport,
    exportAll: (format) =>
      attempt(async () => {
        const name = browser.i18n.getMessage('exportFileName');
        const file = await saveAll(name, format, (done, of) => attempt.tell({ kind: 'making', done, of }));
        return { kind: 'exported', file };
      }),
    retain: (retention) =>
      attempt(async () => {
        await send('store.retention', retention);
        refresh();
        return 'retention-saved';
      }),
    clear: () =>
      attempt(async () => {
        await send('store.clear', {});
        refresh();
        return 'cleared';
      }),
    closeRecovered: () =>
      attempt(async () => {
        await send('panel.noticeSeen', { kind: 'recovered' });
        refresh();
        return null;
      }),
  };
  return { store, disk, review, actions, refresh };
}
