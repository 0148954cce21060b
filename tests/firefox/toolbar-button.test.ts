/** How far the toolbar button reaches on a site that is not enabled: one press, one use; a site for good only by the browser's own question. */
import type { Browser, Page } from 'puppeteer-core';
import type { browser as Interface } from 'wxt/browser';
import { answerPermission, closePopup, type Popup, pressToolbarButton } from './browser-window.ts';
import { countOf, expect, fill, type Portal, press, report, test, valueIn, withControl } from './firefox.ts';

declare const browser: typeof Interface;

const field = 'textarea[name=content]';
const PATTERN = 'http://127.0.0.1/*';

/** Whether the browser lets the extension look into the page now. */
async function reachable(own: Page, page: Page): Promise<boolean> {
  await page.bringToFront();
  return own.evaluate(async () => {
    // Without leave for its site a tab has no address to be known by.
    const [tab] = await browser.tabs.query({ active: true });
    return browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title }).then(
      () => true,
      (error) => {
        if (String(error).includes('Missing host permission')) return false;
        throw error;
      },
    );
  });
}

/** Writes in the portal at an address that is not enabled, asks in the popup to enable it, and answers the browser. */
async function askForSite(
  browser: Browser,
  page: Page,
  { foreignUrl }: Portal,
  answer: 'allow' | 'refuse',
): Promise<Popup> {
  const popup = await openPopup(browser, page, foreignUrl);
  await popup.press('[data-action=enable-site]');
  expect(await answerPermission(browser, answer)).toContain('127.0.0.1');
  return popup;
}

/** The popup over a field the writer has written in. */
async function openPopup(browser: Browser, page: Page, url: string): Promise<Popup> {
  await page.goto(`${url}/report/textarea`);
  await page.bringToFront();
  await fill(page, field, report);
  return pressToolbarButton(browser);
}

test('the popup alone: an outline is chosen and copied, and nothing of ours is ever in the page', async ({
  firefox,
  page,
  portal,
}) => {
  const popup = await openPopup(firefox.browser, page, portal.foreignUrl);
  expect(await popup.text('.preview')).toContain('一、');
  await popup.press('[data-action=copy]');
  await expect.poll(() => popup.text('[data-notice=copied]')).not.toBe('');
  await closePopup(firefox.browser);
  expect(await valueIn(page, field)).toBe(report);
  expect(await countOf(page, 'shuzhi-launcher')).toBe(0);
});

test('one press, one use: the page is written to by that press, and out of reach once its site is left', async ({
  firefox,
  page,
  portal,
  openOwn,
}) => {
  const own = await openOwn('options.html');
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  expect(await reachable(own, page), 'before any press').toBe(false);
  await page.click(field);
  await page.keyboard.type('前言');
  const popup = await pressToolbarButton(firefox.browser);
  expect(await popup.text('[data-site=disabled]')).toContain('127.0.0.1');
  expect(await valueIn(page, field), 'a press alone changes nothing').toBe('前言');
  expect(await countOf(page, 'shuzhi-launcher')).toBe(0);
  await popup.press('[data-action=insert-at-caret]');
  await expect.poll(() => popup.text('[data-notice=inserted]')).not.toBe('');
  expect(await valueIn(page, field)).toMatch(/^前言[\s\S]*一、/);
  await expect.poll(() => countOf(page, 'shuzhi-launcher'), { message: 'the script came by that press' }).toBe(1);
  await closePopup(firefox.browser);
  await withControl(page, 'z');
  await expect.poll(() => valueIn(page, field), { message: 'one Ctrl+Z' }).toBe('前言');

  await page.goto(portal.foreignUrl.replace('127.0.0.1', 'localhost'));
  expect(await reachable(own, page), 'on the next site').toBe(false);
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  await page.waitForSelector(field);
  expect(await reachable(own, page), 'back on the first').toBe(false);
  expect(await countOf(page, 'shuzhi-launcher')).toBe(0);
});

test('a site that the writer refuses in the browser’s question stays out, and the popup says so', async ({
  firefox,
  page,
  portal,
}) => {
  const popup = await askForSite(firefox.browser, page, portal, 'refuse');
  await expect.poll(() => popup.text('[data-notice=declined]')).toContain('没有启用');
  expect(await popup.text('[data-site=disabled]')).not.toBe('');
  await closePopup(firefox.browser);
  await page.reload();
  await page.waitForSelector(field);
  expect(await countOf(page, 'shuzhi-launcher')).toBe(0);
});

test('a site for good: enabled by the browser’s question, followed without a press, until it is taken back', async ({
  firefox,
  page,
  portal,
  openOwn,
}) => {
  const popup = await askForSite(firefox.browser, page, portal, 'allow');
  await expect.poll(() => popup.text('[data-notice=enabled]')).not.toBe('');
  await expect.poll(() => popup.text('[data-site=enabled]')).toContain('127.0.0.1');
  await closePopup(firefox.browser);
  await expect.poll(() => countOf(page, 'shuzhi-launcher'), { message: 'in the open page at once' }).toBe(1);
  expect(await valueIn(page, field)).toBe(report);
  await page.reload();
  await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(1);

  const settings = await openOwn('options.html');
  const sites = () => settings.$$eval('#sites li', (all) => all.map((one) => one.textContent).join());
  await expect.poll(sites).toContain('127.0.0.1');
  await press(settings, '#sites li button');
  await expect.poll(sites).not.toContain('127.0.0.1');
  expect(
    await settings.evaluate((origin) => browser.permissions.contains({ origins: [origin] }), PATTERN),
    'the browser too has taken it back',
  ).toBe(false);
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector(field);
  expect(await reachable(settings, page)).toBe(false);
  expect(await countOf(page, 'shuzhi-launcher')).toBe(0);
});
