import { documentOf } from './frame-document.ts';
import type { Area } from './top-area.ts';

const CORNERS = ['bottom right', 'bottom left', 'top right', 'top left'] as const;
export type Corner = (typeof CORNERS)[number];

/** How far apart the spots are that are looked at, and what is kept free around what must not be covered, in CSS px. */
const STEP = 10;
const AROUND = 12;
/** How bad it is to lie on something. */
const ON_AVOIDED = 1_000_000;
const ON_CONTROL = 1000;
const ON_UNKNOWN = 2;
const ON_TEXT_FIELD = 1;

/** The corner of the viewport where a box of that size lies on the fewest controls, and not on `avoid`. */
export function freeCorner(
  own: Element,
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
  avoid: Area | null,
): Corner {
  // Away from where the pointer is; else where notices are looked for.
  const onRight = avoid !== null && (avoid.left + avoid.right) / 2 > innerWidth / 2;
  const corners = onRight ? [CORNERS[1], CORNERS[0], CORNERS[3], CORNERS[2]] : CORNERS;
  const costs = corners.map((corner) => {
    const left = corner.endsWith('left') ? margin : document.documentElement.clientWidth - margin - width;
    const top = corner.startsWith('top') ? margin : innerHeight - margin - height;
    return costOf(own, { left, top, right: left + width, bottom: top + height }, avoid);
  });
  return corners[costs.indexOf(Math.min(...costs))] ?? CORNERS[0];
}

function costOf(own: Element, area: Area, avoid: Area | null): number {
  let cost = avoid && meets(area, avoid) ? ON_AVOIDED : 0;
  for (let x = area.left; x <= area.right; x += STEP)
    for (let y = area.top; y <= area.bottom; y += STEP) cost += costAt(document, x, y, own);
  return cost;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.left < other.right + AROUND &&
    one.right > other.left - AROUND &&
    one.top < other.bottom + AROUND &&
    one.bottom > other.top - AROUND
  );
}

/** Looks through frames of the same site; what others hold is not to be seen. */
function costAt(doc: Document, x: number, y: number, own: Element): number {
  const top = doc.elementsFromPoint(x, y).find((element) => element !== own);
  if (!top) return 0;
  if (top.matches('iframe, frame')) {
    const inner = documentOf(top as HTMLIFrameElement);
    const { left, top: above } = top.getBoundingClientRect();
    return inner ? costAt(inner, x - left - top.clientLeft, y - above - top.clientTop, own) : ON_UNKNOWN;
  }
  if (top.closest('shuzhi-dock, shuzhi-launcher, button, a, input, select, label, summary, [role=button], [onclick]'))
    return ON_CONTROL;
  return top.closest('textarea, [contenteditable=true]') || doc.designMode === 'on' ? ON_TEXT_FIELD : 0;
}
