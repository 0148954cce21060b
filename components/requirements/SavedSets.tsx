import type { RequirementSetInForce, RequirementSetRecord } from '../../messaging/requirement-messages.ts';
import { deadlineWords } from '../deadline.ts';
import { DOCUMENT_TYPE_NAMES } from '../document-type-names.ts';
import { type Translate, useTexts } from '../text.ts';
import { UnitMark } from '../UnitMark.tsx';
import { lengthWords } from './length-words.ts';
import { partsCount } from './set-draft.ts';

/** The sets that were saved: what each asks, and which reports are checked by it. */
export function SavedSets({
  sets,
  now,
  onCopy,
  onUnbind,
  onRemove,
}: {
  /** undefined until the background has answered. */
  readonly sets: readonly RequirementSetInForce[] | undefined;
  /** ms since the epoch */
  readonly now: number;
  readonly onCopy: (set: RequirementSetRecord) => void;
  readonly onUnbind: (set: RequirementSetRecord) => void;
  readonly onRemove: (set: RequirementSetRecord) => void;
}) {
  const { t, language } = useTexts();
  if (sets?.length === 0) return <p class="empty quiet">{t('requirementsSavedNone')}</p>;
  return (
    <ul class="saved-sets">
      {sets?.map((set) => {
        const locked = set.unit === 'locked';
        const title = set.title || t('requirementsUntitled');
        const facts = [
          t('requirementsPartsCount', partsCount(set.parts)),
          ...set.lengths.map((length) => lengthWords(length, t)),
          ...(set.deadline ? [deadlineWords(set.deadline.day, now, language, t).words] : []),
        ];
        return (
          <li key={set.id} class="draft" data-saved-set={set.id}>
            <h2>
              {locked ? title : <a href={`#set/${encodeURIComponent(set.id)}`}>{title}</a>}{' '}
              {set.unit && <UnitMark unit={set.unit} />}
            </h2>
            <div class="actions draft-actions">
              {!locked && (
                <a class="plain" href={`#set/${encodeURIComponent(set.id)}`} data-action="edit">
                  {t('requirementsEdit')}
                </a>
              )}
              {set.unit && (
                <button type="button" class="plain" data-action="copy-set" onClick={() => onCopy(set)}>
                  {t('typesCopy')}
                </button>
              )}
              {set.binding && !locked && (
                <button type="button" class="plain" data-action="unbind" onClick={() => onUnbind(set)}>
                  {t('requirementsUnbind')}
                </button>
              )}
              {!set.unit && (
                <button
                  type="button"
                  class="plain"
                  data-action="remove"
                  aria-label={t('draftsRemoveNamed', title)}
                  onClick={() => onRemove(set)}
                >
                  {t('draftsRemove')}
                </button>
              )}
            </div>
            <p class="quiet">{facts.join(' · ')}</p>
            <p data-binding={set.binding?.kind ?? 'none'}>{bindingWords(set, t)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function bindingWords({ binding }: Pick<RequirementSetRecord, 'binding'>, t: Translate): string {
  if (!binding) return t('requirementsBoundNone');
  return binding.kind === 'site'
    ? t('requirementsBoundSite', binding.site)
    : t('requirementsBoundType', t(DOCUMENT_TYPE_NAMES[binding.type]));
}
