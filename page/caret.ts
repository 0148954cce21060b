import { openEditor } from '../editors/index.ts';
import type { EditorHandle } from '../editors/types.ts';

export interface Caret {
  /** The keyboard has gone to an element. */
  focused(element: Element): void;
  /** The keyboard leaves a field in a document of its own, which cannot be seen from this one. */
  left(field: EditorHandle): void;
  /** The field the writer is in, or was in last. */
  field(): EditorHandle | undefined;
  /** Puts text where the caret is, or was last; false where it cannot be. */
  insert(text: string): Promise<boolean>;
}

/** Remembers where the writer last was in this document, so that a press in the popup or the panel knows which field is meant. */
export function createCaret(doc: Document): Caret {
  let last = fieldAt(doc.activeElement);
  let kept: { readonly text: string; readonly at: ReturnType<EditorHandle['selection']> } | undefined;
  const field = () => {
    const element = fieldAt(doc.activeElement) ?? last;
    return element?.isConnected ? openEditor(element) : undefined;
  };
  return {
    focused(element) {
      last = fieldAt(element) ?? last;
    },
    left(field) {
      last = field.anchor;
      // UEditor forgets its selection as the keyboard leaves.
      kept = { text: field.read(), at: field.selection() };
    },
    field,
    async insert(text) {
      const handle = field();
      if (!handle || handle.readOnly) return false;
      const before = handle.read();
      const known = kept?.text === before ? kept.at : undefined;
      const { start, end } = handle.selection() ?? known ?? { start: before.length, end: before.length };
      const { limit } = handle;
      if (limit !== undefined && before.length - (end - start) + text.length > limit) return false;
      const outcome = await handle.apply([{ start, end, insert: text }], start + text.length);
      return outcome === 'applied';
    },
  };
}

/** The editor an element belongs to; a frame stands for the editor in it. */
function fieldAt(element: Element | null): Element | undefined {
  for (let one = element; one; one = one.parentElement) if (openEditor(one)) return one;
  return undefined;
}
