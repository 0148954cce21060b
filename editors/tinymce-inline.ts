import { editableAdapter } from './rich/editable.ts';

/** TinyMCE without a frame; it saves an undo step on key presses. */
export const tinymceInline = editableAdapter({
  id: 'tinymce-inline',
  selector: '.mce-content-body[contenteditable]',
  undoStep: 'key',
  locked: '.mce-content-readonly',
});
