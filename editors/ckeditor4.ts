import { framedAdapter } from './rich/framed.ts';

/** CKEditor 4 in its frame; it saves an undo step when the caret moves. */
export const ckeditor4 = framedAdapter({
  id: 'ckeditor4',
  selector: '.cke_wysiwyg_frame',
  container: '.cke',
  undoStep: 'arrow',
});
