import { framedAdapter } from './rich/framed.ts';

/**
 * CKEditor 4 in its frame. One press can be one Ctrl+Z (`arrow`), but what was taken back does not always come again with
 * Ctrl+Y: nothing is written until that is sure.
 */
export const ckeditor4 = framedAdapter({
  id: 'ckeditor4',
  selector: '.cke_wysiwyg_frame',
  container: '.cke',
  undoStep: 'never',
});
