import { useState } from 'preact/hooks';
import { clip } from '../../format.ts';
import { useTexts } from '../../text.ts';
import { SnippetRow } from './SnippetRow.tsx';
import { matching, type Snippet, type SnippetActions, type SnippetShelf } from './shelf.ts';
import { useFocus } from './use-focus.ts';

/** Above so many there is something to search in. */
const FEW = 8;
/** How many are listed at once. */
const LISTED = 50;
const NAME_LENGTH = 20;

/** All sentences, or those looked for. */
export function SnippetList({
  shelf: { most, query, removed },
  snippets,
  focus,
  readOnly,
  actions,
}: {
  readonly shelf: SnippetShelf;
  readonly snippets: readonly Snippet[];
  /** What gets the keyboard: a sentence's id, or `new`. */
  readonly focus: string | null;
  readonly readOnly: boolean;
  readonly actions: SnippetActions;
}) {
  const { t } = useTexts();
  const add = useFocus<HTMLButtonElement>(focus === 'new');
  const [before] = useState(query);
  const searched = snippets.length > FEW;
  const found = searched ? matching(snippets, query) : snippets;
  const adding =
    snippets.length < most ? (
      <button
        type="button"
        class="small"
        data-action="add-snippet"
        ref={add}
        onClick={() => actions.show({ kind: 'edit', draft: { id: null, name: '', text: '' } })}
      >
        {t('snippetAdd')}
      </button>
    ) : (
      <p class="quiet">{t('snippetsFull', most)}</p>
    );
  return (
    <div class="snippet-shelf">
      <div role="status">
        {removed && <Removed key={removed.id} snippet={removed} onPutBack={() => actions.putBack(removed)} />}
      </div>
      {snippets.length === 0 && <Empty />}
      {searched && adding}
      {searched && (
        <input
          type="search"
          aria-label={t('snippetSearch')}
          placeholder={t('snippetSearch')}
          defaultValue={before}
          onInput={({ currentTarget }) => actions.search(currentTarget.value)}
        />
      )}
      {searched && found.length === 0 && (
        <p class="quiet" role="status">
          {t('snippetNoMatch')}
        </p>
      )}
      <ul>
        {found.slice(0, LISTED).map((snippet) => (
          <SnippetRow
            key={snippet.id}
            snippet={snippet}
            focused={focus === snippet.id}
            readOnly={readOnly}
            actions={actions}
          />
        ))}
      </ul>
      {found.length > LISTED && <p class="quiet">{t('snippetsMore', found.length - LISTED)}</p>}
      {!searched && adding}
    </div>
  );
}

function Removed({ snippet, onPutBack }: { readonly snippet: Snippet; readonly onPutBack: () => void }) {
  const { t } = useTexts();
  // The button that was pressed has gone with its row.
  const button = useFocus<HTMLButtonElement>();
  return (
    <p class="snippet-removed">
      {t('snippetRemoved', clip(snippet.name || snippet.text, NAME_LENGTH))}
      <button type="button" class="small strong" data-action="put-back-snippet" ref={button} onClick={onPutBack}>
        {t('draftsPutBackPress')}
      </button>
    </p>
  );
}

function Empty() {
  const { t } = useTexts();
  return (
    <div class="quiet" data-empty="snippets">
      <p>{t('snippetsNone')}</p>
      <p>{t('snippetsExample')}</p>
    </div>
  );
}
