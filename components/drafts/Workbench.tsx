import type { ComponentChildren } from 'preact';
import { count } from '../format.ts';
import { type Translate, useTexts } from '../text.ts';
import { DEEDS, type DraftsNotice } from './notices.ts';

/** The frame of the drafts page: where one is, and what came of the last press. */
export function Workbench({
  place,
  notice,
  onPutBack,
  onCloseNotice,
  children,
}: {
  readonly place: 'drafts' | 'draft' | 'store';
  readonly notice: DraftsNotice | null;
  readonly onPutBack: (draftId: string) => void;
  readonly onCloseNotice: () => void;
  readonly children: ComponentChildren;
}) {
  const { t, language } = useTexts();
  return (
    <div class={place === 'draft' ? 'workbench wide' : 'workbench'}>
      <header class="workbench-head">
        <h1>{t('draftsTitle')}</h1>
        <nav aria-label={t('workbenchNav')}>
          <a href="#drafts" aria-current={place === 'drafts' ? 'page' : undefined}>
            {t('workbenchDrafts')}
          </a>
          <a href="#store" aria-current={place === 'store' ? 'page' : undefined}>
            {t('workbenchStore')}
          </a>
          <a href="options.html">{t('popupOptions')}</a>
        </nav>
      </header>
      <main>{children}</main>
      <div class="workbench-notice" role="status" aria-live="polite">
        {notice && (
          <div class="notice" data-notice={notice.kind === 'done' ? notice.deed : notice.kind}>
            <p>{wordsOf(notice, t, language)}</p>
            <div class="actions">
              {notice.kind === 'removed' && (
                <button
                  type="button"
                  class="small strong"
                  data-action="put-back"
                  onClick={() => onPutBack(notice.draftId)}
                >
                  {t('draftsPutBackPress')}
                </button>
              )}
              {notice.kind !== 'making' && (
                <button type="button" class="plain" data-action="close-notice" onClick={onCloseNotice}>
                  {t('noticeClose')}
                </button>
              )}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function wordsOf(notice: DraftsNotice, t: Translate, language: string): string {
  switch (notice.kind) {
    case 'done':
      return t(DEEDS[notice.deed]);
    case 'removed':
      return t('draftsRemoved', notice.title || t('draftsUnnamed'));
    case 'imported':
      return t('importDone', count(notice.drafts, language));
    case 'making':
      return t('exportMaking', count(notice.done, language), count(notice.of, language));
    case 'exported':
      return t('exportDone', notice.file);
    case 'unreadable':
      return notice.sentence;
    case 'failed':
      return t('requestFailed', notice.reason);
  }
}
