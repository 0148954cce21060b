import { editableBodyOf } from './rich/framed-body.ts';
import { openRichText } from './rich/rich-text.ts';
import type { EditorAdapter } from './types.ts';

/** Any other editor that is the body of a frame (designMode or contenteditable). */
export const framedEditor: EditorAdapter = {
  id: 'framed-editor',
  find: (root) => root.querySelectorAll('iframe'),
  open(el) {
    const host = editableBodyOf(el);
    return host && openRichText({ editor: 'framed-editor', host, anchor: el, undoStep: 'key' });
  },
};
