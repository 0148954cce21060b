import { framedAdapter } from './rich/framed.ts';

/** TinyMCE 4 to 8 in its iframe; it saves undo steps on key presses. */
export const tinymce = framedAdapter({
  id: 'tinymce',
  selector: 'iframe.tox-edit-area__iframe, .mce-edit-area iframe',
  container: '.tox-tinymce, .mce-tinymce',
  undoStep: 'key',
  locked: '.mce-content-readonly',
});
