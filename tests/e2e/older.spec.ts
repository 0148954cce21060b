/** The build for older Chromium cores: the main flow, and no side panel anywhere. */
import path from 'node:path';
import { extensionFolder, launchWithExtension } from '../../scripts/browser.ts';
import { dockedPanel, expect, report, test } from './extension.ts';

const field = 'textarea[name=content]';

test('the build for older cores checks, inserts and takes back; the side panel is offered nowhere', async ({
  portal,
}) => {
  const browser = await launchWithExtension({ folder: path.join(path.dirname(extensionFolder), 'older-mv3') });
  const errors: string[] = [];
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  const page = await browser.context.newPage();
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=integrity]')).toHaveAttribute('data-status', 'missing');
  await panel.locator('[data-part=integrity] [data-action=insert]').first().click();
  await expect(page.locator(field)).toHaveValue(/廉洁/);
  await page.keyboard.press('Control+z');
  await expect(page.locator(field)).toHaveValue(report);
  await panel.locator('[data-action=dock-menu]').click();
  await expect(panel.locator('[data-dock=float]')).toBeVisible();
  await expect(panel.locator('[data-dock=side]')).toHaveCount(0);

  await page.goto(`${browser.base}options.html`);
  await expect(page.locator('[data-permission=storage]')).toBeVisible();
  await expect(page.locator('[data-permission=sidePanel]')).toHaveCount(0);
  await expect(page.locator('[data-trust] li')).toHaveCount(3);
  expect(errors).toEqual([]);
  await browser.close();
});
