import { type TextKey, useTexts } from '../text.ts';

const PAGES = [
  ['types.html', 'typesTitle', 'optionsTypesWhy'],
  ['requirements.html#saved', 'requirementsTitle', 'optionsRequirementsWhy'],
  ['samples.html', 'samplesTitle', 'optionsSamplesWhy'],
  ['workbench.html', 'popupDrafts', 'optionsDraftsWhy'],
] as const satisfies readonly (readonly [string, TextKey, TextKey])[];

/** What has a page of its own. */
export function OtherPages() {
  const { t } = useTexts();
  return (
    <section id="pages" aria-labelledby="pages-title">
      <h2 id="pages-title">{t('optionsPagesTitle')}</h2>
      <ul class="points">
        {PAGES.map(([href, title, why]) => (
          <li key={href}>
            <a href={href}>{t(title)}</a> <span class="quiet">{t(why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
