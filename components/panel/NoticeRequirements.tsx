import type { RequirementsState } from '../../messaging/panel-state.ts';
import { deadlineWords } from '../deadline.ts';
import { lengthWords } from '../requirements/length-words.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

/** By which notice the report is checked, and what it asks besides parts. */
export function NoticeRequirements({
  requirements,
  now,
  actions,
}: {
  readonly requirements: RequirementsState;
  /** ms since the epoch */
  readonly now: number;
  readonly actions: PanelActions;
}) {
  const { t, language } = useTexts();
  const { setId, title, used, locked, deadline, others } = requirements;
  const lengths = requirements.lengths.map((length) => lengthWords(length, t)).filter(Boolean);
  const due = deadline === null ? undefined : deadlineWords(deadline, now, language, t);
  const folded = [
    ...requirements.format,
    ...(requirements.writers === '' ? [] : [t('noticeWriters', requirements.writers)]),
    ...(requirements.sendTo === '' ? [] : [t('noticeSendTo', requirements.sendTo)]),
  ];
  return (
    <section class="requirements-line" data-requirements={used ? 'used' : 'unused'} aria-label={t('requirementsTitle')}>
      <p>
        {t(used ? 'checkedByNotice' : 'notCheckedByNotice', title || t('requirementsUntitled'))}{' '}
        <span class="line-actions">
          <button
            type="button"
            class="plain link"
            data-action="open-requirements"
            onClick={() => actions.openRequirements(setId)}
          >
            {t('noticeLookAt')}
          </button>
          {locked && <span class="tag">{t('unitLocked')}</span>}
          {!locked && (
            <button
              type="button"
              class="plain"
              data-action={used ? 'not-use-requirements' : 'use-requirements'}
              onClick={() => actions.useRequirements(setId, !used)}
            >
              {t(used ? 'noticeNotNow' : 'noticeUseAgain')}
            </button>
          )}
        </span>
      </p>
      {used && due && <p data-deadline={due.past ? 'past' : 'ahead'}>{due.words}</p>}
      {used && lengths.length > 0 && <p data-lengths>{t('noticeLengths', lengths.join(t('listSeparator')))}</p>}
      {used && others.length > 0 && (
        <div data-others={others.length}>
          <p>{t('noticeOthers')}</p>
          <ul class="points" lang="zh-CN">
            {others.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {used && folded.length > 0 && (
        <details class="advice" data-format>
          <summary>{t('noticeFormat', folded.length)}</summary>
          <ul class="points" lang="zh-CN">
            {folded.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
