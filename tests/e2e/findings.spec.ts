/** What the panel tells beside the parts: each finding can be mended, put aside here, in this text or for good, and taken back. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const text = '2025年度述职报告\n各位选民：\n我叫李明华，在××镇走访，又到××镇听取意见。\n二零二五年我提出建议六件。';

async function write(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  await page.locator('textarea[name=content]').click();
  await page.keyboard.insertText(text);
  await page.locator('shuzhi-launcher').click();
  return dockedPanel(page);
}

test('a finding is put aside at one place, in the text, for good, and taken back', async ({
  page,
  portal,
  openBeside,
}) => {
  const panel = await write(page, `${portal.url}/report/textarea`);
  const placeholders = panel.locator('.findings [data-rule=placeholders]');
  const numerals = panel.locator('.findings [data-rule=numerals]');
  await expect(placeholders).toHaveCount(2);

  await placeholders.first().locator('.more summary').click();
  await placeholders.first().locator('[data-action=ignore-here]').click();
  await expect(placeholders).toHaveCount(1);
  await placeholders.first().locator('[data-action=ignore]').click();
  await expect(placeholders).toHaveCount(0);
  await numerals.locator('.more summary').click();
  await numerals.locator('[data-action=ignore-always]').click();
  await expect(numerals).toHaveCount(0);

  const settings = await openBeside(page, 'options.html');
  await expect(settings.locator('[data-rule=numerals]')).toHaveCount(1);
  await settings.locator('[data-rule=numerals] [data-action=heed]').click();
  await expect(settings.locator('[data-rule=numerals]')).toHaveCount(0);
  await page.bringToFront();
  await expect(numerals).toHaveCount(1);

  await panel.locator('.ignored summary').click();
  const listed = panel.locator('.ignored [data-rule=placeholders]');
  await expect(listed).toHaveCount(2);
  await listed.first().locator('[data-action=heed]').click();
  await expect(placeholders).not.toHaveCount(0);
  await expect(page.locator('textarea[name=content]')).toHaveValue(text);
});

test('another person’s name left in the text is told once the writer’s own is known, and mended with one press', async ({
  page,
  portal,
  openBeside,
}) => {
  const panel = await write(page, `${portal.url}/report/textarea`);
  const names = panel.locator('.findings [data-rule=names]');
  await expect(panel.locator('.findings [data-rule=placeholders]')).toHaveCount(2);
  await expect(names).toHaveCount(0);

  const settings = await openBeside(page, 'options.html');
  await settings.locator('[name=writerName]').fill('何小川');
  await settings.locator('[name=writerUnit]').fill('松江市云溪镇人大');
  await settings.locator('[data-action=save-writer]').click();
  await expect(settings.getByText('已保存。')).toBeVisible();
  await settings.reload();
  await expect(settings.locator('[name=writerName]')).toHaveValue('何小川');

  await page.bringToFront();
  await expect(names).toContainText('李明华');
  await names.locator('[data-action=fix]').click();
  const field = page.locator('textarea[name=content]');
  await expect(field).toHaveValue(text.replace('李明华', '何小川'));
  await field.press('Control+z');
  await expect(field).toHaveValue(text);
});

test('a button says what its press does: change, add, take away', async ({ page, portal }) => {
  const right =
    '2025年度述职报告\n一、走访情况\n走访六十户。\n二、提出建议\n提出六件。\n三、存在问题\n走访偏远的村太少。';
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.fill(right.replace('三、', '四、'));
  await page.locator('shuzhi-launcher').click();
  const mend = (await dockedPanel(page)).locator('.findings [data-rule=numbering] [data-action=fix]');
  for (const [wrong, words] of [
    [right.replace('三、', '四、'), '改为“三、”'],
    [right.replace('二、', ''), '加上“二、”'],
    [right.replace('二、', '二、二、'), '删去'],
  ] as const) {
    await field.fill(wrong);
    await expect(mend).toHaveText(words);
    await mend.click();
    await expect(field).toHaveValue(right);
    await field.press('Control+z');
    await expect(field).toHaveValue(wrong);
  }
});
