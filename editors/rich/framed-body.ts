/** Editors whose content is the body of a frame that the page itself wrote. */

/** The editable body of a same-origin frame; undefined when there is none (yet), or the frame is another site's. */
export function editableBodyOf(el: Element): HTMLElement | undefined {
  if (el.tagName.toUpperCase() !== 'IFRAME') return undefined;
  try {
    const doc = (el as HTMLIFrameElement).contentDocument;
    if (!doc?.body) return undefined;
    return doc.body.isContentEditable || doc.designMode === 'on' ? doc.body : undefined;
  } catch (error) {
    // A frame on its way to another site refuses; it is none of ours.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
