import { type TextKey, useTexts } from '../text.ts';

/** A list as it is typed: one a line. Plain words, whatever signs they hold. */
export function LinesField({
  name,
  label,
  hint,
  lines,
  rows = 3,
  onChange,
}: {
  readonly name: string;
  readonly label: TextKey;
  readonly hint: TextKey;
  readonly lines: readonly string[];
  readonly rows?: number;
  readonly onChange: (lines: readonly string[]) => void;
}) {
  const { t } = useTexts();
  return (
    <label class="types-field">
      <span>{t(label)}</span>
      <span class="quiet hint">{t(hint)}</span>
      <textarea
        name={name}
        rows={Math.min(10, Math.max(rows, lines.length))}
        spellcheck={false}
        value={lines.join('\n')}
        onInput={({ currentTarget: { value } }) => onChange(value === '' ? [] : value.split('\n'))}
      />
    </label>
  );
}
