import { type Browser, browser } from 'wxt/browser';
import { isOrphaned } from '../../messaging/client.ts';
import type { PanelState } from '../../messaging/panel-state.ts';

/** How long an empty answer waits for the pages to speak up after the background was stopped, in ms. */
const HOLD_EMPTY = 1500;

export interface Connection {
  /** Resolves once the background knows this tab again; at once when the line stands. */
  ready(): Promise<void>;
  close(): void;
}

/**
 * The line to the background. The browser stops an idle background and the line with it; it is taken up again when
 * a page speaks or the writer turns to the panel, so that an idle panel keeps nothing awake. Meanwhile, and until
 * the pages have said again what they hold, the last state stays.
 */
export function connect(tabId: number, show: (state: PanelState) => void): Connection {
  const closing = new AbortController();
  let port: Browser.runtime.Port | undefined;
  /** Who waits for the background to know this tab; undefined while it does. */
  let waiting: (() => void)[] | undefined = [];
  let shownReport = false;
  let hold: ReturnType<typeof setTimeout> | undefined;
  // Asked for now: a page that has lost its extension can look up nothing any more.
  const updated = browser.i18n.getMessage('panelUpdated');

  function take(state: PanelState): void {
    clearTimeout(hold);
    shownReport = state.report !== null;
    show(state);
    for (const proceed of waiting ?? []) proceed();
    waiting = undefined;
  }

  /** The frame outlives the extension it came from; nothing it shows can be acted on. */
  function stepAside(): void {
    closing.abort();
    const words = document.createElement('p');
    words.className = 'sheet';
    words.setAttribute('role', 'status');
    words.textContent = updated;
    document.body.replaceChildren(words);
  }

  function open(): void {
    if (closing.signal.aborted) return;
    if (isOrphaned()) stepAside();
    if (port || closing.signal.aborted) return;
    port = browser.runtime.connect({ name: `panel:${tabId}` });
    let first = true;
    port.onMessage.addListener((state: PanelState) => {
      clearTimeout(hold);
      if (first && state.report === null && shownReport) hold = setTimeout(() => take(state), HOLD_EMPTY);
      else take(state);
      first = false;
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      waiting ??= [];
      if (isOrphaned()) stepAside();
    });
  }

  const { signal } = closing;
  for (const turn of ['pointerover', 'focusin', 'keydown', 'visibilitychange']) {
    document.addEventListener(turn, open, { signal });
  }
  browser.runtime.onMessage.addListener(open);
  open();
  return {
    ready() {
      open();
      return new Promise((proceed) => {
        if (waiting) waiting.push(proceed);
        else proceed();
      });
    },
    close() {
      closing.abort();
      clearTimeout(hold);
      browser.runtime.onMessage.removeListener(open);
      port?.disconnect();
    },
  };
}
