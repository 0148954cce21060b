import { count } from '../format.ts';
import { type Texts, useTexts } from '../text.ts';
import type { Notice, PanelActions } from './actions.ts';

/** Says what the last press came to. The region always stands, so that screen readers hear what appears in it. */
export function NoticeBar({ notice, actions }: { readonly notice: Notice | null; readonly actions: PanelActions }) {
  const texts = useTexts();
  const copyable = notice?.kind === 'write' && notice.reply.outcome !== 'applied' ? notice.reply.text : '';
  return (
    <div class="notice-region" role="status" aria-live="polite">
      {notice && (
        <div class="notice" data-notice={notice.kind === 'write' ? notice.reply.outcome : notice.kind}>
          <p>{words(notice, texts)}</p>
          {copyable !== '' && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
            <pre class="copyable" tabIndex={0}>
              {copyable}
            </pre>
          )}
          <div class="actions">
            {copyable !== '' && (
              <button type="button" class="small strong" data-action="copy" onClick={() => actions.copy(copyable)}>
                {texts.t('copyText')}
              </button>
            )}
            <button type="button" class="small" data-action="close-notice" onClick={() => actions.closeNotice()}>
              {texts.t('noticeClose')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function words(notice: Notice, { t, language }: Texts): string {
  switch (notice.kind) {
    case 'copied':
      return t('copied');
    case 'copy-failed':
      return t('copyFailed');
    case 'reveal-failed':
      return t('revealFailed');
    case 'pin-failed':
      return t('pinFailed');
    case 'declined':
      return t('foreignDeclined');
    case 'dock-failed':
      return t('dockFailed');
    case 'failed':
      return t('requestFailed', notice.reason);
    case 'write': {
      const { outcome, excess } = notice.reply;
      if (outcome === 'applied') return t(`deed_${notice.deed}`);
      if (outcome === 'over-limit') return t('write_over_limit', count(excess ?? 0, language));
      return t(outcome === 'read-only' ? 'write_read_only' : `write_${outcome}`);
    }
  }
}
