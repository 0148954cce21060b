import type { OwnPart, Requirement } from '../../engine/types.ts';
import { type TextKey, useTexts } from '../text.ts';
import { LinesField } from './LinesField.tsx';

const NEEDS: readonly Requirement[] = ['required', 'recommended', 'optional'];

/** What one part is called, what shows that it is there, and what is offered when it is not. */
export function PartEditor({
  part,
  builtInTitle,
  first,
  last,
  open,
  onOpen,
  onChange,
  onMove,
  onRemove,
}: {
  readonly part: OwnPart;
  /** What the built-in part is called; undefined for a part of one's own. */
  readonly builtInTitle: string | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (some: Partial<OwnPart>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTexts();
  const title = part.title.trim() || builtInTitle || t('typesPartUnnamed');
  return (
    <li class="types-part" data-own-part={part.id}>
      <div class="types-part-line">
        <button
          type="button"
          class="plain types-part-title"
          data-action="open-part"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}
        </button>
        {builtInTitle === undefined && <span class="tag">{t('typesPartOwn')}</span>}
        <select
          name="need"
          aria-label={t('typesNeedOf', title)}
          value={part.need}
          onChange={({ currentTarget: { value } }) =>
            onChange({ need: NEEDS.find((need) => need === value) ?? part.need })
          }
        >
          {NEEDS.map((need) => (
            <option key={need} value={need}>
              {t(`typeneed_${need}`)}
            </option>
          ))}
        </select>
        <span class="types-moves">
          <button
            type="button"
            class="small types-move"
            data-action="up"
            disabled={first}
            aria-label={t('typesUp', title)}
            title={t('typesUp', title)}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="small types-move"
            data-action="down"
            disabled={last}
            aria-label={t('typesDown', title)}
            title={t('typesDown', title)}
            onClick={() => onMove(1)}
          >
            ↓
          </button>
          <button
            type="button"
            class="small"
            data-action="remove-part"
            aria-label={t('typesPartRemoveNamed', title)}
            onClick={onRemove}
          >
            {t('typesPartRemove')}
          </button>
        </span>
      </div>
      {open && <PartFields part={part} builtIn={builtInTitle !== undefined} onChange={onChange} />}
    </li>
  );
}

function PartFields({
  part,
  builtIn,
  onChange,
}: {
  readonly part: OwnPart;
  readonly builtIn: boolean;
  readonly onChange: (some: Partial<OwnPart>) => void;
}) {
  const { t } = useTexts();
  const words = (['headings', 'phrases', 'falseFriends'] as const).map((field) => ({
    field,
    label: `typefield_${field}` satisfies TextKey,
    hint: (builtIn && field !== 'falseFriends' ? `typehintmore_${field}` : `typehint_${field}`) as TextKey,
  }));
  return (
    <div class="types-fields">
      <label class="types-field">
        <span>{t('typefield_title')}</span>
        <input
          name="partTitle"
          value={part.title}
          maxLength={40}
          onInput={({ currentTarget: { value } }) => onChange({ title: value })}
        />
      </label>
      <label class="types-field">
        <span>{t('typefield_share')}</span>
        <input
          type="number"
          class="types-percent"
          name="share"
          min={1}
          max={100}
          value={part.share ?? ''}
          onInput={({ currentTarget: { value } }) => onChange({ share: value === '' ? null : Number(value) })}
        />
      </label>
      {words.map(({ field, label, hint }) => (
        <LinesField
          key={field}
          name={field}
          label={label}
          hint={hint}
          lines={part[field]}
          onChange={(lines) => onChange({ [field]: lines })}
        />
      ))}
      <label class="types-field">
        <span>{t('typefield_advice')}</span>
        <span class="quiet hint">{t('typehint_advice')}</span>
        <textarea
          name="advice"
          rows={3}
          maxLength={500}
          value={part.advice}
          onInput={({ currentTarget: { value } }) => onChange({ advice: value })}
        />
      </label>
      <label class="types-field">
        <span>{t('typefield_heading')}</span>
        <span class="quiet hint">{t('typehint_heading')}</span>
        <input
          name="heading"
          value={part.heading}
          maxLength={60}
          onInput={({ currentTarget: { value } }) => onChange({ heading: value })}
        />
      </label>
      <LinesField
        name="starters"
        label="typefield_starters"
        hint="typehint_starters"
        lines={part.starters}
        onChange={(starters) => onChange({ starters })}
      />
    </div>
  );
}
