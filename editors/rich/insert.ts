/** The ways editors take text; each editor is told in the one it understands. */

/**
 * `insert-text`: the browser's own command, which editors that watch their element follow. `before-input`: the event an
 * editor with a model of its own acts on. `paste`: the same, where it takes several lines only so; `paste-html` where it
 * takes them as paragraphs only so.
 */
export type Way = 'insert-text' | 'before-input' | 'paste' | 'paste-html';

/** Puts `text` in the place of the selection; '' deletes it. */
export function insert(host: HTMLElement, text: string, way: Way): void {
  const doc = host.ownerDocument;
  if (way.startsWith('paste') && text !== '') {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    if (way === 'paste-html') clipboardData.setData('text/html', paragraphs(text));
    host.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
    return;
  }
  if (way !== 'insert-text') {
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
