import { useTexts } from '../text.ts';
import { asksAnything, partsCount, type SetDraft, setOf } from './set-draft.ts';

/** In view however long the list is: how much will be checked, and the way to keep it. */
export function SaveBar({
  draft,
  saved,
  onCancel,
}: {
  readonly draft: SetDraft;
  readonly saved: boolean;
  readonly onCancel: () => void;
}) {
  const { t } = useTexts();
  const parts = partsCount(setOf(draft).parts);
  const all = asksAnything(draft);
  return (
    <div class="save-bar">
      <p class="quiet">{all ? t('requirementsWillCheck', parts) : t('requirementsNothingTicked')}</p>
      <div class="actions">
        <button type="button" class="small tall" data-action="cancel" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="submit" class="primary" data-action="save" disabled={!all}>
          {t(saved ? 'requirementsSaveChanges' : 'requirementsSave')}
        </button>
      </div>
    </div>
  );
}
