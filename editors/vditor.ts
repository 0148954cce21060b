import { editableAdapter } from './rich/editable.ts';

/**
 * Vditor, whose undo knows what it did itself alone, and whose object no page need keep: what is put in from outside
 * would not be one Ctrl+Z. It is read, and 复制 is offered.
 */
export const vditor = editableAdapter({
  id: 'vditor',
  selector: 'pre.vditor-reset[contenteditable]',
  container: '.vditor',
  undoStep: 'never',
});
