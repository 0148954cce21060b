import type { Absence } from '../../messaging/panel-state.ts';
import { hostOf } from '../format.ts';
import { type TextKey, useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const NEVER = {
  page: 'neverPage',
  site: 'neverSite',
  unit: 'neverUnit',
  'unit-initial': 'neverUnitInitial',
} as const satisfies Readonly<Record<string, TextKey>>;

/** No report field on this page: says why, as far as it is known, and what to do. */
export function NoField({ absence, actions }: { readonly absence: Absence | null; readonly actions: PanelActions }) {
  const { t, language } = useTexts();
  const foreign = absence?.foreign ?? [];
  const hosts = new Intl.ListFormat(language).format(foreign.map(hostOf));
  if (absence?.never) {
    return (
      <section class="empty" data-empty="never" data-never={absence.never}>
        <h2>{t(NEVER[absence.never])}</h2>
        {absence.never !== 'unit' && (
          <div class="actions">
            <button type="button" class="small strong" data-action="attend" onClick={() => actions.attend()}>
              {t('attendAgain')}
            </button>
          </div>
        )}
      </section>
    );
  }
  return (
    <section class="empty" data-empty="no-field">
      <h2>{t('noFieldTitle')}</h2>
      {foreign.length > 0 && (
        <div class="foreign" data-foreign={foreign.join(' ')}>
          <p>{t('foreignFrames', hosts)}</p>
          <div class="actions">
            <button
              type="button"
              class="small strong"
              data-action="allow-frames"
              onClick={() => actions.allow(foreign)}
            >
              {t('foreignEnable', hosts)}
            </button>
          </div>
        </div>
      )}
      <ul>
        <li>{t('noFieldOpen')}</li>
        <li>{t('noFieldEnable')}</li>
        <li>{t('noFieldOutline')}</li>
      </ul>
      <p>{t('noFieldPinHow')}</p>
      <div class="actions">
        <button type="button" class="small" data-action="pin" onClick={() => actions.pin()}>
          {t('pinField')}
        </button>
      </div>
    </section>
  );
}
