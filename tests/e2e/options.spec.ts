/** Settings people can find their way in: looked through by words, what is kept and away with it, what shows itself. */
import type { browser as Chrome } from 'wxt/browser';
import { expect, report, test } from './extension.ts';

declare const chrome: typeof Chrome;

test('sections are looked for by words of their title or content', async ({ page, browserWithExtension: { base } }) => {
  await page.goto(`${base}options.html`);
  await expect(page.locator('#conveniences')).toBeVisible();
  const search = page.locator('[name=search]');
  await search.fill('右键');
  await expect(page.locator('#conveniences')).toBeVisible();
  await expect(page.locator('#writer')).toBeHidden();
  await expect(page.locator('.settings-contents a[href="#writer"]')).toBeHidden();
  await search.fill('火星');
  await expect(page.locator('[data-found=none]')).toContainText('火星');
  await expect(page.locator('.settings-body section:visible')).toHaveCount(0);
  await page.locator('[data-action=search-back]').click();
  await expect(page.locator('#writer')).toBeVisible();
  await expect(search).toHaveValue('');
});

test('what is kept is listed and deleted, kind by kind and all at once', async ({ page, portal, openBeside }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  const panel = await openBeside(page, 'panel.html');
  await expect(panel.locator('[data-saved=saved]')).toBeVisible();
  await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
  const settings = await openBeside(page, 'options.html');
  const count = (kind: string) => settings.locator(`[data-stored=${kind}]`);
  await expect(count('drafts')).toHaveAttribute('data-count', '1');
  await expect(settings.locator('#stored')).toContainText(/[KM]B/);
  await settings.locator('[name=writerName]').fill('何小川');
  await settings.locator('[data-action=save-writer]').click();
  await expect(count('writer')).toHaveAttribute('data-count', '1');

  await count('drafts').locator('[data-action=clear-drafts]').click();
  await settings.keyboard.press('Enter');
  await expect(count('drafts'), 'the harmless answer has the keyboard').toHaveAttribute('data-count', '1');
  await count('drafts').locator('[data-action=clear-drafts]').click();
  await count('drafts').locator('[data-action=clear-drafts-confirm]').click();
  await expect(count('drafts')).toHaveAttribute('data-count', '0');
  await expect(count('copies')).toHaveAttribute('data-count', '0');
  await expect(count('writer')).toHaveAttribute('data-count', '1');

  await settings.locator('[data-action=clear-everything]').click();
  await settings.locator('[data-action=clear-everything-confirm]').click();
  await settings.locator('[data-action=clear-everything-all-confirm]').click();
  await expect(settings.locator('#stored [role=status]')).not.toBeEmpty();
  await expect(settings.locator('[name=writerName]')).toHaveValue('');
  for (const one of await settings.locator('[data-stored]').all()) await expect(one).toHaveAttribute('data-count', '0');
  await expect(page.locator('textarea[name=content]'), 'the page is not touched').toHaveValue(report);
});

test('the number on the button and the menu go when they are turned off, and come back', async ({
  page,
  portal,
  openBeside,
  context,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const [worker] = context.serviceWorkers();
  const address = page.url();
  const badge = () =>
    worker?.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, address);
  /** Whether the page's menu has the line: one that is not there cannot be updated. */
  const inMenu = () =>
    worker?.evaluate(() =>
      chrome.contextMenus.update('use-requirements', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(badge).toBe('1');
  expect(await inMenu()).toBe(true);
  const settings = await openBeside(page, 'options.html');
  await expect(settings.locator('[data-shortcut=open-panel] kbd')).toHaveText('Alt+Shift+S');
  await settings.locator('[name=convenience-badge]').uncheck();
  await settings.locator('[name=convenience-menu]').uncheck();
  await expect.poll(badge).toBe('');
  await expect.poll(inMenu).toBe(false);
  await settings.reload();
  await expect(settings.locator('[name=convenience-badge]')).not.toBeChecked();
  await settings.locator('[name=convenience-badge]').check();
  await settings.locator('[name=convenience-menu]').check();
  await expect.poll(badge).toBe('1');
  await expect.poll(inMenu).toBe(true);
});
