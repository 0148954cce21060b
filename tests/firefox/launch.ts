/** Starts a Firefox with the built extension, by WebDriver BiDi, which needs nothing but the browser itself. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

interface Start {
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** The extension's folder, where it is not the one of this project. */
  readonly folder?: string;
  /** Where a start is to find what an earlier one left. */
  readonly profile?: Profile;
}

/** A profile that outlives its browser. */
export interface Profile {
  readonly folder: string;
  /** The extension's own name in addresses, the same at every start. */
  readonly uuid: string;
}

/** The practice portal answers under a gov.cn name, which only this browser maps to the own machine. */
export const PRACTICE_HOST = 'oa.practice.gov.cn';

export async function launchFirefox({ prefs, folder = built, profile }: Start = {}): Promise<FirefoxWithExtension> {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Error('还没有构建 Firefox 版，请先运行 npm run build:firefox。');
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(manifest, 'utf8'));
  const fresh = profile === undefined || readdirSync(profile.folder).length === 0;
  // Named before the start: the address of its pages is known then.
  const uuid = profile?.uuid ?? randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.SHUZHI_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: process.env.SHUZHI_HEADED === undefined,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile.folder } : {}),
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
  if (fresh) await closeWelcome(browser, `${base}welcome.html`);
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
