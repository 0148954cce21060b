import { type TextKey, useTexts } from '../text.ts';
import type { PopupActions, PopupSite, SiteState } from './actions.ts';

const WORDS: Readonly<Record<SiteState, TextKey>> = {
  'built-in': 'siteBuiltIn',
  enabled: 'siteEnabled',
  'of-unit': 'siteOfUnit',
  disabled: 'siteDisabled',
  unsupported: 'siteUnsupported',
};

/** The page behind the popup: is the check allowed there, and the ways to open it. */
export function PageTools({ site, actions }: { readonly site: PopupSite; readonly actions: PopupActions }) {
  const { t } = useTexts();
  const usable = site.state === 'built-in' || site.state === 'enabled' || site.state === 'of-unit';
  return (
    <section class="page-tools" aria-labelledby="page-title">
      <h2 id="page-title">{t('popupPageTitle')}</h2>
      <p data-site={site.state}>
        {site.host !== '' && <span class="host">{site.host}</span>} <span class="quiet">{t(WORDS[site.state])}</span>
      </p>
      <div class="actions even">
        {site.state === 'disabled' && (
          <button type="button" class="small strong" data-action="enable-site" onClick={() => actions.enableSite()}>
            {t('siteEnable')}
          </button>
        )}
        {usable && (
          <button type="button" class="small strong" data-action="open-panel" onClick={() => actions.openPanel()}>
            {t('popupOpenPanel')}
          </button>
        )}
        {usable && actions.openSidePanel && (
          <button type="button" class="small" data-action="open-side-panel" onClick={actions.openSidePanel}>
            {t('popupOpenSidePanel')}
          </button>
        )}
        {site.state !== 'unsupported' && (
          <button
            type="button"
            class="small"
            data-action="use-requirements"
            title={t('requirementsUsePageWhy')}
            onClick={() => actions.useRequirements()}
          >
            {t('requirementsUsePage')}
          </button>
        )}
        {site.state !== 'unsupported' && (
          <button
            type="button"
            class="small"
            data-action="look-at-samples"
            title={t('samplesLookWhy')}
            onClick={() => actions.lookAtSamples()}
          >
            {t('samplesLook')}
          </button>
        )}
        {site.state === 'enabled' && (
          <button type="button" class="small" data-action="disable-site" onClick={() => actions.disableSite()}>
            {t('siteDisable')}
          </button>
        )}
      </div>
    </section>
  );
}
