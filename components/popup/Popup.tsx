import type { OwnType } from '../../engine/types.ts';
import type { OutlineParagraph } from '../outline-text.ts';
import { type TextKey, useTexts } from '../text.ts';
import type { OutlineChoice, PopupActions, PopupNotice, PopupSite } from './actions.ts';
import { PageTools } from './PageTools.tsx';
import { QuickOutline } from './QuickOutline.tsx';

const WORDS: Readonly<Record<PopupNotice, TextKey>> = {
  copied: 'copied',
  'copied-word': 'popupCopiedWord',
  'copy-failed': 'copyFailed',
  inserted: 'popupInserted',
  'not-inserted': 'popupNotInserted',
  enabled: 'siteJustEnabled',
  disabled: 'siteJustDisabled',
  declined: 'siteDeclined',
  'panel-refused': 'popupPanelRefused',
};

function wordsOf(notice: PopupNotice, { openSidePanel }: PopupActions): TextKey {
  return notice === 'panel-refused' && !openSidePanel ? 'popupPanelRefusedAlone' : WORDS[notice];
}

/** The toolbar button's window, 360 px wide. */
export function Popup({
  site,
  choice,
  ownTypes,
  roles,
  years,
  paragraphs,
  notice,
  actions,
}: {
  /** undefined until the tab is known. */
  readonly site: PopupSite | undefined;
  readonly choice: OutlineChoice;
  readonly ownTypes: readonly Pick<OwnType, 'id' | 'title'>[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly years: readonly number[];
  readonly paragraphs: readonly OutlineParagraph[];
  /** A known outcome, or what went wrong in words. */
  readonly notice: PopupNotice | { readonly failed: string } | null;
  readonly actions: PopupActions;
}) {
  const { t } = useTexts();
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>{t('extensionName')}</h1>
        <nav>
          <a href="requirements.html" target="_blank" rel="noreferrer">
            {t('requirementsTitle')}
          </a>
          <a href="workbench.html" target="_blank" rel="noreferrer">
            {t('popupDrafts')}
          </a>
          <a href="options.html" target="_blank" rel="noreferrer">
            {t('popupOptions')}
          </a>
          <a href="help.html" target="_blank" rel="noreferrer">
            {t('helpTitle')}
          </a>
        </nav>
      </header>
      <main>
        {site && <PageTools site={site} actions={actions} />}
        <QuickOutline
          choice={choice}
          ownTypes={ownTypes}
          roles={roles}
          years={years}
          paragraphs={paragraphs}
          insertable={site !== undefined && site.state !== 'unsupported'}
          actions={actions}
        />
      </main>
      <div class="notice-region" role="status" aria-live="polite">
        {notice && (
          <p class="notice" data-notice={typeof notice === 'string' ? notice : 'failed'}>
            {typeof notice === 'string' ? t(wordsOf(notice, actions)) : t('requestFailed', notice.failed)}
          </p>
        )}
      </div>
    </div>
  );
}
