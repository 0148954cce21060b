import { browser } from 'wxt/browser';

/** Shows the welcome page once, after the installation. */
export function followInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (!shouldWelcome(reason)) return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .catch((error: unknown) => console.warn('no window to welcome in', error));
  });
}

/** `reason`: the browser's word for what happened. An update, of the extension or of the browser, is no time to begin with. */
export function shouldWelcome(reason: string): boolean {
  return reason === 'install';
}
