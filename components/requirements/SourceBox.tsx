import { useState } from 'preact/hooks';
import { type TextKey, useTexts } from '../text.ts';

/** What the ways in are called. */
export interface SourceWords {
  readonly paste: TextKey;
  readonly hint: TextKey;
  readonly read: TextKey;
}

/** Ways in for a notice, or a sample, that is no open page, or cannot be read there: pasted words, or a file. */
export function SourceBox({
  words,
  onPaste,
  onFile,
}: {
  readonly words: SourceWords;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
}) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  return (
    <section class="source-box" aria-label={t('requirementsOtherWays')}>
      <label class="paste">
        <span class="quiet">{t(words.paste)}</span>
        <textarea
          name="paste"
          rows={9}
          value={text}
          maxLength={200_000}
          placeholder={t(words.hint)}
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
          {t(words.read)}
        </button>
      </div>
      <label class="small file">
        {t('requirementsFile')}
        <input
          type="file"
          class="visually-hidden"
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
