import { useState } from 'preact/hooks';
import { useTexts } from '../../text.ts';
import { blanksOf, fill, filledPiece, piecesOf } from './blanks.ts';
import type { Snippet, SnippetActions } from './shelf.ts';
import { useFocus } from './use-focus.ts';

/** A sentence's blanks, one input each in their order, and what it will read like. */
export function FillForm({
  snippet,
  values,
  readOnly,
  actions,
}: {
  readonly snippet: Snippet;
  readonly values: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly actions: SnippetActions;
}) {
  const { t } = useTexts();
  const [before] = useState(values);
  const first = useFocus<HTMLInputElement>();
  const blanks = blanksOf(snippet.text);
  const close = () => actions.show({ kind: 'list', focus: snippet.id });
  const finish = () => actions[readOnly ? 'copy' : 'insert'](snippet, fill(snippet.text, values));
  return (
    <form
      class="snippet-form"
      aria-label={t('snippetFillLabel')}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
      onKeyDown={(event) => {
        // Esc while an input method is open closes its list of words, nothing else.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      {blanks.map((blank, index) => (
        <label key={blank}>
          <span>{blank}</span>
          <input
            data-blank={blank}
            autocomplete="off"
            defaultValue={before.get(blank) ?? ''}
            {...(index === 0 ? { ref: first } : {})}
            onInput={({ currentTarget }) =>
              actions.show({ kind: 'fill', snippet, values: new Map(values).set(blank, currentTarget.value) })
            }
            onKeyDown={(event) => {
              const next = event.currentTarget.form?.elements.item(index + 1);
              if (event.key !== 'Enter' || event.isComposing || index === blanks.length - 1) return;
              event.preventDefault();
              if (next instanceof HTMLElement) next.focus();
            }}
          />
        </label>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="preview" aria-label={t('snippetPreview')} tabIndex={0} lang="zh-CN">
        <p>
          {piecesOf(snippet.text).map((piece, index) => {
            const shown = filledPiece(piece, values);
            if (piece.blank === null) return shown;
            return shown === piece.text ? <mark key={index}>{shown}</mark> : <b key={index}>{shown}</b>;
          })}
        </p>
      </section>
      <p class="quiet">{t('snippetFillHint')}</p>
      <div class="actions">
        <button type="submit" class="small strong" data-action="insert-snippet">
          {t(readOnly ? 'copyText' : 'partInsert')}
        </button>
        <button type="button" class="small" data-action="close-snippet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
