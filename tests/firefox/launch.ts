/** Starts a Firefox with the built extension, by WebDriver BiDi, which needs nothing but the browser itself. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { vi } from 'vitest';

/** The built extension. */
export const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** `moz-extension://…/` */
  readonly base: string;
}

type Prefs = Readonly<Record<string, string | number | boolean>>;

/** The practice portal answers under a gov.cn name, which only this browser maps to the own machine. */
export const PRACTICE_HOST = 'oa.practice.gov.cn';

/** `folder` is the extension's folder, where it is not the one of this project. */
export async function launchFirefox(prefs: Prefs = {}, folder = built): Promise<FirefoxWithExtension> {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error('还没有构建 Firefox 版，请先运行 npm run build:firefox。');
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(manifest, 'utf8'));
  // Named before the start: the address of its pages is known then.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.SHUZHI_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: process.env.SHUZHI_HEADED === undefined,
    defaultViewport: null,
    // Without system access the pages of an extension cannot be opened by BiDi.
    args: ['--remote-allow-system-access', '--width=1366', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [settings.gecko.id]: uuid }),
      'network.dns.localDomains': PRACTICE_HOST,
      'intl.locale.requested': 'zh-CN',
      ...prefs,
    },
  });
  await browser.installExtension(folder);
  const base = `moz-extension://${uuid}/`;
  await closeWelcome(browser, `${base}welcome.html`);
  return { browser, base };
}

/** The welcome page opens by itself after the installation, in front: a page behind it draws seldom and answers late. */
async function closeWelcome(browser: Browser, address: string): Promise<void> {
  const { page } = await vi.waitUntil(
    async () => {
      for (const page of await browser.pages())
        if ((await page.evaluate(() => location.href).catch(String)) === address) return { page };
      return undefined;
    },
    { timeout: 30_000, interval: 50 },
  );
  await page.close();
}
