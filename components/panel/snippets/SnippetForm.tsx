import { useState } from 'preact/hooks';
import { useTexts } from '../../text.ts';
import { blanksOf } from './blanks.ts';
import type { SnippetActions, SnippetDraft } from './shelf.ts';
import { useFocus } from './use-focus.ts';

/** Longest name and text, in UTF-16 units. */
export const LONGEST_NAME = 40;
export const LONGEST_TEXT = 2_000;

/** A sentence to be added or changed. */
export function SnippetForm({ draft, actions }: { readonly draft: SnippetDraft; readonly actions: SnippetActions }) {
  const { t } = useTexts();
  const type = (more: Partial<SnippetDraft>) => actions.show({ kind: 'edit', draft: { ...draft, ...more } });
  // Set once: what the writer types is left to the browser, with its caret and its input method.
  const [before] = useState(draft);
  const first = useFocus<HTMLTextAreaElement>();
  const blanks = blanksOf(draft.text);
  const excess = draft.text.length - LONGEST_TEXT;
  const close = () => actions.show({ kind: 'list', focus: draft.id ?? 'new' });
  return (
    <form
      class="snippet-form"
      aria-label={t(draft.id === null ? 'snippetAdd' : 'snippetEdit')}
      onSubmit={(event) => {
        event.preventDefault();
        actions.save(draft);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <label>
        <span>{t('snippetText')}</span>
        <textarea
          name="snippet-text"
          rows={4}
          required
          aria-describedby="snippet-hint"
          defaultValue={before.text}
          ref={first}
          onInput={({ currentTarget }) => type({ text: currentTarget.value })}
        />
      </label>
      <p class="quiet" id="snippet-hint">
        {blanks.length === 0 ? t('snippetBlanksHint') : t('snippetBlanks', blanks.join(t('listSeparator')))}
      </p>
      <label>
        <span>{t('snippetName')}</span>
        <input
          name="snippet-name"
          maxLength={LONGEST_NAME}
          autocomplete="off"
          defaultValue={before.name}
          onInput={({ currentTarget }) => type({ name: currentTarget.value })}
        />
      </label>
      <div role="status">{excess > 0 && <p class="wrong">{t('snippetTooLong', LONGEST_TEXT, excess)}</p>}</div>
      <div class="actions">
        <button
          type="submit"
          class="small strong"
          data-action="save-snippet"
          disabled={draft.text.trim() === '' || excess > 0}
        >
          {t('writerSave')}
        </button>
        <button type="button" class="small" data-action="close-snippet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
