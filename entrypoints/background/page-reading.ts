import { browser } from 'wxt/browser';
import { framesOf, type PageReading } from '../../messaging/requirement-messages.ts';

/** The built `entrypoints/read-page.ts`. */
const READ_PAGE_SCRIPT = '/read-page.js';

/** The words of a tab's page and of the frames in it that the browser lets us into. */
export async function readPage(tabId: number): Promise<PageReading> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { outcome: 'closed' };
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [READ_PAGE_SCRIPT],
    });
    const frames = framesOf([...results].sort((a, b) => a.frameId - b.frameId).map(({ result }) => result));
    return { outcome: 'read', url: (tab.url ?? '').slice(0, 2_000), frames };
  } catch (error) {
    // The browser's own pages, the PDF viewer, a page the writer has left since the button was pressed.
    console.warn('page not reachable', error);
    return { outcome: 'refused' };
  }
}
