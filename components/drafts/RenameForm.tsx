import { useTexts } from '../text.ts';

/** Longest name, in UTF-16 units. */
const LONGEST = 100;

/** A name for a draft; an empty one takes the writer's own name away. */
export function RenameForm({
  name,
  onSave,
  onCancel,
}: {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTexts();
  return (
    <form
      class="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { value } = event.currentTarget.elements.namedItem('name') as HTMLInputElement;
        onSave(value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        name="name"
        aria-label={t('draftNameLabel')}
        defaultValue={name}
        maxLength={LONGEST}
        autocomplete="off"
        ref={(input) => {
          if (input && document.activeElement !== input) input.select();
        }}
      />
      <button type="submit" class="small strong" data-action="save-name">
        {t('writerSave')}
      </button>
      <button type="button" class="small" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
