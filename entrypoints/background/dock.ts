import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';
import type { DockCall, DockChoice, DockMode } from '../../messaging/docking.ts';
import { openSidePanel } from '../../messaging/side-panel.ts';
import { orElse } from '../../session/or-else.ts';
import type { DockPlaceRepository } from '../../storage/dock-places.ts';

export interface Dock {
  /** Shows the panel where the writer wants it on that site; where the page cannot hold it, in the browser's own side panel. With `page`, the address in the tab, that one can be opened within the press itself. */
  open(tabId: number, call?: DockCall, page?: string): Promise<DockOpened>;
  /** `away`: without the tab at the page's edge. */
  close(tabId: number, away?: boolean): Promise<void>;
  /** Gives the docked panel the keyboard. */
  focus(tabId: number): Promise<void>;
  /** Gives the keyboard back to the page; `fold`: folds away a panel that lies on it. */
  leave(tabId: number, fold: boolean): Promise<void>;
  mode(tabId: number): Promise<DockMode>;
  choose(tabId: number, mode: DockMode): Promise<boolean>;
  placed(page: string, choice: DockChoice): Promise<void>;
  /** The places were removed from the database. */
  forget(): void;
}

export interface DockOpened {
  readonly opened: boolean;
  /** The writer was in the panel already, and it was closed. */
  readonly left: boolean;
}

const TOP_FRAME = 0;
/** The built `entrypoints/dock.ts` and `entrypoints/dock-keys.ts`. */
const DOCK_SCRIPT = '/dock.js';
const KEYS_SCRIPT = '/dock-keys.js';
/** Until the writer has chosen: at the right, as wide as suits the window (0); floating, in the lower right corner. */
const UNCHOSEN: DockChoice = { mode: 'right', width: 0, height: 480, left: 20_000, top: 20_000 };

export function createDock(places: DockPlaceRepository): Dock {
  const top = (tabId: number) => ({ tabId, frameId: TOP_FRAME });
  const originOf = async (tabId: number) => siteOf((await browser.tabs.get(tabId)).url);
  const choiceAt = async (tabId: number) => (await orElse(places.read(await originOf(tabId)), undefined)) ?? UNCHOSEN;

  /** Sites of the side panel, known beforehand: the browser opens it only while nothing was waited for since the press. */
  const beside = new Set<string>();
  places.beside().then(
    (origins) => {
      for (const one of origins) beside.add(one);
    },
    (error: unknown) => console.warn('places of the panel not known', error),
  );

  async function open(tabId: number, call: DockCall = 'press', page?: string): Promise<DockOpened> {
    const early = call !== 'menu' && beside.has(siteOf(page)) ? openBeside(tabId) : undefined;
    if (await early) return { opened: true, left: false };
    const choice = await choiceAt(tabId);
    const reply = await openInPage(tabId, choice, call);
    if (reply?.shown) return { opened: true, left: reply.left === true };
    return { opened: await openBeside(tabId), left: false };
  }

  return {
    open,
    async close(tabId, away = false) {
      await command('dock.hide', { away }, top(tabId));
    },
    async focus(tabId) {
      await command('dock.focus', null, top(tabId));
    },
    async leave(tabId, fold) {
      await command('dock.leave', { fold }, top(tabId));
    },
    mode: async (tabId) => (await choiceAt(tabId)).mode,
    async choose(tabId, mode) {
      const origin = await originOf(tabId);
      await places.save(origin, { ...(await choiceAt(tabId)), mode });
      if (mode === 'side') beside.add(origin);
      else beside.delete(origin);
      // The side panel was opened by the press itself, as the browser wants it.
      if (mode !== 'side') return (await open(tabId, 'menu')).opened;
      await command('dock.hide', { away: true }, top(tabId));
      return true;
    },
    placed: (page, choice) => places.save(siteOf(page), choice),
    forget: () => beside.clear(),
  };
}

/** Pages without a site of their own share one place. */
function siteOf(page: string | undefined): string {
  return page !== undefined && URL.canParse(page) ? new URL(page).origin : 'null';
}

async function openInPage(tabId: number, choice: DockChoice, call: DockCall) {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [TOP_FRAME] }, files: [DOCK_SCRIPT] });
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [KEYS_SCRIPT] });
  } catch (error) {
    console.warn('page not reachable', error);
    return undefined;
  }
  return command('dock.show', { choice, call }, { tabId, frameId: TOP_FRAME });
}

/** Only within a press of the writer, by the browser's rule; false where there is no side panel. */
async function openBeside(tabId: number): Promise<boolean> {
  try {
    await openSidePanel?.(tabId);
    return openSidePanel !== undefined;
  } catch (error) {
    console.warn('side panel refused', error);
    return false;
  }
}
