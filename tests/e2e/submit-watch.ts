import type { Page } from '@playwright/test';
import { type chrome as Chrome, expect } from './extension.ts';

declare const chrome: typeof Chrome;

/** The script that follows submits is brought into a page's frame when a report is found there. */
export async function watched(page: Page): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  const look = () =>
    worker?.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const frames = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        func: () => Symbol.for('shuzhi.watched') in globalThis,
      });
      return frames.some(({ result }) => result);
    }, page.url());
  await expect.poll(look).toBe(true);
}
