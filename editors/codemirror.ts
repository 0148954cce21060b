import { editableAdapter } from './rich/editable.ts';

/** CodeMirror 6: its content is as tall as what is written, the box around it as tall as the writer sees it. */
export const codemirror = editableAdapter({
  id: 'codemirror',
  selector: '.cm-content',
  anchor: '.cm-scroller',
  container: '.cm-editor',
  undoStep: 'none',
});
