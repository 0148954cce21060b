import type { Edit, Span } from '../engine/types.ts';
import { focusElement } from './plain/focus-element.ts';
import { showPassage } from './plain/show-passage.ts';
import { watchInput } from './plain/watch-input.ts';
import type { EditorAdapter, EditorHandle } from './types.ts';

/** A plain <textarea>, whoever controls it. The browser's own insertText keeps its undo stack and tells frameworks. */
export const textarea: EditorAdapter = {
  id: 'textarea',
  find: (root) => root.querySelectorAll('textarea'),
  // The one CodeMirror 5 takes its keys from holds no text.
  open: (el) => (isTextarea(el) && !el.closest('.CodeMirror') ? openTextarea(el) : undefined),
};

function isTextarea(el: Element): el is HTMLTextAreaElement {
  return el.localName === 'textarea';
}

function openTextarea(field: HTMLTextAreaElement): EditorHandle {
  return {
    editor: 'textarea',
    anchor: field,
    host: field,
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
    // EasyUI shows the words of an empty box as its value until it is entered.
    read: () => (field.matches('.textbox-prompt') ? '' : field.value),
    async apply(edits, caret) {
      focusElement(field);
      const before = field.value;
      const { start, end, insert } = merge(before, edits);
      const wanted = before.slice(0, start) + insert + before.slice(end);
      const { scrollTop } = field;
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
    focus: () => focusElement(field),
    selection: () => ({ start: field.selectionStart, end: field.selectionEnd }),
    watch: (onChange, signal) => watchInput(field, onChange, signal),
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

function reveal(field: HTMLTextAreaElement, span: Span): void {
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  focusElement(field);
  field.setSelectionRange(span.start, span.end);
  showPassage(field, span);
}
