import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';

export interface Dock {
  /** Shows the panel docked in the page; where the page cannot hold it, in the browser's own side panel. */
  open(tabId: number): Promise<boolean>;
  close(tabId: number): Promise<void>;
}

const TOP_FRAME = 0;

export function createDock(): Dock {
  return {
    async open(tabId) {
      const reply = await command('dock.show', null, { tabId, frameId: TOP_FRAME });
      return reply?.shown === true || openSidePanel(tabId);
    },
    async close(tabId) {
      await command('dock.hide', null, { tabId, frameId: TOP_FRAME });
    },
  };
}

/** Only within a press of the writer, by the browser's rule; false where there is no side panel. */
async function openSidePanel(tabId: number): Promise<boolean> {
  if (!('sidePanel' in browser)) return false;
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch (error) {
    console.warn('side panel refused', error);
    return false;
  }
}
