/** The popup: an outline without any page, taken along by the clipboard or put where the caret stands. */
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../../scripts/browser.ts';
import { expect, test } from './extension.ts';
import { pressToolbarButton } from './toolbar-button.ts';

test('the outline follows type, role and year, and is copied as plain text', async ({ page, browserWithExtension }) => {
  await openPopup(page, browserWithExtension.base);
  await page.locator('[name=documentType]').selectOption('official-duty-integrity');
  await page.locator('[name=year]').selectOption('2025');
  await expect(page.locator('.preview')).toContainText('2025年');
  await expect(page.locator('.preview')).toContainText('廉洁自律');
  await page.locator('[data-action=copy]').click();
  await expect(page.locator('[data-notice=copied]')).toBeVisible();
  const shown = await page.locator('.preview p').allInnerTexts();
  const copied = (await clipboard(page)).plain;
  expect(copied.split('\n').filter(Boolean)).toEqual(shown.filter(Boolean));
});

test('the outline is copied for Word with the faces of the national standard', async ({
  page,
  browserWithExtension,
}) => {
  await openPopup(page, browserWithExtension.base);
  await page.locator('[data-action=copy-formatted]').click();
  await expect(page.locator('[data-notice=copied-word]')).toBeVisible();
  const { html, plain } = await clipboard(page);
  // GB/T 9704-2012: headings of the first level in 黑体, text in 仿宋.
  expect(html).toContain('黑体');
  expect(html).toContain('仿宋');
  expect(plain).toMatch(/^一、/m);
});

test('a role changes what the outline asks', async ({ page, browserWithExtension }) => {
  await openPopup(page, browserWithExtension.base);
  const before = await page.locator('.preview').textContent();
  const roles = page.locator('[name=role]');
  const values = await roles
    .locator('option')
    .evaluateAll((options) => options.map((o) => o.getAttribute('value') ?? ''));
  await roles.selectOption(values.at(-1) ?? '');
  await expect(page.locator('.preview')).not.toHaveText(before ?? '');
});

test('the outline goes where the caret stood, as one step back', async ({ page, portal, openBeside }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText('前言');
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const popup = await openBeside(page, 'popup.html');
  await popup.locator('[data-action=insert-at-caret]').click();
  await expect(popup.locator('[data-notice=inserted]')).toBeVisible();
  await expect(field).toHaveValue(/^前言[\s\S]*一、/);
  await page.bringToFront();
  await field.press('Control+z');
  await expect(field).toHaveValue('前言');
});

test('a page with no field to write in: said, and nothing written', async ({ page, portal, openBeside }) => {
  await page.goto(`${portal.url}/samples`);
  const popup = await openBeside(page, 'popup.html');
  await popup.locator('[data-action=insert-at-caret]').click();
  await expect(popup.locator('[data-notice=not-inserted]')).toBeVisible();
});

test('a built-in site is said to be one, and needs no enabling', async ({ page, portal, openBeside }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const builtIn = await openBeside(page, 'popup.html');
  await expect(builtIn.locator('[data-site=built-in]')).toBeVisible();
  await expect(builtIn.locator('[data-action=enable-site]')).toHaveCount(0);
  await expect(builtIn.locator('[data-action=open-panel]')).toBeVisible();
});

test('another site is offered for enabling, one press of the toolbar button away', async ({ portal }) => {
  const browser = await launchWithExtension({ args: ['--enable-unsafe-extension-debugging'] });
  const page = await browser.context.newPage();
  await page.goto(`${portal.foreignUrl}/report/textarea`);
  const popup = await pressToolbarButton(browser, page);
  await expect.poll(() => popup('document.querySelector("[data-site]")?.dataset.site')).toBe('disabled');
  expect(await popup('document.querySelector("[data-action=enable-site]").textContent')).toBe('在此网站启用');
  expect(await popup('document.querySelector("[data-site]").textContent')).toContain('127.0.0.1');
  await expect(page.locator('shuzhi-launcher'), 'not before the site is enabled').toHaveCount(0);
  await browser.close();
});

async function openPopup(page: Page, base: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${base}popup.html`);
  await expect(page.locator('.preview p').first()).toBeVisible();
}

async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: (await read('text/plain')).replaceAll('\r\n', '\n'), html: await read('text/html') };
  });
}
