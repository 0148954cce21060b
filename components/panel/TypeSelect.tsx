import type { DocumentTypeId, OwnTypeId } from '../../engine/types.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { useTexts } from '../text.ts';
import type { PanelActions } from './actions.ts';

const AUTOMATIC = 'auto';
const OWN_PAGE = 'types-page';

/** The select's value is always the type in force, whether it was recognised or chosen. */
export function TypeSelect({
  type,
  chosen,
  empty,
  ownTypes,
  actions,
}: {
  readonly type: DocumentTypeId | OwnTypeId;
  readonly chosen: boolean;
  /** Nothing is written yet, so there was nothing to recognise. */
  readonly empty: boolean;
  readonly ownTypes: readonly { readonly id: OwnTypeId; readonly title: string; readonly locked: boolean }[];
  readonly actions: Pick<PanelActions, 'chooseType' | 'chooseOwnType' | 'openTypes'>;
}) {
  const { t } = useTexts();
  const own = ownTypes.find(({ id }) => id === type);
  const builtIn = OFFERED_TYPES.find((id) => id === type) ?? 'other';
  const offered = [
    ...OFFERED_TYPES.map((id) => ({ id, title: t(DOCUMENT_TYPE_NAMES[id]) })),
    ...ownTypes.map(({ id, title, locked }) => ({ id, title: locked ? t('typeOfUnit', title) : title })),
  ];
  return (
    <label class="field">
      <span class="visually-hidden">{t('typeLabel')}</span>
      <select
        name="documentType"
        value={type}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          const made = ownTypes.find(({ id }) => id === value);
          if (value === OWN_PAGE) {
            currentTarget.value = type;
            actions.openTypes();
          } else if (made) actions.chooseOwnType(made.id);
          else actions.chooseType(OFFERED_TYPES.find((id) => id === value) ?? null);
        }}
      >
        {chosen ? (
          <option value={AUTOMATIC}>{t('typeAutomatic')}</option>
        ) : (
          <option value={type}>
            {empty && type === 'other'
              ? t('typeChoose')
              : t('typeDetected', own?.title ?? t(DOCUMENT_TYPE_NAMES[builtIn]))}
          </option>
        )}
        {offered
          .filter(({ id }) => chosen || id !== type)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        <option value={OWN_PAGE}>{t('typesOpen')}</option>
      </select>
    </label>
  );
}
