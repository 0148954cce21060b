import { editableAdapter } from './rich/editable.ts';

/** Quill 1 and 2: changes within a second of each other are one step of its undo. */
export const quill = editableAdapter({
  id: 'quill',
  selector: '.ql-editor',
  container: '.ql-container',
  // In Firefox it joins lines that come in one piece.
  way: { line: 'insert-text', lines: 'line-by-line' },
  undoStep: 'none',
  apart: 1000,
});
