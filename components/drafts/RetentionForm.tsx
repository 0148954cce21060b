import type { StoreState } from '../../messaging/protocol.ts';
import { useTexts } from '../text.ts';

const MOST = { days: 36_500, megabytes: 100_000 } as const;

/** How long drafts stay on this computer, and how much of them. */
export function RetentionForm({
  retention,
  locked,
  onSave,
}: {
  readonly retention: StoreState['retention'];
  /** What the unit set for good. */
  readonly locked: StoreState['retentionLocked'];
  readonly onSave: (retention: StoreState['retention']) => void;
}) {
  const { t } = useTexts();
  const field = (name: 'days' | 'megabytes', label: string) => (
    <label>
      <span>{label}</span>
      <input
        name={name}
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={MOST[name]}
        step={1}
        defaultValue={String(retention[name])}
        disabled={locked.includes(name)}
      />
    </label>
  );
  return (
    <section aria-labelledby="retention-title">
      <h2 id="retention-title">{t('retentionTitle')}</h2>
      <p class="quiet">{t('retentionWhat')}</p>
      <form
        class="retention"
        onSubmit={(event) => {
          event.preventDefault();
          const { elements } = event.currentTarget;
          const numberOf = (name: string) => Number((elements.namedItem(name) as HTMLInputElement).value);
          onSave({ days: numberOf('days'), megabytes: numberOf('megabytes') });
        }}
      >
        {field('days', t('retentionDays'))}
        {field('megabytes', t('retentionMegabytes'))}
        {locked.length < 2 && (
          <button type="submit" class="small strong" data-action="save-retention">
            {t('writerSave')}
          </button>
        )}
      </form>
      {locked.length > 0 && (
        <p class="quiet" data-unit="locked">
          {t(
            locked.length === 2
              ? 'setByUnit'
              : locked.includes('days')
                ? 'retentionDaysByUnit'
                : 'retentionMegabytesByUnit',
          )}
        </p>
      )}
    </section>
  );
}
