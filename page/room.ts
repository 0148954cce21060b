import type { Side } from './dock-place.ts';

export interface Room {
  /** Makes the page narrower by so many CSS px of the viewport, and free at that side. */
  give(side: Side, width: number): void;
  /** Gives the page back its width; nothing is left behind. */
  take(): void;
}

/**
 * Makes room beside the page by a style sheet of its own: no element of the page, no attribute and no inline style is
 * touched, and paper keeps its width. Whether what stands fast by itself got out of the way is for others to look at.
 */
export function createRoom(doc: Document): Room {
  const sheet = new CSSStyleSheet();
  const take = () => {
    if (doc.adoptedStyleSheets.includes(sheet))
      doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  return {
    give(side, width) {
      const zoom = Number(getComputedStyle(doc.documentElement).zoom) || 1;
      sheet.replaceSync(
        `@media screen { html { box-sizing: border-box !important; padding-${side}: ${width / zoom}px !important; } }`,
      );
      if (!doc.adoptedStyleSheets.includes(sheet)) doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    },
    take,
  };
}
