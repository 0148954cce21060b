import type { ReportState } from '../../messaging/panel-state.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const LABEL_LENGTH = 16;

/** Of several boxes that are one report: one by itself, or all of them as a whole. */
export function ScopeSwitch({
  report: { boxes, label },
  scope,
  actions,
}: {
  readonly report: Pick<ReportState, 'boxes' | 'label'>;
  readonly scope: NonNullable<ReportState['scope']>;
  readonly actions: Pick<PanelActions, 'chooseScope'>;
}) {
  const { t } = useTexts();
  const named = scope === 'box' && label !== '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent
    <div class="actions scope" role="group" aria-label={t('scopeTitle')}>
      {(['whole', 'box'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="small"
          data-scope={one}
          aria-pressed={one === scope}
          onClick={() => one !== scope && actions.chooseScope(one)}
        >
          {one === 'whole' && t('scopeWhole', boxes)}
          {one === 'box' && (named ? t('scopeBoxNamed', clip(label, LABEL_LENGTH)) : t('scopeBox'))}
        </button>
      ))}
    </div>
  );
}
