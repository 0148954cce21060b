import type { DocumentTypeId } from '../../engine/types.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { useTexts } from '../text.ts';

const AUTOMATIC = 'auto';

/** The select's value is always the type in force, whether it was recognised or chosen. */
export function TypeSelect({
  type,
  chosen,
  empty,
  onChoose,
}: {
  readonly type: DocumentTypeId;
  readonly chosen: boolean;
  /** Nothing is written yet, so there was nothing to recognise. */
  readonly empty: boolean;
  readonly onChoose: (type: DocumentTypeId | null) => void;
}) {
  const { t } = useTexts();
  return (
    <label class="field">
      <span class="visually-hidden">{t('typeLabel')}</span>
      <select
        name="documentType"
        value={type}
        onChange={(event) => onChoose(OFFERED_TYPES.find((id) => id === event.currentTarget.value) ?? null)}
      >
        {chosen ? (
          <option value={AUTOMATIC}>{t('typeAutomatic')}</option>
        ) : (
          <option value={type}>
            {empty && type === 'other' ? t('typeChoose') : t('typeDetected', t(DOCUMENT_TYPE_NAMES[type]))}
          </option>
        )}
        {OFFERED_TYPES.filter((id) => chosen || id !== type).map((id) => (
          <option key={id} value={id}>
            {t(DOCUMENT_TYPE_NAMES[id])}
          </option>
        ))}
      </select>
    </label>
  );
}
