import { useState } from 'preact/hooks';
import type { OwnType } from '../../engine/types.ts';
import type { OwnTypeInForce } from '../../messaging/type-messages.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { useTexts } from '../text.ts';
import { UnitMark } from '../UnitMark.tsx';

const BASES = OFFERED_TYPES.filter((id) => id !== 'other');

/** `unit`: it is the unit's; a locked one can only be looked at by copying it. */
export type ListedType = OwnType & Pick<OwnTypeInForce, 'unit'>;

/** The types that were made, and the way to the next one. */
export function TypeList({
  types,
  unsaved,
  onCopyBuiltIn,
  onCopy,
  onRemove,
  onExport,
}: {
  /** undefined until the background has answered. */
  readonly types: readonly ListedType[] | undefined;
  /** Types with changes that are not saved yet; new ones among them. */
  readonly unsaved: readonly OwnType[];
  readonly onCopyBuiltIn: (base: OwnType['base']) => void;
  readonly onCopy: (type: OwnType) => void;
  readonly onRemove: (type: OwnType) => void;
  readonly onExport: (types: readonly OwnType[]) => void;
}) {
  const { t } = useTexts();
  const [base, setBase] = useState<OwnType['base']>('official-duty-integrity');
  const fresh = unsaved.filter(({ id }) => !types?.some((one) => one.id === id));
  return (
    <>
      <p class="quiet">{t('typesWhat')}</p>
      <section class="card types-new" aria-labelledby="types-new">
        <h2 id="types-new">{t('typesNew')}</h2>
        <div class="types-start">
          <label>
            <span class="quiet">{t('typesNewFrom')}</span>
            <select
              name="base"
              value={base}
              onChange={({ currentTarget: { value } }) => setBase(BASES.find((id) => id === value) ?? base)}
            >
              {BASES.map((id) => (
                <option key={id} value={id}>
                  {t(DOCUMENT_TYPE_NAMES[id])}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="small strong tall"
            data-action="copy-built-in"
            onClick={() => onCopyBuiltIn(base)}
          >
            {t('typesCopyBuiltIn')}
          </button>
        </div>
      </section>
      {types?.length === 0 && fresh.length === 0 && <p class="empty quiet">{t('typesNone')}</p>}
      <ul class="saved-sets">
        {[...fresh, ...(types ?? [])].map((type) => (
          <TypeRow
            key={type.id}
            type={type}
            saved={!fresh.includes(type)}
            unsaved={unsaved.some(({ id }) => id === type.id)}
            onCopy={onCopy}
            onRemove={onRemove}
            onExport={onExport}
          />
        ))}
      </ul>
      {types && types.length > 1 && (
        <div class="actions">
          <button type="button" class="small" data-action="export-all" onClick={() => onExport(types)}>
            {t('typesExportAll', types.length)}
          </button>
        </div>
      )}
    </>
  );
}

function TypeRow({
  type,
  saved,
  unsaved,
  onCopy,
  onRemove,
  onExport,
}: {
  readonly type: ListedType;
  readonly saved: boolean;
  readonly unsaved: boolean;
  readonly onCopy: (type: OwnType) => void;
  readonly onRemove: (type: OwnType) => void;
  readonly onExport: (types: readonly OwnType[]) => void;
}) {
  const { t } = useTexts();
  const title = type.title.trim() || t('draftsUnnamed');
  const locked = type.unit === 'locked';
  const address = `#type/${encodeURIComponent(type.id)}`;
  return (
    <li class="draft" data-own-type={type.id}>
      <h2>
        {locked ? title : <a href={address}>{title}</a>} {type.unit && <UnitMark unit={type.unit} />}
        {unsaved && <span class="tag">{t('typesUnsaved')}</span>}
      </h2>
      <div class="actions draft-actions">
        {!locked && (
          <a class="plain" href={address} data-action="edit">
            {t('requirementsEdit')}
          </a>
        )}
        {saved && (
          <>
            <button type="button" class="plain" data-action="copy-type" onClick={() => onCopy(type)}>
              {t('typesCopy')}
            </button>
            <button type="button" class="plain" data-action="export" onClick={() => onExport([type])}>
              {t('typesExport')}
            </button>
          </>
        )}
        {(!type.unit || unsaved) && (
          <button
            type="button"
            class="plain"
            data-action="remove"
            aria-label={t('draftsRemoveNamed', title)}
            onClick={() => onRemove(type)}
          >
            {t('draftsRemove')}
          </button>
        )}
      </div>
      <p class="quiet">{t('typesFacts', t(DOCUMENT_TYPE_NAMES[type.base]), type.parts.length)}</p>
    </li>
  );
}
