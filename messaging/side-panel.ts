import { browser } from 'wxt/browser';

/** Firefox's name for its side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the browser's own side panel over a tab: only within a press, by the browsers' rule. Undefined where there is
 * none; the build for older Chromium cores, which know none before 114, holds nothing of it.
 */
export const openSidePanel = import.meta.env.BROWSER === 'older' ? undefined : sidePanel();

function sidePanel(): ((tabId: number) => Promise<void>) | undefined {
  if ('sidePanel' in browser) return (tabId) => browser.sidePanel.open({ tabId });
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction && (() => sidebarAction.open());
}
