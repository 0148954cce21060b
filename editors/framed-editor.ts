import { framedAdapter } from './rich/framed.ts';

/** Any other editor that is the body of a frame (designMode or contenteditable). */
export const framedEditor = framedAdapter({ id: 'framed-editor', selector: 'iframe', undoStep: 'key' });
