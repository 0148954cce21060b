import { useState } from 'preact/hooks';
import { useTexts } from './text.ts';

/** A button for what cannot be undone: the first press only asks. */
export function AskFirst({
  action,
  label,
  question,
  asked = false,
  onConfirm,
  onCancel,
}: {
  readonly action: string;
  readonly label: string;
  readonly question: string;
  /** The question is there from the beginning. */
  readonly asked?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel?: () => void;
}) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(asked);
  if (!asking) {
    return (
      <button type="button" class="small" data-action={action} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="ask" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div class="actions">
        <button
          type="button"
          class="small danger"
          data-action={`${action}-confirm`}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {t('confirmDelete')}
        </button>
        {/* The harmless answer has the focus, so that a second Enter deletes nothing. */}
        <button
          type="button"
          class="small"
          data-action={`${action}-cancel`}
          ref={(button) => button?.focus()}
          onClick={() => {
            setAsking(false);
            onCancel?.();
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
