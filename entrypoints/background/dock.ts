import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';

export interface Dock {
  /** Shows the panel docked in the page; where the page cannot hold it, in the browser's own side panel. */
  open(tabId: number): Promise<boolean>;
  close(tabId: number): Promise<void>;
  /** Gives the docked panel the keyboard. */
  focus(tabId: number): Promise<void>;
}

const TOP_FRAME = 0;
/** The built `entrypoints/dock.ts`. */
const DOCK_SCRIPT = '/dock.js';

export function createDock(): Dock {
  return {
    async open(tabId) {
      return (await openInPage(tabId)) || openSidePanel(tabId);
    },
    async close(tabId) {
      await command('dock.hide', null, { tabId, frameId: TOP_FRAME });
    },
    async focus(tabId) {
      await command('dock.focus', null, { tabId, frameId: TOP_FRAME });
    },
  };
}

async function openInPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [TOP_FRAME] }, files: [DOCK_SCRIPT] });
  } catch (error) {
    console.warn('page not reachable', error);
    return false;
  }
  const reply = await command('dock.show', null, { tabId, frameId: TOP_FRAME });
  return reply?.shown === true;
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
