import { clip } from '../../format.ts';
import { useTexts } from '../../text.ts';
import { blanksOf, piecesOf } from './blanks.ts';
import type { Snippet, SnippetActions } from './shelf.ts';
import { useFocus } from './use-focus.ts';

const NAME_LENGTH = 20;
/** Two lines of it are seen. */
const SHOWN = 120;

/** One sentence: pressed, it is inserted, or asks first for what goes into its blanks. */
export function SnippetRow({
  snippet,
  focused,
  readOnly,
  actions,
}: {
  readonly snippet: Snippet;
  readonly focused: boolean;
  readonly readOnly: boolean;
  readonly actions: SnippetActions;
}) {
  const { t } = useTexts();
  const button = useFocus<HTMLButtonElement>(focused);
  const { id, name, text } = snippet;
  const called = clip(name || text, NAME_LENGTH);
  const blanks = blanksOf(text).length > 0;
  const choose = () => {
    if (blanks) actions.show({ kind: 'fill', snippet, values: new Map() });
    else if (readOnly) actions.copy(snippet, text);
    else actions.insert(snippet, text);
  };
  return (
    <li class="snippet" data-snippet={id}>
      <button type="button" class="quote" data-action="choose-snippet" ref={button} onClick={choose}>
        <span class="snippet-words">
          {name !== '' && <strong>{name}</strong>}
          <q>
            {piecesOf(clip(text, SHOWN)).map((piece, index) =>
              piece.blank === null ? piece.text : <mark key={index}>{piece.text}</mark>,
            )}
          </q>
        </span>
        <span class="link">{t(blanks ? 'snippetFill' : readOnly ? 'copyText' : 'partInsert')}</span>
      </button>
      <div class="snippet-tools">
        <button
          type="button"
          class="plain"
          data-action="edit-snippet"
          aria-label={t('snippetEditNamed', called)}
          onClick={() => actions.show({ kind: 'edit', draft: { id, name, text } })}
        >
          {t('requirementsEdit')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="remove-snippet"
          aria-label={t('draftsRemoveNamed', called)}
          onClick={() => actions.remove(snippet)}
        >
          {t('draftsRemove')}
        </button>
      </div>
    </li>
  );
}
