import { documentOf } from './frame-document.ts';
import type { Area } from './top-area.ts';

/** What a writer presses, fills in or chooses from. */
const CONTROLS = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  'area[href]',
  'audio[controls]',
  'video[controls]',
  'object',
  'embed',
  '[contenteditable]:not([contenteditable=false])',
  '[onclick]',
  'shuzhi-launcher',
  ...[
    'button',
    'link',
    'tab',
    'menuitem',
    'checkbox',
    'radio',
    'switch',
    'option',
    'combobox',
    'textbox',
    'slider',
  ].map((role) => `[role=${role}]`),
].join();
/** What the extension has put into the page itself. */
const OWN = 'shuzhi-dock, shuzhi-notice';
/** Width of a scrollbar where the browser does not tell it, in CSS px. */
const SCROLLBAR = 16;
const EVERYWHERE: Area = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/**
 * Where under `scope` (a modal dialog, or the whole page) something is to be pressed, filled in or scrolled by, in CSS px
 * of the top viewport. Looks through open shadow roots and frames of the same site; a frame of another site, and one that
 * is an editor, counts as a whole. `launchers`: those of the extension count too; they step aside by themselves after the
 * page has moved, but only then.
 */
export function obstaclesIn(scope: Element, { launchers }: { readonly launchers: boolean }): readonly Area[] {
  const found: Area[] = [];
  gather(scope, { dx: 0, dy: 0, clip: EVERYWHERE, skip: launchers ? OWN : `${OWN}, shuzhi-launcher` }, found);
  return found;
}

/** Where a document stands in the top viewport, and what of that can be seen. */
interface Standing {
  readonly dx: number;
  readonly dy: number;
  readonly clip: Area;
  /** What does not count. */
  readonly skip: string;
}

function gather(scope: Element | ShadowRoot, standing: Standing, found: Area[]): void {
  const clips = new Map<Element, Area>();
  const add = (element: Element, box: Area) => {
    const area = meet(box, clipAround(element, standing, clips));
    if (
      area.right - area.left > 1 &&
      area.bottom - area.top > 1 &&
      element.checkVisibility({ visibilityProperty: true })
    )
      found.push(area);
    return area;
  };
  for (const element of scope.querySelectorAll(CONTROLS))
    if (!element.matches(standing.skip)) add(element, boxOf(element, standing));
  for (const element of scope.querySelectorAll('*')) {
    if (element.shadowRoot) gather(element.shadowRoot, standing, found);
    if (element.localName === 'iframe' || element.localName === 'frame')
      gatherFrame(
        element as HTMLIFrameElement,
        standing,
        { add, clip: () => clipAround(element, standing, clips) },
        found,
      );
    else for (const bar of scrollbarsOf(element, standing)) add(element, bar);
  }
}

function gatherFrame(
  frame: HTMLIFrameElement,
  standing: Standing,
  { add, clip }: { readonly add: (element: Element, box: Area) => Area; readonly clip: () => Area },
  found: Area[],
): void {
  const box = boxOf(frame, standing);
  if (box.right - box.left < 2 || box.bottom - box.top < 2) return;
  const inner = documentOf(frame);
  const enlarged = Math.abs(box.right - box.left - frame.offsetWidth) > 1;
  if (!inner?.body || enlarged || inner.designMode === 'on' || inner.body.isContentEditable) {
    add(frame, box);
    return;
  }
  const [dx, dy] = [box.left + frame.clientLeft, box.top + frame.clientTop];
  const root = inner.documentElement;
  gather(root, { ...standing, dx, dy, clip: meet(box, clip()) }, found);
  const scrolls = inner.scrollingElement;
  if (scrolls && scrolls.scrollHeight > scrolls.clientHeight + 1 && getComputedStyle(root).overflowY !== 'hidden')
    add(frame, { ...box, left: box.right - SCROLLBAR });
}

function boxOf(element: Element, { dx, dy }: Standing): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

/** The scrollbars of a box of the page; a text field or a list counts as a whole anyway, and the page's own lie outside. */
function* scrollbarsOf(element: Element, standing: Standing): Generator<Area> {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const [down, across] = [scrollHeight > clientHeight + 1, scrollWidth > clientWidth + 1];
  if (
    (!down && !across) ||
    clientHeight < SCROLLBAR ||
    element === element.ownerDocument.documentElement ||
    element === element.ownerDocument.body
  )
    return;
  const { overflowX, overflowY } = getComputedStyle(element);
  const box = boxOf(element, standing);
  if (down && /auto|scroll/.test(overflowY)) yield { ...box, left: box.right - SCROLLBAR };
  if (across && /auto|scroll/.test(overflowX)) yield { ...box, top: box.bottom - SCROLLBAR };
}

/** The window that the boxes around an element leave of it; what is placed by the viewport itself escapes them. */
function clipAround(element: Element, standing: Standing, clips: Map<Element, Area>): Area {
  const { position } = getComputedStyle(element);
  if (position === 'fixed') return standing.clip;
  const around = position === 'absolute' ? (element as HTMLElement).offsetParent : outer(element);
  return around ? clipWithin(around, standing, clips) : standing.clip;
}

function clipWithin(box: Element, standing: Standing, clips: Map<Element, Area>): Area {
  const known = clips.get(box);
  if (known) return known;
  const { ownerDocument } = box;
  let clip = standing.clip;
  if (box !== ownerDocument.documentElement && box !== ownerDocument.body) {
    clip = clipAround(box, standing, clips);
    if (getComputedStyle(box).overflow !== 'visible') clip = meet(clip, boxOf(box, standing));
  }
  clips.set(box, clip);
  return clip;
}

function outer(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : element.parentElement;
}

function meet(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
