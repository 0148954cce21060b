import { useTexts } from '../text.ts';

/** What the product may do on the page in front. */
export type SiteState = 'built-in' | 'enabled' | 'disabled' | 'unsupported';

export interface SiteActions {
  enable(): void;
  disable(): void;
  openPanel(): void;
  /** Only where the browser has a side panel. */
  readonly openSidePanel?: () => void;
}

export function SiteCard({
  host,
  site,
  actions,
}: {
  readonly host: string;
  readonly site: SiteState;
  readonly actions: SiteActions;
}) {
  const { t } = useTexts();
  const words = {
    'built-in': t('siteBuiltIn'),
    enabled: t('siteEnabled'),
    disabled: t('siteDisabled'),
    unsupported: t('siteUnsupported'),
  };
  return (
    <section class="card" aria-labelledby="site-title" data-site={site}>
      <h2 id="site-title">{t('popupPageTitle')}</h2>
      <p>
        {host !== '' && <strong class="host">{host}</strong>} <span class="quiet">{words[site]}</span>
      </p>
      <div class="actions">
        {(site === 'built-in' || site === 'enabled') && (
          <button type="button" class="small strong" data-action="open-panel" onClick={actions.openPanel}>
            {t('popupOpenPanel')}
          </button>
        )}
        {site === 'disabled' && (
          <button type="button" class="small strong" data-action="enable-site" onClick={actions.enable}>
            {t('siteEnable')}
          </button>
        )}
        {actions.openSidePanel && (
          <button type="button" class="small" data-action="open-side-panel" onClick={actions.openSidePanel}>
            {t('popupOpenSidePanel')}
          </button>
        )}
        {site === 'enabled' && (
          <button type="button" class="small" data-action="disable-site" onClick={actions.disable}>
            {t('siteDisable')}
          </button>
        )}
      </div>
    </section>
  );
}
