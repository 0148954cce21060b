import type { StoreState } from '../../messaging/protocol.ts';
import { AskTwice } from '../AskTwice.tsx';
import { count } from '../format.ts';
import { useTexts } from '../text.ts';
import { Banners } from './Banners.tsx';
import { ImportReview, type ReviewedFile } from './ImportReview.tsx';
import { RetentionForm } from './RetentionForm.tsx';

export interface StoreActions {
  exportAll(format: 'json' | 'docx' | 'txt'): void;
  choose(file: File): void;
  confirmImport(): void;
  cancelImport(): void;
  retain(retention: StoreState['retention']): void;
  clear(): void;
  closeRecovered(): void;
}

/** 备份与清理: out to a file, in again, how long drafts stay, and away with all of them. */
export function Store({
  store,
  disk,
  review,
  busy,
  now,
  actions,
}: {
  /** undefined until the background has answered. */
  readonly store: StoreState | undefined;
  /** Bytes the extension takes on the disk; undefined where the browser does not say. */
  readonly disk: number | undefined;
  /** A file that was chosen and not yet imported. */
  readonly review: ReviewedFile | null;
  /** A file is being made or read. */
  readonly busy: boolean;
  readonly now: number;
  readonly actions: StoreActions;
}) {
  const { t, language } = useTexts();
  if (!store) return <p class="quiet">{t('panelConnecting')}</p>;
  const nothing = store.drafts === 0;
  return (
    <div class="store">
      <Banners store={store} now={now} here onCloseRecovered={actions.closeRecovered} />
      <section aria-labelledby="stored-title">
        <h2 id="stored-title">{t('storedTitle')}</h2>
        <p data-stored={store.drafts}>
          {nothing
            ? t('optionsStoredNone')
            : t(
                'storedFigures',
                count(store.drafts, language),
                count(store.versions, language),
                count(store.characters, language),
              )}
          {disk !== undefined && ` ${t('storedDisk', megabytes(disk, language))}`}
        </p>
      </section>
      <section aria-labelledby="export-title">
        <h2 id="export-title">{t('exportTitle')}</h2>
        <p class="quiet">{t('exportWhy')}</p>
        <div class="actions">
          {(['json', 'docx', 'txt'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class={format === 'json' ? 'small strong' : 'small'}
              data-action={`export-${format}`}
              disabled={nothing || busy}
              onClick={() => actions.exportAll(format)}
            >
              {t(`export_${format}`)}
            </button>
          ))}
        </div>
      </section>
      <section aria-labelledby="import-title">
        <h2 id="import-title">{t('importTitle')}</h2>
        <p class="quiet">{t('importWhy')}</p>
        <label class="file small">
          <span>{t('importChoose')}</span>
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            disabled={busy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.choose(file);
              // The same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {review && (
          <ImportReview
            review={review}
            now={now}
            busy={busy}
            onConfirm={actions.confirmImport}
            onCancel={actions.cancelImport}
          />
        )}
      </section>
      <RetentionForm
        key={`${store.retention.days} ${store.retention.megabytes} ${store.retentionLocked}`}
        retention={store.retention}
        locked={store.retentionLocked}
        onSave={actions.retain}
      />
      <section aria-labelledby="clear-title">
        <h2 id="clear-title">{t('clearTitle')}</h2>
        <p class="quiet">{t('clearWhat')}</p>
        <AskTwice
          action="clear"
          label={t('clearAll')}
          goOn={t('clearGoOn')}
          first={t('clearAsk', count(store.drafts, language), count(store.versions, language))}
          second={t('clearAskAgain')}
          onConfirm={actions.clear}
        />
      </section>
    </div>
  );
}

function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}
