import { editableAdapter } from './rich/editable.ts';

/** TinyMCE and CKEditor 4 without a frame, and Froala: they save an undo step on key presses. */
export const inlineEditor = editableAdapter({
  id: 'inline-editor',
  selector: '.mce-content-body[contenteditable], .cke_editable[contenteditable], .fr-element[contenteditable]',
  container: '.fr-box',
  undoStep: 'arrow',
});
