import type { IgnoredEntry } from '../../messaging/choice-messages.ts';
import { clip } from '../format.ts';
import { useTexts } from '../text.ts';

const LENGTH = 60;

/** Findings that are told in no report any more, each to be taken back. */
export function IgnoredForGood({
  entries,
  onTakeBack,
}: {
  readonly entries: readonly IgnoredEntry[];
  readonly onTakeBack: (entry: IgnoredEntry) => void;
}) {
  const { t } = useTexts();
  return (
    <section id="ignored" aria-labelledby="ignored-title">
      <h2 id="ignored-title">{t('optionsIgnoredTitle')}</h2>
      {entries.length === 0 && <p class="quiet">{t('optionsIgnoredNone')}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={`${entry.rule}:${entry.text}`} data-rule={entry.rule}>
            <span>{clip(entry.message, LENGTH)}</span>
            <button type="button" class="small" data-action="heed" onClick={() => onTakeBack(entry)}>
              {t('ignoredTakeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
