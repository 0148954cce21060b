import { browser } from 'wxt/browser';
import type { SiteState } from '../../components/popup/SiteCard.tsx';

/** The page in front of the popup. */
export interface Site {
  readonly tabId: number;
  /** '' where the browser does not tell. */
  readonly host: string;
  /** Match pattern of its origin. */
  readonly pattern: string;
  readonly state: SiteState;
}

/** `?tab=ID` names another tab, for a popup opened as a page of its own. */
export async function currentSite(): Promise<Site> {
  const named = /^\d+$/.exec(new URLSearchParams(location.search).get('tab') ?? '')?.[0];
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(Number(named)) : active;
  const tabId = tab?.id ?? -1;
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { tabId, host: '', pattern: '', state: 'unsupported' };
  // Match patterns know no ports.
  const pattern = `${url.protocol}//${url.hostname}/*`;
  return { tabId, host: url.hostname, pattern, state: await stateOf(url, pattern) };
}

async function stateOf({ hostname }: URL, pattern: string): Promise<SiteState> {
  if (hostname === 'gov.cn' || hostname.endsWith('.gov.cn')) return 'built-in';
  return (await browser.permissions.contains({ origins: [pattern] })) ? 'enabled' : 'disabled';
}

/** Asks the writer, in the browser's own words, for this site alone. Only within a press. */
export function enable({ pattern }: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function disable({ pattern }: Site): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** undefined where the browser has no side panel. */
export function sidePanelOpener(tabId: number): (() => Promise<void>) | undefined {
  return 'sidePanel' in browser ? () => browser.sidePanel.open({ tabId }) : undefined;
}
