import { useState } from 'preact/hooks';
import { useTexts } from '../text.ts';

/** Ways in for a notice that is no open page, or cannot be read there: pasted words, or a file. */
export function SourceBox({
  onPaste,
  onFile,
}: {
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
}) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  return (
    <section class="source-box" aria-label={t('requirementsOtherWays')}>
      <label class="paste">
        <span class="quiet">{t('requirementsPaste')}</span>
        <textarea
          name="paste"
          rows={9}
          value={text}
          maxLength={200_000}
          placeholder={t('requirementsPasteHint')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button
          type="button"
          class="primary"
          data-action="read-paste"
          disabled={text.trim() === ''}
          onClick={() => onPaste(text)}
        >
          {t('requirementsReadPaste')}
        </button>
      </div>
      <label class="file">
        <span>{t('requirementsFile')}</span>
        <input
          type="file"
          name="file"
          accept=".docx,.html,.htm,.txt"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again once it has been mended.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
    </section>
  );
}
