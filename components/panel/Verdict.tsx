import type { PartVerdict } from '../../engine/types.ts';
import type { ReportState } from '../../messaging/panel-state.ts';
import { type Translate, useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** One plain sentence: is anything that must be written lacking? And the one next thing to do about it. */
export function Verdict({ report, actions }: { readonly report: ReportState; readonly actions: PanelActions }) {
  const { t } = useTexts();
  const required = report.analysis.parts.filter((part) => part.requirement === 'required');
  const next = required.find(
    (part) => part.status === 'missing' && report.outline.some((suggestion) => suggestion.part === part.id),
  );
  const { sentence, hint } = words(report, required, t);
  return (
    <section class="verdict" aria-label={t('panelTitle')}>
      <p class="verdict-sentence" role="status">
        {sentence}
      </p>
      {hint && <p class="quiet">{hint}</p>}
      {required.length > 0 && (
        <div class="bar" aria-hidden="true">
          {required.map((part) => (
            <span key={part.id} data-filled={part.status} />
          ))}
        </div>
      )}
      {next && !report.readOnly && (
        <button type="button" class="primary" data-action="insert-next" onClick={() => actions.insert(next.id)}>
          {t('partInsertNamed', next.title)}
        </button>
      )}
    </section>
  );
}

function words(
  { analysis, empty }: ReportState,
  required: readonly PartVerdict[],
  t: Translate,
): { readonly sentence: string; readonly hint?: string } {
  const other = analysis.documentType.id === 'other';
  if (empty) return { sentence: t('verdictEmpty'), hint: t(other ? 'verdictEmptyChoose' : 'verdictEmptyHint') };
  if (other) return { sentence: t('verdictOther'), hint: t('verdictOtherHint') };
  if (required.length === 0) return { sentence: t('verdictNothingAsked') };
  const missing = required.filter((part) => part.status === 'missing');
  if (missing.length > 0) return { sentence: t('verdictMissing', missing.length, titles(missing, t)) };
  const weak = required.filter((part) => part.status === 'weak');
  if (weak.length > 0) return { sentence: t('verdictWeak', weak.length, titles(weak, t)) };
  return { sentence: t('verdictComplete') };
}

function titles(parts: readonly PartVerdict[], t: Translate): string {
  return parts.map((part) => part.title).join(t('listSeparator'));
}
