import { browser } from 'wxt/browser';

/** The tab the panel speaks of. In the browser's side panel it changes as the writer changes tabs. */
export interface FollowedTab {
  readonly current: number | undefined;
  onChange(listener: (tabId: number) => void): void;
}

/** Named in the address, else the tab the panel is docked in, else (side panel) the active tab of this window. */
export async function followTab(): Promise<FollowedTab> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named && /^\d+$/.test(named)) return fixed(Number(named));
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

function fixed(tabId: number): FollowedTab {
  return { current: tabId, onChange: () => undefined };
}
