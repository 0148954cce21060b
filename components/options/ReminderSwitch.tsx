import { useTexts } from '../text.ts';

/** Whether the page says, before a report is sent, which required parts were not found. */
export function ReminderSwitch({
  on,
  locked,
  onTurn,
}: {
  readonly on: boolean;
  /** The unit set it for good. */
  readonly locked: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('optionsReminderTitle')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          name="reminder"
          checked={on}
          disabled={locked}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
        {t('optionsReminder')}
      </label>
      {locked && (
        <p class="quiet" data-unit="locked">
          {t('setByUnit')}
        </p>
      )}
    </section>
  );
}
