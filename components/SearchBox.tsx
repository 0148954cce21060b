import { useTexts } from './text.ts';

/** Looks through what stands on the page; where nothing holds the words, it says so and offers the way back. */
export function SearchBox({
  label,
  query,
  found,
  onSearch,
}: {
  readonly label: string;
  readonly query: string;
  readonly found: boolean;
  readonly onSearch: (query: string) => void;
}) {
  const { t } = useTexts();
  return (
    <div class="search-box">
      <label>
        <span>{label}</span>
        <input
          type="search"
          name="search"
          value={query}
          autocomplete="off"
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <div role="status" aria-live="polite">
        {!found && (
          <p class="search-none" data-found="none">
            {t('searchNone', query.trim())}{' '}
            <button type="button" class="small" data-action="search-back" onClick={() => onSearch('')}>
              {t('searchBack')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
