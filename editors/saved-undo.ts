import { editableAdapter } from './rich/editable.ts';

/** Editors without a frame that keep an undo stack of their own: Summernote, Froala, CKEditor 4 inline. */
export const savedUndo = editableAdapter({
  id: 'saved-undo',
  selector: '.note-editable, .fr-element[contenteditable], .cke_editable[contenteditable]',
  container: '.note-editor, .fr-box',
  undoStep: 'page',
});
