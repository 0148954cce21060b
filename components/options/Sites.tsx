import { hostOf } from '../format.ts';
import { useTexts } from '../text.ts';

/** Where it works: the built-in sites and those the writer added, each to be taken back. */
export function Sites({
  sites,
  onRemove,
}: {
  /** Match patterns the writer added, such as `https://example.org/*`. */
  readonly sites: readonly string[];
  readonly onRemove: (pattern: string) => void;
}) {
  const { t } = useTexts();
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('optionsSitesTitle')}</h2>
      <ul class="rows">
        <li>{t('optionsSitesBuiltIn')}</li>
        {sites.map((pattern) => (
          <li key={pattern} data-site={pattern}>
            <span class="host">{hostOf(pattern)}</span>
            <button
              type="button"
              class="small"
              data-action="disable-site"
              aria-label={t('optionsSiteRemoveNamed', hostOf(pattern))}
              onClick={() => onRemove(pattern)}
            >
              {t('siteDisable')}
            </button>
          </li>
        ))}
      </ul>
      {sites.length === 0 && <p class="quiet">{t('optionsSitesNone')}</p>}
    </section>
  );
}
