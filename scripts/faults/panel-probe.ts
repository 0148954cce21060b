/** What the background tells a panel, heard from a page of the extension that shows none. */
import type { Frame, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { PanelState } from '../../messaging/panel-state.ts';

/** The browser's interface as the extension's page has it; only ever used inside `evaluate`. */
declare const chrome: typeof browser;

/** The browser's number of the tab that shows this address. */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

export interface Heard {
  readonly state: PanelState;
  /** ms since the epoch */
  readonly at: number;
}

/** Resolves with the first state of the tab that has an offer, or that says how a text was kept; undefined after 10 s. */
export function hear(extensionPage: Page, tabId: number, wanted: 'offer' | 'failed' | 'recovered') {
  return extensionPage.evaluate(
    ([id, what]) =>
      new Promise<Heard | undefined>((resolve) => {
        const port = chrome.runtime.connect({ name: `panel:${id}` });
        setTimeout(() => resolve(undefined), 10_000);
        port.onMessage.addListener((state: PanelState) => {
          const { report, recovered } = state;
          const is = { offer: report?.offer, failed: report?.saved.state === 'failed', recovered: recovered !== null };
          if (!is[what]) return;
          port.disconnect();
          resolve({ state, at: Date.now() });
        });
      }),
    [tabId, wanted] as const,
  );
}

/** The panel docked in the page, opened by the launcher. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.locator('shuzhi-launcher').first().click();
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const frame = page.frames().find((one) => one.url().includes('panel.html'));
    if (frame) return frame;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('no panel in the page');
}
