/**
 * A press of a line in the page's context menu. That menu is the browser's own and no test can click it without a window:
 * the browser's event of the press is dispatched in the background instead. So the lines, their listener and all that
 * follows is the product's own; what is not proven is that the browser shows the menu, and that a press there lets the
 * extension read a page of a site it has no permission for (activeTab), as a press of the toolbar button does.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { type chrome as Chrome, expect } from './extension.ts';

declare const chrome: typeof Chrome;

/** Resolves with the page that the press opened. */
export async function pressInMenu(context: BrowserContext, page: Page, line: string): Promise<Page> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the background does not run');
  // A line that is not in the menu cannot be updated.
  await expect
    .poll(() =>
      worker.evaluate(
        (id) =>
          chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        line,
      ),
    )
    .toBe(true);
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await worker.evaluate(
    async ([menuItemId, pageUrl]) => {
      // By its address alone it would not be found where the extension has no permission.
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // Not part of the browser's published interface, though every event of its has it.
      const { dispatch } = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
      dispatch.call(chrome.contextMenus.onClicked, { menuItemId, pageUrl, editable: false, frameId: 0 }, tab);
    },
    [line, page.url()] as const,
  );
  return opened;
}
