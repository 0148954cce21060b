/** The ways editors take text; each editor is told in the one it understands. */

/**
 * `insert-text`: the browser's own command, which editors that watch their element follow. `before-input`: the event an
 * editor with a model of its own acts on. `paste`: the same, where it takes several lines only so; `paste-html` where it
 * takes them as paragraphs only so; `line-by-line` where it would lose the ends of the lines.
 */
export type Way = 'insert-text' | 'line-by-line' | 'before-input' | 'paste' | 'paste-html';

/** Firefox gives a script of an extension what is the page's behind a wall, and here the way around it. */
type Walled<T> = T & { readonly wrappedJSObject?: T };

/** Puts `text` in the place of the selection; '' deletes it. */
export function insert(host: HTMLElement, text: string, way: Way): void {
  const doc = host.ownerDocument;
  if (way.startsWith('paste') && text !== '') {
    const how = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true, composed: true };
    const event: Walled<ClipboardEvent> = new ClipboardEvent('paste', how);
    // In Firefox the page can read only what was put in on its own side of the wall.
    const { clipboardData } = event.wrappedJSObject ?? event;
    clipboardData?.setData('text/plain', text);
    if (way === 'paste-html') clipboardData?.setData('text/html', paragraphs(text));
    host.dispatchEvent(event);
    return;
  }
  if (way === 'line-by-line' && text !== '') {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) doc.execCommand('insertParagraph');
      if (line !== '') doc.execCommand('insertText', false, line);
    }
    return;
  }
  if (way === 'before-input') {
    const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
    host.dispatchEvent(
      new InputEvent('beforeinput', { inputType, data: text || null, bubbles: true, cancelable: true, composed: true }),
    );
    return;
  }
  if (text === '') doc.execCommand('delete');
  else doc.execCommand('insertText', false, text);
}

function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
