import type { DraftOffer as Offer } from '../../messaging/panel-state.ts';
import { count, moment } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** An earlier draft of this field that holds more than what stands there now. */
export function DraftOffer({
  offer,
  now,
  readOnly,
  actions,
}: {
  readonly offer: Offer;
  /** ms since the epoch */
  readonly now: number;
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  const at = moment(offer.updatedAt, now, language);
  const size = count(offer.characters, language);
  return (
    <section class="card" aria-live="polite" data-offer={offer.draftId}>
      {offer.interrupted && <p>{t('draftInterrupted')}</p>}
      <p>{offer.more > 0 ? t('draftOffer', at, size, count(offer.more, language)) : t('draftOfferNewer', at, size)}</p>
      <p class="quote">
        <q>{offer.excerpt}</q>
      </p>
      <div class="actions">
        {!readOnly && (
          <button
            type="button"
            class="small strong"
            data-action="restore"
            onClick={() => actions.restore(offer.draftId, null)}
          >
            {t('draftRestore')}
          </button>
        )}
        <button type="button" class="small" data-action="compare" onClick={() => actions.compare(offer.draftId, null)}>
          {t('compare')}
        </button>
        <button type="button" class="small" data-action="dismiss" onClick={() => actions.dismissOffer(offer.draftId)}>
          {t('draftOfferClose')}
        </button>
      </div>
    </section>
  );
}
