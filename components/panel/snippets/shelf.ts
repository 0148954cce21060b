import type { SnippetRecord } from '../../../messaging/snippet-messages.ts';

export type Snippet = SnippetRecord;

/** What the writer is typing of a sentence; `id` null for a new one. */
export type SnippetDraft = Pick<Snippet, 'name' | 'text'> & { readonly id: string | null };

/** What the section shows. */
export type SnippetView =
  /** `focus`: the sentence whose form was closed, or `new`, gets the keyboard back. */
  | { readonly kind: 'list'; readonly focus: string | null }
  | { readonly kind: 'edit'; readonly draft: SnippetDraft }
  /** `values` by the blanks' words. */
  | { readonly kind: 'fill'; readonly snippet: Snippet; readonly values: ReadonlyMap<string, string> };

/** 常用语句 as the panel shows them. What is being typed is here too: a field that goes and comes back takes none of it along. */
export interface SnippetShelf {
  readonly open: boolean;
  /** Used last first; undefined until they are asked for. */
  readonly snippets: readonly Snippet[] | undefined;
  /** How many there may be. */
  readonly most: number;
  readonly query: string;
  readonly view: SnippetView;
  /** What was removed last and can be put back. */
  readonly removed: Snippet | null;
}

export const CLOSED_SHELF: SnippetShelf = {
  ...{ open: false, snippets: undefined, most: 0, query: '', removed: null },
  view: { kind: 'list', focus: null },
};

export interface SnippetActions {
  turn(open: boolean): void;
  search(query: string): void;
  show(view: SnippetView): void;
  save(draft: SnippetDraft): void;
  /** Inserts `text`, made of the sentence, where the caret is. */
  insert(snippet: Snippet, text: string): void;
  copy(snippet: Snippet, text: string): void;
  remove(snippet: Snippet): void;
  putBack(snippet: Snippet): void;
}

/** Those that hold every word looked for, in their name or text. */
export function matching(snippets: readonly Snippet[], query: string): readonly Snippet[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return snippets.filter(({ name, text }) => {
    const all = `${name}\n${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
