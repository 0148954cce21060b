import { useEffect, useState } from 'preact/hooks';
import { copy } from '../../components/copy.ts';
import { Drafts, type DraftsNotice } from '../../components/drafts/Drafts.tsx';
import { send } from '../../messaging/client.ts';
import type { DraftContent, DraftSummary } from '../../messaging/protocol.ts';

export function App() {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>();
  const [opened, setOpened] = useState<DraftContent | null>(null);
  const [notice, setNotice] = useState<DraftsNotice | null>(null);

  const attempt = (work: () => Promise<DraftsNotice | null>) => {
    work().then(setNotice, (error: unknown) =>
      setNotice({ failed: error instanceof Error ? error.message : String(error) }),
    );
  };
  const list = async () => setDrafts(await send('draft.list', {}));

  useEffect(() => {
    attempt(async () => {
      await list();
      return null;
    });
  }, []);

  return (
    <Drafts
      drafts={drafts}
      opened={opened}
      notice={notice}
      now={Date.now()}
      actions={{
        open: (draftId) =>
          attempt(async () => {
            const draft = await send('draft.read', { draftId });
            setOpened(draft);
            if (!draft) await list();
            return draft ? null : 'vanished';
          }),
        close: () => setOpened(null),
        copy: (text) => setNotice(copy(text) ? 'copied' : 'copy-failed'),
        remove: (draftId) =>
          attempt(async () => {
            await send('draft.remove', { draftId });
            await list();
            return 'removed';
          }),
      }}
    />
  );
}
