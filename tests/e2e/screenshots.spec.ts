/**
 * Pictures of the product on every practice form, to be looked at, in `test-results/screenshots`. The README's own is
 * made anew by `npm run screenshots`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';
import { FIELDS } from './portal-forms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'test-results/screenshots');
mkdirSync(folder, { recursive: true });
const file = (name: string) => path.join(folder, `${name}.png`);

async function openPanel(launchers: Page | FrameLocator, page: Page): Promise<void> {
  await launchers.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=integrity][data-status=missing]')).toBeVisible();
}

for (const field of FIELDS) {
  test(`picture of the panel beside ${field.name}`, async ({ page, portal }, { config }) => {
    await page.goto(`${portal.url}${field.path}`);
    await field.enter(page);
    await page.keyboard.insertText(report);
    await openPanel(page, page);
    await page.screenshot({ path: file(`panel-${field.name}`) });
    if (field.name === 'textarea' && config.updateSnapshots === 'all') {
      copyFileSync(file('panel-textarea'), path.join(root, 'docs/panel.png'));
    }
  });
}

test('picture of the panel over a form of several boxes', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/sections`);
  await page.locator('textarea').first().fill('一年来，本人系统学习了代表法和监督法，参加县人大培训两次。');
  await page.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=study][data-status=present]')).toBeVisible();
  await page.screenshot({ path: file('panel-sections') });
});

test('pictures of the panel over frames', async ({ page, portal }) => {
  await page.goto(`${portal.url}/frames`);
  const main = page.frameLocator('frame').last();
  await main.locator('textarea').first().fill(report);
  await openPanel(main, page);
  await page.screenshot({ path: file('panel-frameset') });

  await page.goto(`${portal.url}/iframe`);
  const inner = page.frameLocator('iframe[name=work]').frameLocator('iframe[name=form]');
  await inner.locator('textarea').first().fill(report);
  await openPanel(inner, page);
  await page.screenshot({ path: file('panel-iframe') });
});

test('pictures of the popup, the settings and the drafts', async ({ page, portal, browserWithExtension: { base } }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await openPanel(page, page);
  for (const [name, width, height] of [
    ['popup', 400, 600],
    ['options', 1024, 768],
    ['workbench', 1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${base}${name}.html`);
    await expect(page.locator('h1')).toBeVisible();
    await page.screenshot({ path: file(name) });
  }
});
