import { editableAdapter } from './rich/editable.ts';

/** Editors without a frame that keep an undo stack of their own: Summernote, CKEditor 4 inline. */
export const savedUndo = editableAdapter({
  id: 'saved-undo',
  selector: '.note-editable, .cke_editable[contenteditable]',
  container: '.note-editor',
  undoStep: 'page',
});
