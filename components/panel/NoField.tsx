import { useTexts } from '../text.ts';

/** No report field on this page: says what to do. */
export function NoField() {
  const { t } = useTexts();
  return (
    <section class="empty" data-empty="no-field">
      <h2>{t('noFieldTitle')}</h2>
      <ul>
        <li>{t('noFieldOpen')}</li>
        <li>{t('noFieldEnable')}</li>
        <li>{t('noFieldOutline')}</li>
      </ul>
    </section>
  );
}
