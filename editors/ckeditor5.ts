import { editableAdapter } from './rich/editable.ts';

/** CKEditor 5: a model of its own that acts on `beforeinput` alone; several paragraphs are one step of its undo only when pasted. */
export const ckeditor5 = editableAdapter({
  id: 'ckeditor5',
  selector: '.ck-editor__editable',
  container: '.ck-editor',
  undoStep: 'none',
  way: { line: 'before-input', lines: 'paste-html' },
});
