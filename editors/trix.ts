import { editableAdapter } from './rich/editable.ts';

/** Trix: its undo knows what came by its own events. */
export const trix = editableAdapter({
  id: 'trix',
  selector: 'trix-editor',
  undoStep: 'none',
  way: { line: 'before-input', lines: 'paste' },
});
