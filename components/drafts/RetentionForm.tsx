import type { StoreState } from '../../messaging/protocol.ts';
import { useTexts } from '../text.ts';

const MOST = { days: 36_500, megabytes: 100_000 } as const;

/** How long drafts stay on this computer, and how much of them. */
export function RetentionForm({
  retention,
  onSave,
}: {
  readonly retention: StoreState['retention'];
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
        <button type="submit" class="small strong" data-action="save-retention">
          {t('writerSave')}
        </button>
      </form>
    </section>
  );
}
