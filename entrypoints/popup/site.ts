import { browser } from 'wxt/browser';
import type { PopupSite } from '../../components/popup/actions.ts';
import { send } from '../../messaging/client.ts';

/** The tab the popup was opened over, with the permission its site has or would need. */
export interface CurrentPage {
  readonly tabId: number;
  readonly site: PopupSite;
  /** Match pattern of the site, without port (patterns have none); '' where extensions cannot work. */
  readonly pattern: string;
}

/** `popup.html?tab=ID` names the tab where the popup is opened as an ordinary page. */
export async function currentPage(): Promise<CurrentPage | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named && /^\d+$/.test(named)
      ? await browser.tabs.get(Number(named))
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const url = tab.url ? new URL(tab.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { tabId: tab.id, site: { host: '', state: 'unsupported' }, pattern: '' };
  }
  const pattern = `${url.protocol}//${url.hostname}/*`;
  const state = isBuiltIn(url.hostname)
    ? 'built-in'
    : !(await browser.permissions.contains({ origins: [pattern] }))
      ? 'disabled'
      : (await send('policy.site', { pattern })).locked
        ? 'of-unit'
        : 'enabled';
  return { tabId: tab.id, site: { host: url.hostname, state }, pattern };
}

/** Whether the manifest itself names the host, as `*://*.gov.cn/*` does every host under gov.cn. */
function isBuiltIn(host: string): boolean {
  const patterns: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return patterns.some((pattern) => {
    const domain = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
    return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
  });
}
