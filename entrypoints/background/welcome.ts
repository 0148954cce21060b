import { browser } from 'wxt/browser';
import type { DatabaseSource } from '../../storage/types.ts';
import { welcomeNow } from '../../storage/welcomed.ts';

/** Shows the welcome page once, after the installation. */
export function followInstallation(database: DatabaseSource): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    welcome(reason).catch((error: unknown) => console.warn('nobody welcomed', error));
  });

  async function welcome(reason: string): Promise<void> {
    if (!(await shouldWelcome(reason, database))) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}

/** `reason`: the browser's word for what happened. An update, of the extension or of the browser, is no time to begin with. */
async function shouldWelcome(reason: string, database: DatabaseSource): Promise<boolean> {
  return reason === 'install' && (await welcomeNow(database));
}
