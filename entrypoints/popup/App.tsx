import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copy } from '../../components/copy.ts';
import { outlineHtml, outlineText } from '../../components/outline-text.ts';
import { type OutlineActions, QuickOutline } from '../../components/popup/QuickOutline.tsx';
import { type SiteActions, SiteCard } from '../../components/popup/SiteCard.tsx';
import { useTexts } from '../../components/text.ts';
import { rolesOf, suggestOutline } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import { disable, enable, type Site, sidePanelOpener } from './site.ts';

export function App({ site, year }: { readonly site: Site; readonly year: number }) {
  const { t } = useTexts();
  const [state, setState] = useState(site.state);
  const [notice, setNotice] = useState('');
  const { tabId } = site;
  const tell = (work: Promise<string>) =>
    work.then(setNotice, (error: unknown) =>
      setNotice(t('requestFailed', error instanceof Error ? error.message : String(error))),
    );

  const outlineActions: OutlineActions = {
    rolesOf,
    outlineOf: (type, forYear, role) => suggestOutline(type, { year: forYear, ...(role ? { role } : {}) }),
    copyText: (outline) => setNotice(copy(outlineText(outline)) ? t('copied') : t('copyFailed')),
    copyForWord: (outline) =>
      setNotice(copy(outlineText(outline), outlineHtml(outline)) ? t('popupCopiedWord') : t('copyFailed')),
    insert: (outline) =>
      tell(
        send('page.insert', { tabId, text: outlineText(outline) }).then(({ inserted }) =>
          inserted ? t('popupInserted') : t('popupNotInserted'),
        ),
      ),
  };
  const openSidePanel = sidePanelOpener(tabId);
  const siteActions: SiteActions = {
    enable: () =>
      tell(
        enable(site).then((granted) => {
          if (granted) setState('enabled');
          return granted ? t('siteJustEnabled') : t('siteDeclined');
        }),
      ),
    disable: () =>
      tell(
        disable(site).then(() => {
          setState('disabled');
          return t('siteJustDisabled');
        }),
      ),
    openPanel: () =>
      tell(
        send('panel.open', { tabId }).then(({ opened }) => {
          if (opened) window.close();
          return opened ? '' : t('popupPanelRefused');
        }),
      ),
    ...(openSidePanel ? { openSidePanel: () => tell(openSidePanel().then(() => '')) } : {}),
  };
  return (
    <div class="popup">
      <header>
        <h1>{t('extensionName')}</h1>
      </header>
      <main>
        <SiteCard host={site.host} site={state} actions={siteActions} />
        <QuickOutline year={year} actions={outlineActions} />
        <p role="status" class="popup-notice">
          {notice}
        </p>
      </main>
      <footer>
        <a href={browser.runtime.getURL('/workbench.html')} target="_blank" rel="noreferrer">
          {t('popupDrafts')}
        </a>
        <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage()}>
          {t('popupOptions')}
        </button>
      </footer>
    </div>
  );
}
