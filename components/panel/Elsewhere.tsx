import type { ElsewhereState } from '../../messaging/panel-state.ts';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** The same field is written in in another tab: both are kept, and neither overwrites the other. */
export function Elsewhere({
  elsewhere: { draftId, characters, same },
  actions,
}: {
  readonly elsewhere: ElsewhereState;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  return (
    <section class="card" aria-live="polite" data-elsewhere={draftId ?? ''}>
      <p>{same ? t('elsewhereSame') : t('elsewhere', count(characters, language))}</p>
      {draftId !== null && !same && (
        <div class="actions">
          <button type="button" class="small" data-action="compare" onClick={() => actions.compare(draftId, null)}>
            {t('compare')}
          </button>
        </div>
      )}
    </section>
  );
}
