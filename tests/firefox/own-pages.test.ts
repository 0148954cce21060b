/** The extension's own pages, each opened without an error, and with no way out. */

import type { browser as Interface } from 'wxt/browser';
import { attributeOf, expect, fill, press, test, withControl } from './firefox.ts';

declare const browser: typeof Interface;

/** Firefox alone has it. */
interface WithSidebar {
  readonly sidebarAction: { getPanel(details: object): Promise<string>; isOpen(details: object): Promise<boolean> };
}

const PAGES = ['popup', 'options', 'workbench', 'requirements', 'samples', 'types', 'help', 'welcome', 'panel'];

for (const name of PAGES) {
  test(`${name}.html opens without an error`, async ({ openOwn }) => {
    const page = await openOwn(`${name}.html`);
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/\S{4}/);
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });
}

test('no page of the extension can reach the network', async ({ openOwn, portal }) => {
  const page = await openOwn('options.html');
  const reached = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    portal.url,
  );
  expect(reached).toBe('refused');
});

test('the panel stands in the sidebar too', async ({ openOwn, firefox }) => {
  const page = await openOwn('options.html');
  expect(await page.evaluate(() => (browser as unknown as WithSidebar).sidebarAction.getPanel({}))).toBe(
    `${firefox.base}panel.html`,
  );
});

test('the popup knows the site and puts an outline where the caret stood, as one step back', async ({
  page,
  portal,
  openOwn,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  const value = () => page.$eval('textarea[name=content]', (box) => (box as HTMLTextAreaElement).value);
  await page.waitForSelector('shuzhi-launcher');
  await page.click('textarea[name=content]');
  await page.keyboard.type('前言');
  const popup = await openOwn('popup.html', page);
  await popup.waitForSelector('[data-site=built-in]');
  await press(popup, '[data-action=insert-at-caret]');
  await popup.waitForSelector('[data-notice=inserted]');
  expect(await value()).toMatch(/^前言[\s\S]*一、/);
  await page.bringToFront();
  await withControl(page, 'z');
  await expect.poll(value).toBe('前言');
});

test('the outline is copied, for Word with its faces', async ({ openOwn }) => {
  const popup = await openOwn('popup.html');
  await press(popup, '[data-action=copy-formatted]');
  await popup.waitForSelector('[data-notice=copied-word]');
});

// The last of its file: a page beside the sidebar is narrower.
test('the sidebar opens from the popup, shows the report of the tab, and gives way to the panel in the page', async ({
  page,
  portal,
  openOwn,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  const own = await openOwn('options.html');
  const isOpen = () => own.evaluate(() => (browser as unknown as WithSidebar).sidebarAction.isOpen({}));
  expect(await isOpen()).toBe(false);
  const popup = await openOwn('popup.html', page);
  await press(popup, '[data-action=open-side-panel]');
  await expect.poll(isOpen).toBe(true);
  await page.bringToFront();
  await fill(page, 'textarea[name=content]', '2026年度述职报告\n各位选民：');
  const inSidebar = (selector: string) =>
    own.evaluate((one) => {
      const views: readonly unknown[] = browser.extension.getViews({ type: 'sidebar' as 'tab' });
      const [sidebar] = views as readonly { readonly document: Document }[];
      const found = sidebar?.document.querySelector<HTMLElement>(one);
      if (one.startsWith('button')) found?.click();
      return found?.dataset.status;
    }, selector);
  await expect.poll(() => inSidebar('[data-part=title]')).toBe('present');
  await inSidebar('button[data-dock=right]');
  await expect.poll(() => attributeOf(page, 'shuzhi-dock', 'data-state')).toMatch(/right|over/);
  await expect.poll(isOpen).toBe(false);
});
