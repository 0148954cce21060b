/** Editors whose content is the body of a frame that the page itself wrote. */

/** The body of a same-origin frame; undefined when there is none (yet), or the frame is another site's. */
export function bodyOf(el: Element): HTMLElement | undefined {
  if (el.tagName.toUpperCase() !== 'IFRAME') return undefined;
  try {
    return (el as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch (error) {
    // A frame on its way to another site refuses; it is none of ours.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

export function isEditable(body: HTMLElement): boolean {
  return body.isContentEditable || body.ownerDocument.designMode === 'on';
}
