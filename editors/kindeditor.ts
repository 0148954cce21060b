import { framedAdapter } from './rich/framed.ts';

/** KindEditor 4 in its frame; by itself it saves an undo step only every fifty characters. */
export const kindeditor = framedAdapter({
  id: 'kindeditor',
  selector: '.ke-edit-iframe',
  container: '.ke-container',
  undoStep: 'page',
});
