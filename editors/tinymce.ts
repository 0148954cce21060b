import { editableBodyOf } from './rich/framed-body.ts';
import { openRichText } from './rich/rich-text.ts';
import type { EditorAdapter } from './types.ts';

const FRAME = 'iframe.tox-edit-area__iframe, .mce-edit-area iframe';

/** TinyMCE 4 to 8 in its iframe; it saves undo steps on key presses. */
export const tinymce: EditorAdapter = {
  id: 'tinymce',
  find: (root) => root.querySelectorAll(FRAME),
  open(el) {
    if (!el.matches(FRAME)) return undefined;
    const host = editableBodyOf(el);
    return (
      host &&
      openRichText({
        editor: 'tinymce',
        host,
        anchor: el,
        container: el.closest('.tox-tinymce, .mce-tinymce'),
        undoStep: 'key',
      })
    );
  },
};
