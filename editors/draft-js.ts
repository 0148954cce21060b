import { editableAdapter } from './rich/editable.ts';

/** Draft.js: several lines by `insertText` would lose the text before them. */
export const draftJs = editableAdapter({
  id: 'draft-js',
  selector: '.public-DraftEditor-content',
  container: '.DraftEditor-root',
  undoStep: 'none',
  way: { line: 'insert-text', lines: 'paste' },
});
