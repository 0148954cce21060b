/** Editors whose content is the body of a frame that the page itself wrote. */

/** The body of a same-origin frame; undefined when there is none (yet), or the frame is another site's. */
export function bodyOf(el: Element): HTMLElement | undefined {
  if (el.localName !== 'iframe') return undefined;
  try {
    return (el as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch (error) {
    // A frame on its way to another site refuses; it is none of ours.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** By what is written on the elements: `isContentEditable` would have the browser style each frame of a page of frames. */
export function isEditable(host: HTMLElement): boolean {
  if (host.ownerDocument.designMode === 'on') return true;
  const marked = host.closest('[contenteditable]');
  return marked !== null && marked.getAttribute('contenteditable') !== 'false';
}
