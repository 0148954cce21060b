import type { DraftContent, DraftSummary } from '../../messaging/protocol.ts';
import { useTexts } from '../text.ts';
import { DraftRow } from './DraftRow.tsx';

export interface DraftsActions {
  open(draftId: string): void;
  close(): void;
  copy(text: string): void;
  remove(draftId: string): void;
}

export type DraftsNotice = 'copied' | 'copy-failed' | 'removed' | 'vanished' | { readonly failed: string };

const WORDS = {
  copied: 'copied',
  'copy-failed': 'copyFailed',
  removed: 'draftsRemoved',
  vanished: 'draftsVanished',
} as const;

/** All drafts kept on this computer, newest first. */
export function Drafts({
  drafts,
  opened,
  notice,
  now,
  actions,
}: {
  /** undefined until the background has answered. */
  readonly drafts: readonly DraftSummary[] | undefined;
  readonly opened: DraftContent | null;
  readonly notice: DraftsNotice | null;
  /** ms since the epoch */
  readonly now: number;
  readonly actions: DraftsActions;
}) {
  const { t } = useTexts();
  return (
    <main class="sheet">
      <h1>{t('draftsTitle')}</h1>
      <p class="quiet">{t('draftsLead')}</p>
      <p class="notice-line" role="status" aria-live="polite">
        {notice && (typeof notice === 'string' ? t(WORDS[notice]) : t('requestFailed', notice.failed))}
      </p>
      {drafts?.length === 0 && (
        <section class="empty card" data-empty="no-drafts">
          <h2>{t('draftsEmptyTitle')}</h2>
          <p>{t('draftsEmptyHint')}</p>
        </section>
      )}
      {drafts && drafts.length > 0 && (
        <ul class="drafts">
          {drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              content={opened?.id === draft.id ? opened : null}
              now={now}
              actions={actions}
            />
          ))}
        </ul>
      )}
    </main>
  );
}
