/**
 * Puts a text, and its formatted form where there is one, on the clipboard within the press itself.
 * The newer clipboard interface is closed to a frame docked in someone else's page; the copy event is not.
 */
export function copy(text: string, html?: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // Nothing else on this page may put its own selection in its place.
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
