import { browser } from 'wxt/browser';
import { command } from '../../messaging/commands.ts';
import type { Handlers } from '../../messaging/server.ts';
import type { OpenReports } from '../../session/open-reports.ts';
import type { Dock } from './dock.ts';
import { injectInto } from './sites.ts';

type DockHandlers = Pick<
  Handlers,
  'dock.placed' | 'panel.docked' | 'panel.dock' | 'panel.open' | 'panel.wanted' | 'panel.leave' | 'panel.collapse'
>;

/** What the background does about where the panel stands, and about who has the keyboard. */
export function createDockHandlers(parts: { readonly open: OpenReports; readonly dock: Dock }): DockHandlers {
  const { dock } = parts;
  return {
    'dock.placed': async (choice, { page, frameId }) => {
      // The panel stands in the top document alone.
      if (frameId === 0) await dock.placed(page, choice);
      return null;
    },
    'panel.docked': async ({ tabId }) => ({ mode: await dock.mode(tabId) }),
    'panel.dock': async ({ tabId, mode }) => ({ opened: await dock.choose(tabId, mode) }),
    'panel.open': async ({ tabId }) => ({ opened: (await dock.open(tabId)).opened }),
    'panel.wanted': async (_body, { tabId }) => {
      await dock.focus(tabId);
      return null;
    },
    'panel.leave': async ({ tabId, fold }) => {
      await dock.leave(tabId, fold);
      await focusField(parts.open, tabId);
      return null;
    },
    'panel.collapse': async ({ tabId }) => {
      await dock.close(tabId);
      await focusField(parts.open, tabId);
      return null;
    },
  };
}

/** The shortcut opens the panel and gives it the keyboard; pressed in the panel, it leads back to the field. */
export function followShortcut(parts: {
  readonly open: OpenReports;
  readonly dock: Dock;
  /** A promise only until it is known. */
  readonly wanted: () => boolean | Promise<boolean>;
}): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const tabId = tab?.id;
    if (name !== 'open-panel' || tabId === undefined) return;
    const on = parts.wanted();
    // The side panel opens only while nothing was waited for since the press.
    if (on === true) pressed(tabId, tab?.url);
    else Promise.resolve(on).then((yes) => yes && pressed(tabId, tab?.url), console.error);
  });

  function pressed(tabId: number, page: string | undefined): void {
    press(tabId, page).catch((error: unknown) => console.warn('page not reachable', error));
  }

  async function press(tabId: number, page: string | undefined): Promise<void> {
    const [{ left }] = await Promise.all([parts.dock.open(tabId, 'key', page), injectInto(tabId)]);
    if (left) await focusField(parts.open, tabId);
  }
}

/** The caret goes back to where it was in the report's field. */
async function focusField(open: OpenReports, tabId: number): Promise<void> {
  const current = open.current(tabId);
  if (current) await command('box.focus', { key: current.report.key }, current.sender);
}
