import { useState } from 'preact/hooks';
import type { DocumentTypeId, OutlineSuggestion, Role } from '../../engine/types.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { outlineLines } from '../outline-text.ts';
import { useTexts } from '../text.ts';

export interface OutlineActions {
  outlineOf(type: DocumentTypeId, year: number, role: string | undefined): readonly OutlineSuggestion[];
  rolesOf(type: DocumentTypeId): readonly Role[];
  copyText(outline: readonly OutlineSuggestion[]): void;
  copyForWord(outline: readonly OutlineSuggestion[]): void;
  insert(outline: readonly OutlineSuggestion[]): void;
}

/** 快速提纲: an outline without any page. */
export function QuickOutline({ year, actions }: { readonly year: number; readonly actions: OutlineActions }) {
  const { t } = useTexts();
  const [type, setType] = useState<DocumentTypeId>('deputy-report');
  const [role, setRole] = useState<string>();
  const [chosenYear, setYear] = useState(year);
  const roles = actions.rolesOf(type);
  const outline = actions.outlineOf(type, chosenYear, role ?? roles[0]?.id);
  return (
    <section aria-labelledby="outline-title">
      <h2 id="outline-title">{t('popupOutlineTitle')}</h2>
      <div class="choices">
        <select
          name="documentType"
          aria-label={t('typeLabel')}
          value={type}
          onChange={({ currentTarget }) => {
            const chosen = OFFERED_TYPES.find((id) => id === currentTarget.value);
            if (chosen) setType(chosen);
            setRole(undefined);
          }}
        >
          {OFFERED_TYPES.filter((id) => id !== 'other').map((id) => (
            <option key={id} value={id}>
              {t(DOCUMENT_TYPE_NAMES[id])}
            </option>
          ))}
        </select>
        <select
          name="role"
          aria-label={t('popupRole')}
          value={role ?? roles[0]?.id}
          onChange={({ currentTarget }) => setRole(currentTarget.value)}
        >
          {roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <select
          name="year"
          aria-label={t('popupYear')}
          value={chosenYear}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        >
          {[year - 1, year, year + 1].map((one) => (
            <option key={one} value={one}>
              {t('popupYearValue', one)}
            </option>
          ))}
        </select>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="preview" tabIndex={0} aria-label={t('popupPreview')}>
        {outlineLines(outline).map(({ kind, text }) => (
          <p key={text} class={`preview-${kind}`}>
            {text}
          </p>
        ))}
      </section>
      <div class="actions">
        <button type="button" class="small strong" data-action="copy" onClick={() => actions.copyText(outline)}>
          {t('copyText')}
        </button>
        <button type="button" class="small" data-action="copy-word" onClick={() => actions.copyForWord(outline)}>
          {t('popupCopyWord')}
        </button>
        <button type="button" class="small" data-action="insert-at-caret" onClick={() => actions.insert(outline)}>
          {t('popupInsertAtCaret')}
        </button>
      </div>
    </section>
  );
}
