import { framedAdapter } from './rich/framed.ts';

/** CKEditor 4 in its frame. */
export const ckeditor4 = framedAdapter({
  id: 'ckeditor4',
  selector: '.cke_wysiwyg_frame',
  container: '.cke',
  undoStep: 'page',
});
