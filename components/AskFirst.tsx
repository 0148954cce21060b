import { useState } from 'preact/hooks';
import { useTexts } from './text.ts';

/** A button for what cannot be undone: the first press only asks. */
export function AskFirst({
  action,
  label,
  named,
  question,
  confirm,
  asked = false,
  onConfirm,
  onCancel,
}: {
  readonly action: string;
  readonly label: string;
  /** The label in full, where several buttons bear the same. */
  readonly named?: string;
  readonly question: string;
  /** The answer that does it; 确定删除 where none is given. */
  readonly confirm?: string;
  /** The question is there from the beginning. */
  readonly asked?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel?: () => void;
}) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(asked);
  if (!asking) {
    return (
      <button type="button" class="small" data-action={action} aria-label={named} onClick={() => setAsking(true)}>
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
          {confirm ?? t('confirmDelete')}
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
