import { editableAdapter } from './rich/editable.ts';

/** Summernote: its undo knows its own commands alone, so that nothing written from outside is a step of its own. */
export const summernote = editableAdapter({
  id: 'summernote',
  selector: '.note-editable',
  container: '.note-editor',
  undoStep: 'never',
});
