import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** Shown at first; a draft full of placeholders must not bury the list of parts or slow the panel. */
const FIRST = 6;
const STEP = 50;
const QUOTE_LENGTH = 60;
const FIX_LENGTH = 12;

export function FindingList({
  findings,
  readOnly,
  actions,
}: {
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const [shown, setShown] = useState(FIRST);
  const hidden = findings.length - shown;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t('findingsTitle')} <span class="quiet">{findings.length}</span>
      </h2>
      <ul class="findings">
        {findings.slice(0, shown).map((finding) => (
          <li
            key={`${finding.rule}:${finding.start}`}
            class="finding"
            data-rule={finding.rule}
            data-severity={finding.severity}
          >
            <p>
              <span class="tag">{t(`severity_${finding.severity}`)}</span> {finding.message}
            </p>
            {finding.text.trim() !== '' && (
              <p class="quote">
                <q>{clip(finding.text, QUOTE_LENGTH)}</q>
              </p>
            )}
            <div class="actions">
              <button
                type="button"
                class="small"
                data-action="reveal"
                onClick={() => actions.reveal({ start: finding.start, end: finding.end })}
              >
                {t('findingReveal')}
              </button>
              {finding.fix && !readOnly && (
                <button type="button" class="small" data-action="fix" onClick={() => actions.fix(finding)}>
                  {finding.fix.insert.trim() === ''
                    ? t('findingDelete')
                    : t('findingReplace', clip(finding.fix.insert, FIX_LENGTH))}
                </button>
              )}
              <button type="button" class="small" data-action="ignore" onClick={() => actions.ignore(finding)}>
                {t('findingIgnore')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="small" onClick={() => setShown(shown + STEP)}>
          {t('findingsMore', Math.min(hidden, STEP))}
        </button>
      )}
    </section>
  );
}
