import { type OwnType, PERIODS } from '../../engine/types.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import type { OutlineParagraph } from '../outline-text.ts';
import { useTexts } from '../text.ts';
import type { OutlineChoice, PopupActions } from './actions.ts';

const WITH_OUTLINE = OFFERED_TYPES.filter((type) => type !== 'other');
const PERIOD_NAMES = { annual: 'periodAnnual', 'half-year': 'periodHalfYear', term: 'periodTerm' } as const;

/** An outline without any page: choose, look, take along. */
export function QuickOutline({
  choice,
  ownTypes,
  roles,
  years,
  paragraphs,
  insertable,
  actions,
}: {
  readonly choice: OutlineChoice;
  readonly ownTypes: readonly Pick<OwnType, 'id' | 'title'>[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly years: readonly number[];
  readonly paragraphs: readonly OutlineParagraph[];
  /** Whether the page behind can take text at all. */
  readonly insertable: boolean;
  readonly actions: PopupActions;
}) {
  const { t } = useTexts();
  return (
    <section class="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{t('popupOutlineTitle')}</h2>
      <label class="field">
        <span class="label">{t('typeLabel')}</span>
        <select
          name="documentType"
          value={choice.type}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const type = [...WITH_OUTLINE, ...ownTypes.map(({ id }) => id)].find((id) => id === value);
            if (type) actions.choose({ ...choice, type, role: '' });
          }}
        >
          {WITH_OUTLINE.map((id) => (
            <option key={id} value={id}>
              {t(DOCUMENT_TYPE_NAMES[id])}
            </option>
          ))}
          {ownTypes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {roles.length > 1 && (
        <label class="field">
          <span class="label">{t('popupRole')}</span>
          <select
            name="role"
            value={choice.role === '' ? roles[0]?.id : choice.role}
            onChange={(event) => actions.choose({ ...choice, role: event.currentTarget.value })}
          >
            {roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="fields">
        <label class="field">
          <span class="label">{t('popupPeriod')}</span>
          <select
            name="period"
            value={choice.period}
            onChange={(event) => {
              const period = PERIODS.find((id) => id === event.currentTarget.value);
              if (period) actions.choose({ ...choice, period });
            }}
          >
            {PERIODS.map((id) => (
              <option key={id} value={id}>
                {t(PERIOD_NAMES[id])}
              </option>
            ))}
          </select>
        </label>
        <label class="field narrow">
          <span>{t('popupYear')}</span>
          <select
            name="year"
            value={choice.year}
            onChange={(event) => actions.choose({ ...choice, year: Number(event.currentTarget.value) })}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {t('popupYearValue', year)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="preview" aria-label={t('popupPreview')} tabIndex={0} lang="zh-CN">
        {paragraphs.map(({ style, text }, index) => (
          <p key={index} data-style={style}>
            {text}
          </p>
        ))}
      </section>
      <button type="button" class="primary" data-action="copy-formatted" onClick={() => actions.copyFormatted()}>
        {t('popupCopyWord')}
      </button>
      <div class="actions even">
        <button type="button" class="small" data-action="copy" onClick={() => actions.copyText()}>
          {t('copyText')}
        </button>
        {insertable && (
          <button type="button" class="small" data-action="insert-at-caret" onClick={() => actions.insertAtCaret()}>
            {t('popupInsertAtCaret')}
          </button>
        )}
      </div>
    </section>
  );
}
