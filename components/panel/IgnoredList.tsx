import type { ReportState } from '../../messaging/panel-state.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const LENGTH = 40;

/** Findings put aside, each to be taken back with one press. */
export function IgnoredList({
  ignored,
  actions,
}: {
  readonly ignored: ReportState['ignored'];
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  if (ignored.length === 0) return null;
  return (
    <details class="ignored">
      <summary>{t('ignoredTitle', ignored.length)}</summary>
      <ul class="rows">
        {ignored.map(({ finding, scope }) => (
          <li key={`${finding.rule}:${finding.start}`} data-rule={finding.rule} data-scope={scope}>
            <span>
              {clip(finding.message, LENGTH)} <span class="quiet">{t(`ignored_${scope}`)}</span>
            </span>
            <button type="button" class="small" data-action="heed" onClick={() => actions.heed(finding)}>
              {t('ignoredTakeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
