import type { Edit, Span } from '../engine/types.ts';
import { watchInput } from './plain/watch-input.ts';
import type { EditorAdapter, EditorHandle } from './types.ts';

/** A plain <textarea>, whoever controls it. The browser's own insertText keeps its undo stack and tells frameworks. */
export const textarea: EditorAdapter = {
  id: 'textarea',
  find: (root) => root.querySelectorAll('textarea'),
  open: (el) => (isTextarea(el) ? openTextarea(el) : undefined),
};

function isTextarea(el: Element): el is HTMLTextAreaElement {
  return el.tagName.toUpperCase() === 'TEXTAREA';
}

function openTextarea(field: HTMLTextAreaElement): EditorHandle {
  return {
    editor: 'textarea',
    anchor: field,
    container: field,
    get readOnly() {
      return field.readOnly || field.disabled;
    },
    get limit() {
      return field.maxLength >= 0 ? field.maxLength : undefined;
    },
    get touched() {
      return field.value !== field.defaultValue;
    },
    read: () => field.value,
    async apply(edits, caret) {
      const before = field.value;
      const { start, end, insert } = merge(before, edits);
      const wanted = before.slice(0, start) + insert + before.slice(end);
      const { scrollTop } = field;
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      const done =
        insert === ''
          ? field.ownerDocument.execCommand('delete')
          : field.ownerDocument.execCommand('insertText', false, insert);
      if (!done || field.value !== wanted) {
        if (field.value !== before) field.ownerDocument.execCommand('undo');
        return 'refused';
      }
      if (caret === undefined) field.scrollTop = scrollTop;
      else reveal(field, { start: caret, end: caret });
      return 'applied';
    },
    reveal: (span) => reveal(field, span),
    selection: () => ({ start: field.selectionStart, end: field.selectionEnd }),
    watch: (onChange, signal) => watchInput(field, field.ownerDocument, onChange, signal),
  };
}

/** Several edits as one replaced range, so that they are one undo step. */
export function merge(text: string, edits: readonly Edit[]): Edit {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const start = sorted[0]?.start ?? 0;
  const end = Math.max(start, ...sorted.map((edit) => edit.end));
  let insert = '';
  let from = start;
  for (const edit of sorted) {
    insert += text.slice(from, edit.start) + edit.insert;
    from = edit.end;
  }
  return { start, end, insert: insert + text.slice(from, end) };
}

/** The browser scrolls a text box to the caret only while it is typed in: so ask it to, on the way. */
function reveal(field: HTMLTextAreaElement, { start, end }: Span): void {
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollTop = Math.max(0, heightUpTo(field, end) - field.clientHeight / 2);
}

/** Height of the text up to `offset`, in CSS px, measured on a copy that is gone again before anything is painted. */
function heightUpTo(field: HTMLTextAreaElement, offset: number): number {
  const { ownerDocument } = field;
  const copy = ownerDocument.createElement('div');
  const style = ownerDocument.defaultView?.getComputedStyle(field);
  if (!style) return 0;
  for (const name of [
    'font',
    'letterSpacing',
    'lineHeight',
    'padding',
    'textIndent',
    'wordBreak',
    'overflowWrap',
  ] as const) {
    copy.style[name] = style[name];
  }
  Object.assign(copy.style, {
    position: 'fixed',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    boxSizing: 'border-box',
    width: `${field.clientWidth}px`,
  });
  copy.textContent = field.value.slice(0, offset);
  ownerDocument.documentElement.append(copy);
  const { scrollHeight } = copy;
  copy.remove();
  return scrollHeight;
}
