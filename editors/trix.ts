import { editableAdapter } from './rich/editable.ts';

/** Trix: its undo knows only what came by `beforeinput`. */
export const trix = editableAdapter({
  id: 'trix',
  selector: 'trix-editor',
  undoStep: 'none',
  way: { line: 'before-input', lines: 'paste' },
});
