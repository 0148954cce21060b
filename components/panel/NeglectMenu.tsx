import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const KINDS = ['refused', 'page', 'site'] as const;

/** For a field that is no report after all: leave it, its page or its site alone. */
export function NeglectMenu({ actions }: { readonly actions: PanelActions }) {
  const { t } = useTexts();
  return (
    <details class="neglect">
      <summary>{t('neglectTitle')}</summary>
      <div class="actions">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="small"
            data-action={`neglect-${kind}`}
            onClick={() => actions.neglect(kind)}
          >
            {t(`neglect_${kind}`)}
          </button>
        ))}
      </div>
      <p class="quiet">{t('neglectHint')}</p>
    </details>
  );
}
