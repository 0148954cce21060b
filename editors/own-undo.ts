import { editableAdapter } from './rich/editable.ts';

/**
 * Editors whose undo knows what they did themselves alone: Summernote, Trix, Vditor, CKEditor 4 without a frame. What is
 * put in from outside would not be one Ctrl+Z, or not come again with Ctrl+Y; they are read, and 复制 is offered.
 */
export const ownUndo = editableAdapter({
  id: 'own-undo',
  selector: '.note-editable, trix-editor, pre.vditor-reset[contenteditable], .cke_editable[contenteditable]',
  container: '.note-editor, .vditor',
  undoStep: 'never',
});
