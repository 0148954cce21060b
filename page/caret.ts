import { openEditor } from '../editors/index.ts';

/** Remembers where the writer last was in this document, so that a press in the popup knows where to insert. */
export function followCaret(doc: Document, signal: AbortSignal): { insert(text: string): Promise<boolean> } {
  let last: Element | undefined = fieldAt(doc.activeElement);
  doc.addEventListener(
    'focusin',
    ({ target }) => {
      last = fieldAt(target instanceof Element ? target : null) ?? last;
    },
    { capture: true, signal },
  );
  return {
    async insert(text) {
      const field = fieldAt(doc.activeElement) ?? last;
      const handle = field?.isConnected ? openEditor(field) : undefined;
      if (!handle || handle.readOnly) return false;
      const before = handle.read();
      const { start, end } = handle.selection() ?? { start: before.length, end: before.length };
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
