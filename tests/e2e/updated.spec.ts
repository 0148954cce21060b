/** The extension is updated while pages are open: the old one steps aside, the new one takes over, the text stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ExtensionBrowser, extensionFolder, launchWithExtension } from '../../scripts/browser.ts';
import { type chrome as Chrome, dockedPanel, expect, test } from './extension.ts';

declare const chrome: typeof Chrome;

const field = 'textarea[name=content]';

test('an update under an open page: no second launcher, no dead panel, no error, and it goes on keeping', async ({
  portal,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-update-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const browser = await launchWithExtension({ folder, args: ['--enable-unsafe-extension-debugging'] });
  const errors: string[] = [];
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  browser.context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = await browser.context.newPage();
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator(field).click();
  await page.keyboard.insertText('更新之前写的。');
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();

  await update(browser, folder);
  // It comes by itself, without a key of the writer's.
  await expect(page.locator('shuzhi-dock')).toHaveCount(0);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await expect(page.locator(field)).toHaveValue('更新之前写的。');

  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('更新之后写的。');
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-saved=saved]')).toBeVisible();
  await panel.locator('[data-part=plans] [data-action=insert]').click();
  await expect(page.locator(field)).toHaveValue(/更新之前写的。更新之后写的。[\s\S]*〔/);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const workbench = await browser.context.newPage();
  await workbench.goto(`${browser.base}workbench.html`);
  await expect(workbench.locator('[data-draft]')).toHaveCount(1);
  await expect(workbench.locator('[data-draft]')).toContainText('更新之前写的。更新之后写的。');
  expect(errors).toEqual([]);
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('a panel whose extension is gone says so instead of standing dead', async ({
  context,
  page,
  portal,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=plans]')).toBeVisible();
  await context
    .serviceWorkers()[0]
    ?.evaluate(() => chrome.runtime.reload())
    .catch(() => 'the answer dies with the background');
  await panel.locator('body').hover();
  await expect(panel.locator('body')).toHaveText('扩展已更新，刷新网页后继续。');
  await page.locator(field).click();
  await page.keyboard.insertText('继续写');
  await expect(page.locator('shuzhi-dock')).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
});

/** Another version in the same folder, loaded as an update is. */
async function update({ context, extensionId }: ExtensionBrowser, folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '0.99.0' }));
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the command.
  const send = session?.send.bind(session) as (method: string, parameters: object) => Promise<{ id: string }>;
  expect(await send('Extensions.loadUnpacked', { path: folder })).toEqual({ id: extensionId });
}
