import { framedAdapter } from './rich/framed.ts';

/** Baidu UEditor 1.4: the body of an iframe inside `.edui-editor-iframeholder`; it saves undo steps on key presses. */
export const ueditor = framedAdapter({
  id: 'ueditor',
  selector: '.edui-editor-iframeholder iframe, iframe[id^="ueditor_"]',
  container: '.edui-editor',
  undoStep: 'key-on-selection',
});
