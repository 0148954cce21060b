import type { StoredCounts, StoredKind } from '../../messaging/stored-messages.ts';
import { AskFirst } from '../AskFirst.tsx';
import { AskTwice } from '../AskTwice.tsx';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';

/** Every kind, where it is managed. */
export const PLACES = {
  drafts: 'workbench.html',
  versions: 'workbench.html',
  copies: 'workbench.html#store',
  fields: 'help.html#fields',
  ignored: '#ignored',
  choices: '#choices',
  writer: '#writer',
  requirementSets: 'requirements.html#saved',
  ownTypes: 'types.html',
  snippets: 'help.html#snippets',
  samples: 'samples.html',
  settings: '#conveniences',
} as const satisfies Readonly<Record<StoredKind, string>>;
const KINDS = Object.keys(PLACES) as readonly StoredKind[];

export interface StoredThingsProps {
  /** undefined until the background has answered. */
  readonly counts: StoredCounts | undefined;
  /** Of everything together, in bytes; undefined where the browser does not say. */
  readonly bytes: number | undefined;
  /** What was removed last. */
  readonly removed: StoredKind | 'everything' | null;
  readonly onClear: (kind: StoredKind | 'everything') => void;
}

/** 本机存了什么: kind by kind, how much, where it is managed, and away with it. */
export function StoredThings({ counts, bytes, removed, onClear }: StoredThingsProps) {
  const { t, language } = useTexts();
  return (
    <section id="stored" aria-labelledby="stored-title">
      <h2 id="stored-title">{t('inventoryTitle')}</h2>
      <p class="quiet">
        {t('inventoryWhy')} {bytes !== undefined && t('inventoryBytes', kilobytes(bytes, language))}
      </p>
      {counts && (
        <ul class="rows inventory">
          {KINDS.map((kind) => (
            <li key={kind} data-stored={kind} data-count={counts[kind]}>
              <span>
                <a href={PLACES[kind]}>{t(`stored_${kind}`)}</a>{' '}
                <span class="quiet">{t('inventoryCount', count(counts[kind], language))}</span>
              </span>
              {counts[kind] > 0 && (
                <AskFirst
                  action={`clear-${kind}`}
                  label={t('inventoryDelete')}
                  named={t('inventoryDeleteNamed', t(`stored_${kind}`))}
                  question={
                    kind === 'drafts' ? t('inventoryAskDrafts') : t('inventoryAsk', t(`stored_${kind}`), counts[kind])
                  }
                  onConfirm={() => onClear(kind)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="notice-line" role="status" aria-live="polite">
        {removed === 'everything' && t('inventoryGoneAll')}
        {removed !== null && removed !== 'everything' && t('inventoryGone', t(`stored_${removed}`))}
      </p>
      {counts && (
        <AskTwice
          action="clear-everything"
          label={t('inventoryDeleteAll')}
          goOn={t('clearGoOn')}
          first={t('inventoryAskAll')}
          second={t('clearAskAgain')}
          onConfirm={() => onClear('everything')}
        />
      )}
    </section>
  );
}

/** `312 KB`, `4.2 MB`. A thousand bytes are a kilobyte, as the browsers' own pages have it. */
function kilobytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
}
