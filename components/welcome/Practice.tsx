import type { Ref } from 'preact';
import type { ReportState } from '../../messaging/panel-state.ts';
import { count } from '../format.ts';
import type { Notice, PanelActions } from '../panel/actions.ts';
import { FindingList } from '../panel/FindingList.tsx';
import { NoticeBar } from '../panel/NoticeBar.tsx';
import { PartList } from '../panel/PartList.tsx';
import { Verdict } from '../panel/Verdict.tsx';
import { useTexts } from '../text.ts';

/** A made-up report to practise on, with the very checklist that stands beside real ones. Nothing of it is kept. */
export function Practice({
  text,
  field,
  report,
  notice,
  actions,
}: {
  /** What stands in the field at first. */
  readonly text: string;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly report: ReportState;
  readonly notice: Notice | null;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  return (
    <>
      <ol class="practice-tasks">
        <li>{t('practiceLook')}</li>
        <li>{t('practiceInsert')}</li>
        <li>{t('practiceUndo')}</li>
      </ol>
      <div class="practice">
        <label class="practice-field">
          <span>{t('practiceField')}</span>
          <textarea ref={field} name="practice" spellcheck={false} defaultValue={text} />
        </label>
        <section class="practice-panel" aria-label={t('practiceCheck')}>
          <p class="length">{t('lengthPlain', count(report.analysis.length.characters, language))}</p>
          <Verdict report={report} actions={actions} />
          <PartList report={report} actions={actions} />
          <FindingList report={report} actions={actions} />
          <NoticeBar notice={notice} actions={actions} />
        </section>
      </div>
    </>
  );
}
