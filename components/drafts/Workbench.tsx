import type { ComponentChildren } from 'preact';
import { count } from '../format.ts';
import { NoticeStrip, type Told } from '../NoticeStrip.tsx';
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
  const told = (said: DraftsNotice): Told => ({
    name: said.kind === 'done' ? said.deed : said.kind,
    words: wordsOf(said, t, language),
    passing: said.kind === 'making',
    ...(said.kind === 'removed' && {
      press: { action: 'put-back', words: t('draftsPutBackPress'), onPress: () => onPutBack(said.draftId) },
    }),
  });
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
      <NoticeStrip told={notice && told(notice)} onClose={onCloseNotice} />
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
