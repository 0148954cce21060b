import { editableBodyOf } from './rich/framed-body.ts';
import { openRichText } from './rich/rich-text.ts';
import type { EditorAdapter } from './types.ts';

/** Baidu UEditor 1.4: the body of an iframe inside `.edui-editor-iframeholder`; it saves undo steps on key presses. */
export const ueditor: EditorAdapter = {
  id: 'ueditor',
  find: (root) => root.querySelectorAll('.edui-editor-iframeholder iframe, iframe[id^="ueditor_"]'),
  open(el) {
    if (!el.matches('.edui-editor-iframeholder iframe, iframe[id^="ueditor_"]')) return undefined;
    const host = editableBodyOf(el);
    return (
      host &&
      openRichText({
        editor: 'ueditor',
        host,
        anchor: el,
        container: el.closest('.edui-editor'),
        undoStep: 'key-on-selection',
      })
    );
  },
};
