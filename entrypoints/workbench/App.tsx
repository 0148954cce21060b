import { useEffect } from 'preact/hooks';
import { DraftList } from '../../components/drafts/DraftList.tsx';
import { DraftView } from '../../components/drafts/DraftView.tsx';
import { SideBySide } from '../../components/drafts/SideBySide.tsx';
import { Store } from '../../components/drafts/Store.tsx';
import { Workbench } from '../../components/drafts/Workbench.tsx';
import { searchBySlash } from './keyboard.ts';
import { useRoute } from './route.ts';
import { useDraft } from './use-draft.ts';
import { useList } from './use-list.ts';
import { useNotice } from './use-notice.ts';
import { usePair } from './use-pair.ts';
import { useStore } from './use-store.ts';

export function App() {
  const route = useRoute();
  const { notice, tell, attempt } = useNotice();
  const store = useStore(attempt, route);
  const list = useList(attempt, route, store);
  const opened = useDraft(attempt, route, list.actions);
  const pair = usePair(attempt, route);
  useEffect(searchBySlash, []);

  const now = Date.now();
  return (
    <Workbench
      place={route.place === 'beside' ? 'draft' : route.place}
      notice={notice}
      onPutBack={list.putBack}
      onCloseNotice={() => tell(null)}
    >
      {route.place === 'drafts' && (
        <DraftList
          list={list.list}
          filter={list.filter}
          beside={list.beside}
          store={store.store}
          now={now}
          actions={list.actions}
        />
      )}
      {route.place === 'draft' && opened.draft && (
        <DraftView
          key={opened.draft.id}
          draft={opened.draft}
          versions={opened.versions}
          compared={opened.compared}
          now={now}
          actions={opened.actions}
        />
      )}
      {route.place === 'beside' && pair && (
        <SideBySide
          key={`${pair.left.id} ${pair.right.id}`}
          left={pair.left}
          right={pair.right}
          now={now}
          copy={opened.actions.copy}
        />
      )}
      {route.place === 'store' && (
        <Store
          store={store.store}
          disk={store.disk}
          review={store.review}
          busy={notice?.kind === 'making'}
          now={now}
          actions={store.actions}
        />
      )}
    </Workbench>
  );
}
