import { createOwnElement } from '../editors/plain/own-element.ts';
import { DOCK } from './dock-name.ts';
import type { Side } from './dock-place.ts';
import type { Area } from './top-area.ts';

/** How the panel is shown: at an edge, floating, over the whole of a small window, or folded away to a tab. */
export type Look = Side | 'float' | 'sheet' | 'tab' | 'none';

export interface DockParts {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly tab: HTMLButtonElement;
  /** By which the floating panel is dragged. */
  readonly head: HTMLElement;
  /** Separators by which the size is changed. */
  readonly across: HTMLElement;
  readonly down: HTMLElement;
  /** Both at once, by the pointer alone. */
  readonly corner: HTMLElement;
  /** Puts it all at a place in the viewport, in CSS px of the viewport; `small`: a tab of one sign. */
  stand(look: Look, area: Area, small?: boolean): void;
}

/** Edge of the panel by which it is widened, and head of the floating one, in CSS px. */
const GRIP = 7;
const HEAD = 26;
/** The tab, and a smaller one for where there is little room, in CSS px. */
export const TAB_SIZES = [
  { width: 26, height: 92 },
  { width: 24, height: 26 },
] as const;

const FONT = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const CSS_TEXT = `
:host { all: initial !important; position: fixed !important; z-index: 2147483001 !important; display: block !important; }
@media print { :host { display: none !important; } }
section { display: grid; box-sizing: border-box; width: 100%; height: 100%; color-scheme: light dark; color: #1c2530; background: #e3e9f0;
  box-shadow: 0 0 10px rgb(0 0 0 / .16); }
iframe { all: initial; grid-area: frame; display: block; width: 100%; height: 100%; background: Canvas; color-scheme: light dark; }
section.right { grid-template: 'across frame' 1fr / ${GRIP}px 1fr; }
section.left { grid-template: 'frame across' 1fr / 1fr ${GRIP}px; }
section.float { grid-template: 'head head' ${HEAD}px 'frame across' 1fr 'down corner' ${GRIP}px / 1fr ${GRIP}px;
  border: 1px solid #8a94a3; border-radius: 6px; overflow: hidden; }
section.sheet { grid-template: 'frame' 1fr / 1fr; }
section.tab, section.none { display: none; }
section.held iframe { pointer-events: none; }
.head, .grip { box-sizing: border-box; touch-action: none; user-select: none; }
.head { grid-area: head; padding: 0 10px; font: 14px/${HEAD}px ${FONT}; color: #33465c; cursor: move; }
.across { grid-area: across; cursor: ew-resize; }
.down { grid-area: down; cursor: ns-resize; }
.corner { grid-area: corner; cursor: nwse-resize; }
.grip { background: linear-gradient(#93a1b2, #93a1b2) center / 3px 40px no-repeat #e3e9f0; }
.down { background-size: 40px 3px; }
.corner { background: #93a1b2; }
section:not(.float) :is(.head, .down, .corner), section.sheet .across { display: none; }
.head:hover, .grip:hover { background-color: #cfdcea; }
.head:focus-visible, .grip:focus-visible, button:focus-visible { outline: 2px solid #1a66c2; outline-offset: -2px; }
button { all: initial; display: none; box-sizing: border-box; width: 100%; height: 100%; cursor: pointer; overflow: hidden;
  writing-mode: vertical-rl; font: 14px/24px ${FONT}; letter-spacing: 2px; text-align: center; color: #fff; background: #3b577a;
  border: 1px solid #fff; border-radius: 6px; }
button.shown { display: block; }
button.small { writing-mode: horizontal-tb; letter-spacing: 0; }
button.new { animation: shuzhi-new .6s 2; }
@keyframes shuzhi-new { 50% { background: #1a66c2; } }
@media (prefers-reduced-motion: reduce) { button.new { animation: none; } }
@media (prefers-color-scheme: dark) {
  section, .grip { color: #e7eaee; background-color: #2b323b; }
  .head { color: #c9d3df; }
  .head:hover, .grip:hover { background-color: #3a4654; }
}
@media (forced-colors: active) { .grip, button { border: 1px solid ButtonText; } }
`;

/** Builds the element the panel stands in; the frame in it is of the extension's own origin, and the page cannot look into it. */
export function buildDock(panelAddress: string): DockParts {
  const { host, root } = createOwnElement(DOCK, CSS_TEXT);
  // Place and size stand in a style sheet of the shadow root: there the page's own styles do not reach.
  const placing = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, placing];
  const section = document.createElement('section');
  const frame = document.createElement('iframe');
  frame.title = '述职助手';
  frame.src = panelAddress;
  const head = piece('head', { role: 'button', 'aria-label': '移动面板：按住拖动，或用方向键' });
  head.textContent = '述职助手';
  head.title = '按住这里可以拖动面板';
  const across = piece('grip across', {
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': '面板宽度：拖动或用左右方向键',
  });
  const down = piece('grip down', {
    role: 'separator',
    'aria-orientation': 'horizontal',
    'aria-label': '面板高度：拖动或用上下方向键',
  });
  const corner = document.createElement('div');
  corner.className = 'grip corner';
  section.append(head, across, frame, down, corner);
  const tab = document.createElement('button');
  tab.type = 'button';
  root.append(section, tab);

  const write = (left: number, top: number, width: number, height: number, zoom: number) =>
    placing.replaceSync(
      `:host { left: ${left}px !important; top: ${top}px !important; width: ${width}px !important; height: ${height}px !important; zoom: ${zoom} !important; }`,
    );
  return {
    ...{ host, frame, tab, head, across, down, corner },
    stand(look, area, small = false) {
      section.classList.remove('right', 'left', 'float', 'sheet', 'tab', 'none');
      section.classList.add(look);
      tab.classList.toggle('shown', look === 'tab');
      tab.classList.toggle('small', small);
      tab.textContent = small ? '述' : '述职助手';
      const [width, height] = [area.right - area.left, area.bottom - area.top];
      write(area.left, area.top, width, height, 1);
      if (width === 0) return;
      // The page may enlarge or move what it holds: corrected by what is lacking.
      const stood = host.getBoundingClientRect();
      if (stood.width === 0) return;
      const zoom = width / stood.width;
      const [dx, dy] = [area.left - stood.left * zoom, area.top - stood.top * zoom];
      if (Math.abs(zoom - 1) < 0.001 && Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5) return;
      write(area.left, area.top, width, height, zoom);
      const again = host.getBoundingClientRect();
      write(area.left + area.left - again.left, area.top + area.top - again.top, width, height, zoom);
    },
  };
}

function piece(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.tabIndex = 0;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
