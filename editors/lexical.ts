import { editableAdapter } from './rich/editable.ts';

/** Lexical: several lines by `insertText` would lose the second one. */
export const lexical = editableAdapter({
  id: 'lexical',
  selector: '[data-lexical-editor]',
  undoStep: 'none',
  way: { line: 'insert-text', lines: 'paste' },
});
