import type { Edit, Finding } from '../../engine/types.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const QUOTE_LENGTH = 60;
const FIX_LENGTH = 12;

/** One finding: what, why, where, and what can be done with one press. */
export function FindingRow({
  finding,
  readOnly,
  actions,
}: {
  readonly finding: Finding;
  readonly readOnly: boolean;
  readonly actions: PanelActions;
}) {
  const { t } = useTexts();
  const { fix } = finding;
  return (
    <li class="finding" data-rule={finding.rule} data-severity={finding.severity}>
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
        {fix && !readOnly && (
          <button type="button" class="small" data-action="fix" onClick={() => actions.fix(finding)}>
            {t(wordsOf(fix), clip(fix.insert, FIX_LENGTH))}
          </button>
        )}
        <button type="button" class="small" data-action="ignore" onClick={() => actions.ignore(finding, 'text')}>
          {t('findingIgnore')}
        </button>
        <details class="more">
          <summary class="small" aria-label={t('ignoreMore')}>
            ⋯
          </summary>
          <button type="button" class="small" data-action="ignore-here" onClick={() => actions.ignore(finding, 'here')}>
            {t('ignoreHere')}
          </button>
          <button
            type="button"
            class="small"
            data-action="ignore-always"
            onClick={() => actions.ignore(finding, 'always')}
          >
            {t('ignoreAlways')}
          </button>
        </details>
      </div>
    </li>
  );
}

/** What the press does, in the words of its button. */
function wordsOf({ start, end, insert }: Edit) {
  if (insert.trim() === '') return 'findingDelete';
  return start === end ? 'findingAdd' : 'findingReplace';
}
