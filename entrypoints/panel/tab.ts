import { browser } from 'wxt/browser';
import type { PanelState } from '../../messaging/panel-state.ts';

/** The tab the panel speaks of. In the browser's side panel it changes as the writer changes tabs. */
export interface FollowedTab {
  readonly current: number | undefined;
  onChange(listener: (tabId: number) => void): void;
}

/** Named in the address, else the tab the panel is docked in, else (side panel) the active tab of this window. */
export async function followTab(): Promise<FollowedTab> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named && /^\d+$/.test(named)) return fixed(Number(named));
  if (!('tabs' in browser)) return fixed(await tabAround());
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) return fixed(own.id);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    current: active?.id,
    onChange(listener) {
      browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
        if (active === undefined || windowId === active.windowId) listener(tabId);
      });
    },
  };
}

/** Firefox gives a frame in a page little of its interface; the background sees in which tab it stands. */
function tabAround(): Promise<number> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: 'panel:own' });
    port.onMessage.addListener(({ tabId }: PanelState) => {
      resolve(tabId);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => reject(new Error('the background does not answer')));
  });
}

function fixed(tabId: number): FollowedTab {
  return { current: tabId, onChange: () => undefined };
}
