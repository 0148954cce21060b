import { editableAdapter } from './rich/editable.ts';

/** Slate, and wangEditor 5 which is built on it: text written any other way shows on the page but not in what is saved. */
export const slate = editableAdapter({
  id: 'slate',
  selector: '[data-slate-editor]',
  container: '.w-e-text-container',
  undoStep: 'none',
  way: { line: 'before-input', lines: 'paste' },
});
