import { type Browser, browser } from 'wxt/browser';
import type { Absence } from '../../messaging/panel-state.ts';
import { fromExtensionPage } from '../../messaging/server.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import { panelState } from '../../session/panel-state.ts';
import { isTabGone } from './tab-gone.ts';

export interface Panels {
  /** Tells every panel of the tab what stands now. */
  show(tabId: number): void;
  /** Tells every panel: something changed that concerns more than one tab. */
  showAll(): void;
}

const PANEL_PORT = /^panel:(\d{1,10}|own)$/;

/**
 * Panels connect by a port named `panel:<tab id>`, or `panel:own` for the tab they stand in; each gets the state at once,
 * and at every change.
 */
export function createPanels(parts: {
  readonly open: OpenReports;
  readonly announce: (tabId: number) => Promise<void>;
  /** Why a tab may have no report to show. */
  readonly absence: (tabId: number) => Promise<Absence>;
  /** Drafts brought back after damage, as long as the writer has not read of it. */
  readonly recovered: () => number | null;
}): Panels {
  const ports = new Map<Browser.runtime.Port, number>();
  function post(port: Browser.runtime.Port, tabId: number): void {
    const { open } = parts;
    const recovered = parts.recovered();
    port.postMessage(panelState(tabId, open, { recovered }));
    if (open.current(tabId)) return;
    parts
      .absence(tabId)
      .then((absence) => {
        if (ports.has(port) && !open.current(tabId)) port.postMessage(panelState(tabId, open, { absence, recovered }));
      })
      .catch(unlessGone);
  }

  browser.runtime.onConnect.addListener((port) => {
    const named = PANEL_PORT.exec(port.name)?.[1];
    const tabId = Number(named === 'own' ? port.sender?.tab?.id : named);
    if (Number.isNaN(tabId) || !fromExtensionPage(port.sender)) {
      port.disconnect();
      return;
    }
    ports.set(port, tabId);
    port.onDisconnect.addListener(() => ports.delete(port));
    post(port, tabId);
    // After a stop of the background nothing is known any more: the pages say it again.
    if (!parts.open.current(tabId)) parts.announce(tabId).catch(unlessGone);
  });

  return {
    show(tabId) {
      for (const [port, id] of ports) if (id === tabId) post(port, tabId);
    },
    showAll() {
      for (const [port, tabId] of ports) post(port, tabId);
    },
  };
}

function unlessGone(error: unknown): void {
  if (!isTabGone(error)) console.error(error);
}
