import { useState } from 'preact/hooks';
import type { ReportState } from '../../messaging/panel-state.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';
import { FindingRow } from './FindingRow.tsx';
import { IgnoredList } from './IgnoredList.tsx';

/** Shown at first; a draft full of placeholders must not bury the list of parts or slow the panel. */
const FIRST = 6;
const STEP = 50;

export function FindingList({
  report: { findings, ignored, readOnly },
  actions,
}: {
  readonly report: Pick<ReportState, 'findings' | 'ignored' | 'readOnly'>;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const [shown, setShown] = useState(FIRST);
  const hidden = findings.length - shown;
  if (findings.length + ignored.length === 0) return null;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t('findingsTitle')} <span class="quiet">{findings.length}</span>
      </h2>
      <ul class="findings">
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={`${finding.rule}:${finding.start}`}
            finding={finding}
            readOnly={readOnly}
            actions={actions}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="small" onClick={() => setShown(shown + STEP)}>
          {t('findingsMore', Math.min(hidden, STEP))}
        </button>
      )}
      <IgnoredList ignored={ignored} actions={actions} />
    </section>
  );
}
