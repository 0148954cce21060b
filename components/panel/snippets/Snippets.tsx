import { useTexts } from '../../text.ts';
import { FillForm } from './FillForm.tsx';
import { SnippetForm } from './SnippetForm.tsx';
import { SnippetList } from './SnippetList.tsx';
import type { SnippetActions, SnippetShelf } from './shelf.ts';

/** 常用语句: the writer's own sentences, to be filled in and inserted. */
export function Snippets({
  shelf,
  readOnly,
  actions,
}: {
  readonly shelf: SnippetShelf;
  /** The field takes no text: sentences are copied. */
  readonly readOnly: boolean;
  readonly actions: SnippetActions;
}) {
  const { t } = useTexts();
  const { open, snippets, view } = shelf;
  const turn = (wanted: boolean) => {
    // The browser also tells of a section that is drawn open.
    if (wanted === open) return;
    if (view.kind === 'list') actions.show({ kind: 'list', focus: null });
    actions.turn(wanted);
  };
  return (
    <details class="snippets" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>{t('snippets')}</summary>
      {open && snippets && view.kind === 'list' && (
        <SnippetList shelf={shelf} snippets={snippets} focus={view.focus} readOnly={readOnly} actions={actions} />
      )}
      {open && view.kind === 'edit' && <SnippetForm key={view.draft.id ?? ''} draft={view.draft} actions={actions} />}
      {open && view.kind === 'fill' && (
        <FillForm
          key={view.snippet.id}
          snippet={view.snippet}
          values={view.values}
          readOnly={readOnly}
          actions={actions}
        />
      )}
    </details>
  );
}
