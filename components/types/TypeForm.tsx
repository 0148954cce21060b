import type { OwnType, PartSpec } from '../../engine/types.ts';
import type { Saying } from '../../messaging/saying.ts';
import { DOCUMENT_TYPE_NAMES } from '../document-type-names.ts';
import { wordsOf } from '../saying.ts';
import { useTexts } from '../text.ts';
import { LinesField } from './LinesField.tsx';
import { LiveTest, type Tested } from './LiveTest.tsx';
import { PartEditors } from './PartEditors.tsx';
import { basisOf, basisText } from './type-draft.ts';

/** One type of one's own: what it is called, its parts, and a text to try it on. */
export function TypeForm({
  type,
  builtIn,
  saved,
  dirty,
  problems,
  sample,
  tested,
  newId,
  onChange,
  onSample,
  onSave,
  onCancel,
}: {
  readonly type: OwnType;
  readonly builtIn: readonly PartSpec[];
  /** It was saved before and is being changed. */
  readonly saved: boolean;
  readonly dirty: boolean;
  /** Why it was not saved; each says where, what and what to do. */
  readonly problems: readonly Saying[];
  /** The text it is tried on. */
  readonly sample: string;
  readonly tested: Tested | null;
  readonly newId: () => `own-${string}`;
  readonly onChange: (type: OwnType) => void;
  readonly onSample: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTexts();
  const change = (some: Partial<OwnType>) => onChange({ ...type, ...some });
  return (
    <form
      class="requirement-form"
      data-editing={type.id}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div class="types-head">
        <label class="types-field types-name">
          <span>{t('typesName')}</span>
          <span class="quiet hint">{t('typesBuiltOn', t(DOCUMENT_TYPE_NAMES[type.base]))}</span>
          <input
            name="title"
            value={type.title}
            maxLength={40}
            onInput={({ currentTarget: { value } }) => change({ title: value })}
          />
        </label>
        <LinesField
          name="titles"
          label="typesTitles"
          hint="typesTitlesHint"
          rows={3}
          lines={type.titles}
          onChange={(titles) => change({ titles })}
        />
        <LinesField
          name="basis"
          label="typesBasis"
          hint="typesBasisHint"
          rows={4}
          lines={type.basis.length === 0 ? [] : basisText(type.basis).split('\n')}
          onChange={(lines) => change({ basis: lines.length === 0 ? [] : basisOf(lines.join('\n')) })}
        />
      </div>
      <PartEditors type={type} builtIn={builtIn} newId={newId} onChange={onChange} />
      <LiveTest sample={sample} tested={tested} onSample={onSample} />
      <div class="save-bar">
        {problems.length > 0 ? (
          <div class="wrong" role="alert" data-problems={problems.length}>
            <ul>
              {problems.map((problem) => {
                const words = wordsOf(problem, t);
                return <li key={words}>{words}</li>;
              })}
            </ul>
          </div>
        ) : (
          <p class="quiet">{t(dirty ? 'typesNotSaved' : 'typesAllSaved')}</p>
        )}
        <div class="actions">
          <button type="button" class="small tall" data-action="cancel" onClick={onCancel}>
            {t(dirty ? 'typesDiscard' : 'typesBack')}
          </button>
          <button type="submit" class="primary" data-action="save" disabled={!dirty}>
            {t(saved ? 'requirementsSaveChanges' : 'typesSave')}
          </button>
        </div>
      </div>
    </form>
  );
}
