import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** The database was damaged: how many drafts came back from their second copy. */
export function Recovered({ drafts, actions }: { readonly drafts: number; readonly actions: PanelActions }) {
  const { t } = useTexts();
  return (
    <section class="card" role="status" data-recovered={drafts}>
      <p>{drafts > 0 ? t('recovered', drafts) : t('recoveredNothing')}</p>
      <div class="actions">
        <button type="button" class="small" data-action="recovered-seen" onClick={() => actions.recoveredSeen()}>
          {t('noticeClose')}
        </button>
      </div>
    </section>
  );
}
