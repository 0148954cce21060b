/** How far one need trust it: the popup alone, one press at a time, a site for good. Each is shown not to reach further. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser.ts';
import { newProfile, removeProfile } from '../../scripts/profiles.ts';
import { type chrome as Chrome, expect, report, test } from './extension.ts';
import { pressToolbarButton } from './toolbar-button.ts';

declare const chrome: typeof Chrome;

const field = 'textarea[name=content]';

test('the popup alone: an outline is chosen and copied, and nothing of ours is ever in the page', async ({
  browserWithExtension,
  page,
  portal,
}) => {
  const ours = await followContexts(page);
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  await page.fill(field, report);
  const popup = await pressToolbarButton(browserWithExtension, page);
  await expect.poll(() => popup('document.querySelectorAll(".preview p").length')).toBeGreaterThan(3);
  await popup('document.querySelector("[data-action=copy]").click()');
  await expect.poll(() => popup('Boolean(document.querySelector("[data-notice]"))')).toBe(true);
  expect(ours(), 'no script of the extension ran in the page').toEqual([]);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
  await expect(page.locator(field)).toHaveValue(report);
});

test('one press, one use: the page is written to by that press, and out of reach once its site is left', async ({
  browserWithExtension,
  page,
  portal,
}) => {
  const ours = await followContexts(page);
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  await page.locator(field).click();
  expect(await reachable(browserWithExtension, page), 'before any press').toBe(false);
  const popup = await pressToolbarButton(browserWithExtension, page);
  await expect.poll(() => popup('document.querySelector("[data-site]")?.dataset.site')).toBe('disabled');
  await popup('document.querySelector("[data-action=insert-at-caret]").click()');
  await expect(page.locator(field)).toHaveValue(/一、/);
  expect(ours().length, 'by that press').toBeGreaterThan(0);
  await page.goto(portal.foreignUrl.replace('127.0.0.1', 'localhost'));
  const since = ours().length;
  expect(await reachable(browserWithExtension, page), 'on the next site').toBe(false);
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  await expect(page.locator(field)).toBeVisible();
  expect(await reachable(browserWithExtension, page), 'back on the first').toBe(false);
  expect(ours().slice(since)).toEqual([]);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
});

test('a site for good: it is followed without a press, until it is taken back in the settings', async ({ portal }) => {
  const profile = newProfile();
  const pattern = 'http://127.0.0.1/*';
  const before = await launchWithExtension({ profile });
  await before.close();
  grant(profile, before.extensionId, pattern);
  const browser = await launchWithExtension({ profile });
  const page = await browser.context.newPage();
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);

  const settings = await browser.context.newPage();
  await settings.goto(`${browser.base}options.html`);
  await settings.locator('#sites li', { hasText: '127.0.0.1' }).getByRole('button').click();
  await expect(settings.locator('#sites li', { hasText: '127.0.0.1' })).toHaveCount(0);
  await page.bringToFront();
  await page.reload();
  await expect(page.locator(field)).toBeVisible();
  expect(await reachable(browser, page)).toBe(false);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
  await browser.close();
  removeProfile(profile);
});

/** Scripts of the extension that began to run in the page, by the browser's own account. */
async function followContexts(page: Page): Promise<() => readonly string[]> {
  const origins: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  return () => origins.filter((origin) => origin.startsWith('chrome-extension:'));
}

/** Whether the browser lets the extension look into the page now. */
async function reachable({ context }: ExtensionBrowser, page: Page): Promise<boolean | undefined> {
  return context.serviceWorkers()[0]?.evaluate(
    async ([url, title]) => {
      // Without leave for its site a tab has no address to be known by.
      const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tab = tabs.find((one) => one.url === undefined || one.url === url || one.title === title);
      return chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title }).then(
        () => true,
        (error) => {
          if (/Cannot access contents|must request permission/.test(String(error))) return false;
          throw error;
        },
      );
    },
    [page.url(), await page.title()] as const,
  );
}

/** Gives the extension a site as a press of the browser's own question does, which no test can press: in its profile. */
function grant(profile: string, extensionId: string, pattern: string): void {
  const file = path.join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const own = preferences.extensions.settings[extensionId];
  for (const kind of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    own[kind] ??= {};
    own[kind].explicit_host = [...(own[kind].explicit_host ?? []), pattern];
  }
  writeFileSync(file, JSON.stringify(preferences));
}
