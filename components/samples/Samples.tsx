import type { ComponentChildren } from 'preact';
import type { WriteReply } from '../../messaging/protocol.ts';
import { count } from '../format.ts';
import { NoticeStrip, type Told } from '../NoticeStrip.tsx';
import { type Texts, useTexts } from '../text.ts';

/** What the last press came to. */
export type SamplesNotice =
  | { readonly kind: 'copied' | 'copy-failed' | 'forgotten' }
  | { readonly kind: 'write'; readonly reply: WriteReply; readonly tabId: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The frame of the samples page: where one is, and what came of the last press. */
export function Samples({
  place,
  seen,
  notice,
  onShowReport,
  onCloseNotice,
  children,
}: {
  readonly place: 'read' | 'seen';
  /** How many pages are remembered. */
  readonly seen: number;
  readonly notice: SamplesNotice | null;
  readonly onShowReport: (tabId: number) => void;
  readonly onCloseNotice: () => void;
  readonly children: ComponentChildren;
}) {
  const texts = useTexts();
  const { t } = texts;
  const told = (said: SamplesNotice): Told => ({
    name: said.kind === 'write' ? said.reply.outcome : said.kind,
    words: wordsOf(said, texts),
    ...(said.kind === 'write' &&
      said.reply.outcome === 'applied' && {
        press: { action: 'show-report', words: t('samplesShowReport'), onPress: () => onShowReport(said.tabId) },
      }),
  });
  return (
    <div class="workbench samples wide">
      <header class="workbench-head">
        <h1>{t('samplesTitle')}</h1>
        <nav aria-label={t('samplesNav')}>
          <a href="#read" aria-current={place === 'read' ? 'page' : undefined}>
            {t('samplesRead')}
          </a>
          <a href="#seen" aria-current={place === 'seen' ? 'page' : undefined}>
            {t('samplesSeen', seen)}
          </a>
          <a href="options.html">{t('popupOptions')}</a>
        </nav>
      </header>
      <main>{children}</main>
      <NoticeStrip told={notice && told(notice)} onClose={onCloseNotice} />
    </div>
  );
}

function wordsOf(notice: SamplesNotice, { t, language }: Texts): string {
  switch (notice.kind) {
    case 'copied':
      return t('copied');
    case 'copy-failed':
      return t('copyFailed');
    case 'forgotten':
      return t('samplesForgotten');
    case 'failed':
      return t('requestFailed', notice.reason);
    case 'write': {
      const { outcome, excess, column } = notice.reply;
      if (outcome === 'applied') return column === undefined ? t('samplesPutDone') : t('samplesPutColumnDone', column);
      if (outcome === 'nowhere') return t('samplesPutNowhere');
      if (outcome === 'over-limit') return t('write_over_limit', count(excess ?? 0, language));
      return t(outcome === 'read-only' ? 'write_read_only' : `write_${outcome}`);
    }
  }
}
