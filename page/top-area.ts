/** A rectangle in the viewport of the top document, in CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an element stands as the top document sees it; null in a frame whose outer documents are not to be looked into. */
export function areaOf(element: Element): Area | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let view = window as Window; view !== view.parent; view = view.parent) {
    const frame = frameOf(view);
    if (!frame) return null;
    const box = frame.getBoundingClientRect();
    const [dx, dy] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [left, right, top, bottom] = [left + dx, right + dx, top + dy, bottom + dy];
  }
  return { left, top, right, bottom };
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch (error) {
    // Firefox throws where Chromium answers with null.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
