import { createOwnElement } from '../editors/plain/own-element.ts';
import { isSeen } from './is-seen.ts';

interface Shown {
  /** Number of required parts not found; a calm tick when none is left. undefined: not judged yet. */
  readonly missing?: number;
  /** An earlier draft can be put back. */
  readonly offer?: boolean;
  /** What was typed last is not kept yet. */
  readonly unsaved?: boolean;
}

export interface Launcher {
  /** What is not said stays as it was. */
  show(change: Shown): void;
  /** Keeps to its field after the page has moved. */
  place(): void;
  remove(): void;
}

/** The element a launcher is. */
export const LAUNCHER = 'shuzhi-launcher';

/** CSS px. */
const SIZE = 26;
const GAP = 4;

const CSS_TEXT = `
:host { all: initial; position: absolute; left: 0; top: 0; z-index: 2147483000; width: ${SIZE}px; height: ${SIZE}px; }
:host([hidden]) { display: none; }
button { all: initial; box-sizing: border-box; width: ${SIZE}px; height: ${SIZE}px; border-radius: 50%; cursor: pointer;
  font: 600 14px/1 sans-serif; text-align: center;
  color: #fff; background: #3b577a; border: 2px solid #fff; box-shadow: 0 1px 3px #00000059; }
button:hover { background: #2c4464; }
button:focus-visible { outline: 2px solid #1a66c2; outline-offset: 2px; }
button.complete { background: #3c7a57; }
button.unsaved { background: #a3460b; }
button.offer::after { content: ''; position: absolute; right: -2px; top: -2px; width: 8px; height: 8px; border-radius: 50%;
  background: #f0a800; border: 1px solid #fff; }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; background: ButtonFace; } }
`;

/**
 * A small round button at the outer edge of a field, on nothing the page shows: of several, the first that is seen. Only the
 * writer's own press counts.
 */
export function createLauncher(anchors: readonly Element[], onPress: () => void): Launcher {
  const { host, root } = createOwnElement(LAUNCHER, CSS_TEXT);
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  root.append(button);
  // Under a modal dialog nothing can be pressed, so a field of the dialog has its button there.
  const dialog = anchors[0]?.closest('dialog');
  (dialog ?? document.documentElement).append(host);

  let [x, y] = [0, 0];
  let stood = '';
  const place = () => {
    const anchor = anchors.find(isSeen) ?? anchors[0] ?? host;
    const { left, top, width, height } = anchor.getBoundingClientRect();
    const dock = document.querySelector<HTMLElement>('shuzhi-dock');
    const stands = `${left} ${top} ${width} ${height} ${innerWidth} ${innerHeight} ${dock?.offsetLeft} ${dock?.offsetWidth}`;
    // To find a free spot the browser must lay out the page: not for a page that changes elsewhere.
    if (stands === stood && host.isConnected) return;
    stood = stands;
    const spot = freeSpot(anchor, host);
    host.hidden = spot === undefined;
    if (!spot) return;
    // Moved by what is lacking, in its own measure: the page may scroll, enlarge or place what it stands in.
    const now = host.getBoundingClientRect();
    const scale = now.width / SIZE;
    if (scale === 0) return;
    x += (spot.x - now.left) / scale;
    y += (spot.y - now.top) / scale;
    host.style.translate = `${x}px ${y}px`;
  };
  place();

  let shown: Shown = {};
  const show = (change: Shown) => {
    shown = { ...shown, ...change };
    const { missing, offer, unsaved } = shown;
    let [sign, words] = ['述', '打开述职助手'];
    if (missing !== undefined) [sign, words] = ['✓', '述职助手：必写部分都有了'];
    if (missing) [sign, words] = [String(missing), `述职助手：还有 ${missing} 个必写部分未找到`];
    if (offer) words = '述职助手：找到以前的草稿，可以放回';
    if (unsaved) [sign, words] = ['!', '述职助手：刚才的字还没有保存'];
    button.textContent = sign;
    button.title = words;
    button.setAttribute('aria-label', words);
    button.className = `${sign === '✓' ? 'complete' : ''} ${offer ? 'offer' : ''} ${unsaved ? 'unsaved' : ''}`;
  };
  show({});
  return {
    show,
    place,
    remove: () => host.remove(),
  };
}

/** A place beside the field that covers neither text nor controls, in viewport CSS px; undefined where there is none. */
function freeSpot(anchor: Element, host: HTMLElement): { x: number; y: number } | undefined {
  const box = seenOf(anchor);
  if (box.right <= box.left || box.bottom <= box.top) return undefined;
  const right = box.right + GAP;
  const left = box.left - SIZE - GAP;
  const spots = [
    { x: right, y: box.top },
    { x: right, y: box.bottom - SIZE },
    { x: right, y: (box.top + box.bottom - SIZE) / 2 },
    { x: left, y: box.top },
    { x: left, y: box.bottom - SIZE },
    { x: box.right - SIZE, y: box.bottom + GAP },
    { x: box.right - SIZE, y: box.top - SIZE - GAP },
    { x: box.left, y: box.bottom + GAP },
  ];
  const width = document.documentElement.clientWidth;
  return spots.find(({ x, y }) => x >= 0 && x + SIZE <= width && isFree(anchor, x, y, host));
}

/** What of an element is not scrolled away in the boxes it stands in, in viewport CSS px; may be turned inside out. */
function seenOf(anchor: Element) {
  let { left, top, right, bottom } = anchor.getBoundingClientRect();
  for (let box = anchor.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    const edge = box.getBoundingClientRect();
    [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
    [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
  }
  return { left, top, right, bottom };
}

/** Looks at the spot's corners and middle; a spot outside the viewport is judged when it has scrolled in. */
function isFree(anchor: Element, x: number, y: number, host: HTMLElement): boolean {
  const root = anchor.getRootNode() as Document | ShadowRoot;
  for (const [dx, dy] of [
    [1, 1],
    [SIZE - 1, 1],
    [1, SIZE - 1],
    [SIZE - 1, SIZE - 1],
    [SIZE / 2, SIZE / 2],
  ] as const) {
    const top = root.elementsFromPoint(x + dx, y + dy).find((element) => element !== host);
    if (!top) continue;
    if (
      top.closest(
        'button, a, input, select, textarea, label, iframe, [role=button], [contenteditable=true], shuzhi-dock',
      )
    )
      return false;
    if (showsTextAt(top, x, y)) return false;
  }
  return true;
}

function showsTextAt(element: Element, x: number, y: number): boolean {
  const range = document.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.left < x + SIZE && rect.right > x && rect.top < y + SIZE && rect.bottom > y) return true;
    }
  }
  return false;
}
