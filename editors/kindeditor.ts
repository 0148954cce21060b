import { framedAdapter } from './rich/framed.ts';

/** KindEditor 4 in its frame. */
export const kindeditor = framedAdapter({
  id: 'kindeditor',
  selector: '.ke-edit-iframe',
  container: '.ke-container',
  undoStep: 'key',
});
