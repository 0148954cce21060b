import { createOwnElement, uppermost } from '../editors/plain/own-element.ts';

/** The element the panel stands in. */
export const DOCK = 'shuzhi-dock';

/** Set in the scripts' world of a page while the script lives there that shows the panel. */
export const DOCK_LIVES = Symbol.for('shuzhi.dock');

export interface Dock {
  /** Shows the panel; false where the page does not let it load. */
  show(): Promise<boolean>;
  /** Folds the panel away to a tab at the edge. */
  hide(): void;
  /** Gives the panel the keyboard. */
  focus(): void;
  remove(): void;
}

/** How long the panel may take to load before the page is said to refuse it, in ms. */
const LOADING = 4000;

const CSS_TEXT = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; z-index: 2147483001; pointer-events: none; }
iframe { all: initial; display: block; box-sizing: border-box; width: min(360px, 100vw); height: 100%; border: 0; border-left: 1px solid #b9c2cf;
  background: Canvas; box-shadow: -2px 0 10px rgb(0 0 0 / .12); pointer-events: auto; color-scheme: light dark; }
iframe[hidden], button[hidden] { display: none; }
button { all: initial; position: fixed; right: 0; top: 42vh; box-sizing: border-box; width: 26px; padding: 10px 0; cursor: pointer; pointer-events: auto;
  writing-mode: vertical-rl; font: 13px/26px "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; letter-spacing: 2px; text-align: center;
  color: #fff; background: #3f5b7d; border: 1px solid #fff; border-right: 0; border-radius: 6px 0 0 6px; }
button:focus-visible { outline: 2px solid #1a66c2; outline-offset: 1px; }
`;

/** The panel at the right edge of the page, in a frame of the extension's own origin that the page cannot look into. */
export function createDock(panelAddress: string): Dock {
  let parts:
    | { host: HTMLElement; frame: HTMLIFrameElement; tab: HTMLButtonElement; loaded: Promise<boolean> }
    | undefined;

  function build() {
    const { host, root } = createOwnElement(DOCK, CSS_TEXT);
    const frame = document.createElement('iframe');
    frame.title = '述职助手';
    frame.src = panelAddress;
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.hidden = true;
    tab.textContent = '述职助手';
    tab.addEventListener('click', (event) => {
      if (event.isTrusted) open(true);
    });
    root.append(frame, tab);
    const loaded = new Promise<boolean>((resolve) => {
      frame.addEventListener('load', () => resolve(true), { once: true });
      setTimeout(() => resolve(false), LOADING);
    });
    uppermost().append(host);
    return { host, frame, tab, loaded };
  }
  function open(wide: boolean): void {
    if (!parts) return;
    parts.frame.hidden = !wide;
    parts.tab.hidden = wide;
  }

  return {
    async show() {
      // A frame that is moved loads anew, so the panel of a dialog is another one.
      if (parts?.host.parentElement !== uppermost()) this.remove();
      parts ??= build();
      open(true);
      const shown = await parts.loaded;
      if (!shown) this.remove();
      return shown;
    },
    hide: () => open(false),
    focus: () => parts?.frame.focus(),
    remove() {
      parts?.host.remove();
      parts = undefined;
    },
  };
}
