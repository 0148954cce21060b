import { useTexts } from '../text.ts';

/** 怎样在单位网页上打开 */
export function Opening({
  keys,
}: {
  /** The shortcut as the browser has it; '' where it has none. */
  readonly keys: string;
}) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('openingWhere')}</p>
      <dl class="openings">
        <div>
          <dt>
            <span class="launcher-sample" aria-hidden="true">
              2
            </span>
            {t('openingLauncher')}
          </dt>
          <dd>{t('openingLauncherHow')}</dd>
        </div>
        <div>
          <dt>{t('openingToolbar')}</dt>
          <dd>{t('openingToolbarHow')}</dd>
        </div>
        <div>
          <dt>{t('openingKeys')}</dt>
          <dd>{keys === '' ? t('openingKeysNone') : t('openingKeysHow', keys)}</dd>
        </div>
        <div>
          <dt>{t('openingMenu')}</dt>
          <dd>{t('openingMenuHow')}</dd>
        </div>
      </dl>
      <p class="quiet">{t('openingLater')}</p>
    </>
  );
}
