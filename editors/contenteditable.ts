import { openRichText } from './rich/rich-text.ts';
import type { EditorAdapter } from './types.ts';

const EDITABLE = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** In Firefox the browser's own command leaves bare line feeds in ProseMirror (Tiptap, Toast UI), which takes them for blanks. */
const PASTED = { way: { line: 'insert-text', lines: 'paste' } } as const;

/** A plain contenteditable element; the outermost one, and never the body of a frame. */
export const contenteditable: EditorAdapter = {
  id: 'contenteditable',
  find: (root) => root.querySelectorAll(EDITABLE),
  open(el) {
    if (!(el instanceof HTMLElement) || !el.matches(EDITABLE) || el === el.ownerDocument.body) return undefined;
    if (el.parentElement?.isContentEditable) return undefined;
    const manner = import.meta.env.FIREFOX && el.matches('.ProseMirror') ? PASTED : {};
    return openRichText({ editor: 'contenteditable', host: el, anchor: el, undoStep: 'none', ...manner });
  },
};
