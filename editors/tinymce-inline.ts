import { editableAdapter } from './rich/editable.ts';

/** TinyMCE without a frame: a key press shown to it would reach the shortcuts of the page as well. */
export const tinymceInline = editableAdapter({
  id: 'tinymce-inline',
  selector: '.mce-content-body[contenteditable]',
  undoStep: 'page',
  locked: '.mce-content-readonly',
});
