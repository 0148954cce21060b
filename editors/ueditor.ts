import { framedAdapter } from './rich/framed.ts';

/** Baidu UEditor 1.4: the body of an iframe inside `.edui-editor-iframeholder`. */
export const ueditor = framedAdapter({
  id: 'ueditor',
  selector: '.edui-editor-iframeholder iframe, iframe[id^="ueditor_"]',
  container: '.edui-editor',
  undoStep: 'page',
});
