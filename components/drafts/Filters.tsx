import type { DocumentTypeId } from '../../engine/types.ts';
import type { DraftList } from '../../messaging/protocol.ts';
import { DOCUMENT_TYPE_NAMES, OFFERED_TYPES } from '../document-type-names.ts';
import { useTexts } from '../text.ts';
import { siteOf } from './titles.ts';

/** null: whichever. */
export interface DraftFilter {
  readonly text: string;
  readonly site: string | null;
  readonly type: DocumentTypeId | null;
  readonly year: number | null;
}

export const NO_FILTER: DraftFilter = { text: '', site: null, type: null, year: null };

export function isFiltering({ text, site, type, year }: DraftFilter): boolean {
  return text.trim() !== '' || site !== null || type !== null || year !== null;
}

/** Full-text search, and site, kind and year to choose by. */
export function Filters({
  filter,
  choices,
  actions,
}: {
  readonly filter: DraftFilter;
  readonly choices: DraftList['choices'];
  readonly actions: { filter(filter: DraftFilter): void; prepare(): void };
}) {
  const { t } = useTexts();
  const { sites = [], types = [], years = [] } = choices ?? {};
  return (
    <search class="filters">
      <input
        type="search"
        value={filter.text}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchLabel')}
        maxLength={200}
        onFocus={actions.prepare}
        onInput={(event) => actions.filter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          // Only Chromium empties the box by itself.
          if (event.key === 'Escape') actions.filter({ ...filter, text: '' });
        }}
      />
      <Choice
        name="site"
        label={t('filterSite')}
        any={t('filterAnySite')}
        value={filter.site ?? ''}
        options={sites.map((site) => [site, siteOf(site)])}
        choose={(site) => actions.filter({ ...filter, site: site || null })}
      />
      <Choice
        name="type"
        label={t('typeLabel')}
        any={t('filterAnyType')}
        value={filter.type ?? ''}
        options={OFFERED_TYPES.filter((type) => types.includes(type)).map((type) => [
          type,
          t(DOCUMENT_TYPE_NAMES[type]),
        ])}
        choose={(chosen) => actions.filter({ ...filter, type: OFFERED_TYPES.find((type) => type === chosen) ?? null })}
      />
      <Choice
        name="year"
        label={t('popupYear')}
        any={t('filterAnyYear')}
        value={String(filter.year ?? '')}
        options={years.map((year) => [String(year), t('popupYearValue', year)])}
        choose={(year) => actions.filter({ ...filter, year: year === '' ? null : Number(year) })}
      />
    </search>
  );
}

function Choice({
  name,
  label,
  any,
  value,
  options,
  choose,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => void;
}) {
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      data-chosen={value === '' ? undefined : ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
