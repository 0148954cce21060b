import { createOwnElement, uppermost } from '../editors/plain/own-element.ts';
import { type Corner, freeCorner } from './free-corner.ts';
import type { Area } from './top-area.ts';

/** The element a notice stands in. */
export const NOTICE = 'shuzhi-notice';

export interface NoticeButton {
  readonly words: string;
  /** The one that is meant to be pressed first. */
  readonly main?: boolean;
  readonly press: () => void;
}

export interface NoticeWords {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly NoticeButton[];
}

export interface Notice {
  /** Shows words in a corner where no control lies, and none of `avoid`; what stood there before goes. */
  show(words: NoticeWords, avoid: Area | null): void;
  hide(): void;
}

/** CSS px. */
const MARGIN = 16;
const CSS_TEXT = `
:host { all: initial !important; position: fixed !important; left: 0 !important; top: 0 !important; z-index: 2147483002 !important; }
section { position: fixed; box-sizing: border-box; width: min(340px, calc(100vw - ${2 * MARGIN}px)); padding: 12px 14px 10px;
  font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; text-align: start; color: #1f2733; background: #fff;
  border: 1px solid #b9c2cf; border-left: 4px solid #3b577a; border-radius: 6px; box-shadow: 0 2px 12px rgb(0 0 0 / .18); }
h2 { margin: 0 0 2px; font-size: 14px; font-weight: 600; color: #55606f; }
p { margin: 0; overflow-wrap: anywhere; }
div { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
button { all: initial; box-sizing: border-box; min-height: 28px; padding: 3px 12px; font: inherit; font-size: 14px; cursor: pointer; color: #2c4464;
  background: transparent; border: 1px solid #b9c2cf; border-radius: 4px; }
button.main { color: #fff; background: #3b577a; border-color: #3b577a; }
button:hover { border-color: #2c4464; }
button:focus-visible { outline: 2px solid #1a66c2; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section { color: #e6eaf0; background: #232a33; border-color: #4d5866; border-left-color: #8fb0d6; }
  h2 { color: #a9b4c2; }
  button { color: #c9d9ec; border-color: #5f6b7a; }
  button.main { color: #14202e; background: #8fb0d6; border-color: #8fb0d6; }
}
`;
const EDGES: Readonly<Record<Corner, Partial<CSSStyleDeclaration>>> = {
  'bottom right': { inset: `auto ${MARGIN}px ${MARGIN}px auto` },
  'bottom left': { inset: `auto auto ${MARGIN}px ${MARGIN}px` },
  'top right': { inset: `${MARGIN}px ${MARGIN}px auto auto` },
  'top left': { inset: `${MARGIN}px auto auto ${MARGIN}px` },
};

/** A few quiet words in a corner of the page. They take no keyboard and block nothing; only the writer's own press counts. */
export function createNotice(): Notice {
  let shown: AbortController | undefined;

  function build({ title, text, buttons }: NoticeWords): { host: HTMLElement; section: HTMLElement; say: () => void } {
    const { host, root } = createOwnElement(NOTICE, CSS_TEXT);
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = title;
    const words = document.createElement('p');
    words.setAttribute('role', 'status');
    const row = document.createElement('div');
    for (const { words: label, main = false, press } of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.classList.toggle('main', main);
      button.addEventListener('click', (event) => {
        if (!event.isTrusted) return;
        hide();
        press();
      });
      row.append(button);
    }
    section.append(heading, words, row);
    section.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') hide();
    });
    root.append(section);
    // What is put into a status that stands there already is read out.
    return { host, section, say: () => words.replaceChildren(text) };
  }

  function hide(): void {
    shown?.abort();
    shown = undefined;
  }

  return {
    show(words, avoid) {
      hide();
      shown = new AbortController();
      const { signal } = shown;
      const { host, section, say } = build(words);
      uppermost().append(host);
      signal.addEventListener('abort', () => host.remove());
      say();
      const place = (away: Area | null) => {
        const { width, height } = section.getBoundingClientRect();
        Object.assign(section.style, EDGES[freeCorner(host, { width, height, margin: MARGIN }, away)]);
      };
      place(avoid);
      // A control may have come under it.
      for (const type of ['scrollend', 'resize'])
        addEventListener(type, () => place(null), { capture: true, passive: true, signal });
    },
    hide,
  };
}
