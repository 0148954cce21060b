/** Drafts are compared before they are put back: whole, or one paragraph, each one step back by Ctrl+Z. */
import type { Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';

const field = 'textarea[name=content]';
const PARAGRAPHS = report
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);

/** The docked panel once what stands in the field is kept. */
async function keptPanel(page: Page) {
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-saved=saved]')).toBeVisible();
  return panel;
}

async function writeAndLeave(page: Page, url: string, text: string): Promise<void> {
  await page.goto(url);
  await page.fill(field, text);
  await keptPanel(page);
  await page.goto('about:blank');
}

test('one paragraph of a draft is put back, and taken back by one Ctrl+Z', async ({ page, portal }) => {
  await writeAndLeave(page, `${portal.url}/report/textarea`, PARAGRAPHS.join('\n'));
  await page.goto(`${portal.url}/report/textarea`);
  const shortened = PARAGRAPHS.filter((_, index) => index !== 3).slice(0, 8);
  await page.fill(field, shortened.join('\n'));
  const panel = await keptPanel(page);
  await expect(panel.locator('[data-offer]')).toBeVisible();
  await panel.locator('[data-offer] [data-action=compare]').click();
  await expect(panel.locator('[data-compared]')).toBeVisible();
  const before = await page.inputValue(field);
  await panel.locator('[data-action=restore-part]').first().click();
  await expect(page.locator(field)).toHaveValue(PARAGRAPHS.slice(0, 9).join('\n'));
  await expect(panel.locator('[data-notice=applied]')).toBeVisible();
  await page.locator(field).press('Control+z');
  await expect(page.locator(field)).toHaveValue(before);
  // The comparison follows the field.
  await expect(panel.locator('[data-action=restore-part]').first()).toBeVisible();
  await panel.locator('[data-compared] [data-action=restore]').click();
  await expect(page.locator(field)).toHaveValue(PARAGRAPHS.join('\n'));
  await expect(panel.locator('[data-compared]')).toHaveCount(0);
  await expect(panel.locator('[data-offer]')).toHaveCount(0);
  await page.locator(field).press('Control+z');
  await expect(page.locator(field)).toHaveValue(before);
});

test('a paragraph is not put back into a text that has changed meanwhile', async ({ page, portal }) => {
  await writeAndLeave(page, `${portal.url}/report/textarea`, PARAGRAPHS.join('\n'));
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-offer] [data-action=compare]').click();
  await expect(panel.locator('[data-action=restore-part]').first()).toBeVisible();
  // The page itself changes the field, and tells nobody.
  await page.locator(field).evaluate((element) => {
    (element as HTMLTextAreaElement).value = '网页自己写入的文字';
  });
  await panel.locator('[data-action=restore-part]').first().click();
  await expect(panel.locator('[data-notice=stale]')).toBeVisible();
  await expect(page.locator(field)).toHaveValue('网页自己写入的文字');
});

test('an earlier version is found, compared and put back', async ({ page, portal, browserWithExtension }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, PARAGRAPHS.join('\n'));
  const panel = await keptPanel(page);
  // A pause in writing, by the background's clock.
  await browserWithExtension.context.serviceWorkers()[0]?.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 60_000;
  });
  const changed = [...PARAGRAPHS.slice(0, -3), '这一段是后来改写的，原来的几句不要了。'].join('\n');
  await page.fill(field, changed);
  await expect(panel.locator('[data-saved=saved]')).toBeVisible();
  await panel.locator('.history summary').click();
  await panel.locator('[data-version] [data-action=compare]').first().click();
  await panel.locator('[data-compared] [data-action=restore]').click();
  await expect(page.locator(field)).toHaveValue(PARAGRAPHS.join('\n'));
  await page.locator(field).press('Control+z');
  await expect(page.locator(field)).toHaveValue(changed);
});

test('two tabs on one field each keep their own text, and each says so', async ({
  context,
  page,
  portal,
  browserWithExtension,
}) => {
  const url = `${portal.url}/report/textarea`;
  await page.goto(url);
  await page.fill(field, `${PARAGRAPHS.slice(0, 6).join('\n')}\n左边标签页写的一段。`);
  const left = await keptPanel(page);
  const other = await context.newPage();
  await other.goto(url);
  await other.fill(field, `${PARAGRAPHS.slice(0, 7).join('\n')}\n右边标签页写的另一段。`);
  const right = await keptPanel(other);
  await expect(right.locator('[data-elsewhere]')).toBeVisible();
  await page.bringToFront();
  await expect(left.locator('[data-elsewhere]')).toBeVisible();
  await left.locator('[data-elsewhere] [data-action=compare]').click();
  await expect(left.locator('[data-compared]')).toContainText('右边标签页写的');
  await other.close();
  await left.locator('[data-action=close-compare]').click();
  await expect(left.locator('[data-elsewhere]')).toHaveCount(0);
  const workbench = await context.newPage();
  await workbench.goto(`${browserWithExtension.base}workbench.html`);
  await expect(workbench.locator('[data-draft]')).toHaveCount(2);
});
