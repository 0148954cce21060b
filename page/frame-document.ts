/** What a frame shows; null where it is of another site. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch (error) {
    // A frame on its way to another site refuses.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
