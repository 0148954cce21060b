/** 使用说明: every chapter can be come to, looked for, and its pictures are there. */
import { expect, test } from './extension.ts';

test('chapters, anchors and pictures', async ({ page, browserWithExtension: { base } }) => {
  await page.goto(`${base}popup.html`);
  expect(await page.locator('a[href="help.html"]').count()).toBe(1);
  await page.goto(`${base}help.html#questions`);
  await expect(page.locator('#questions h2')).toBeInViewport();
  const anchors = await page
    .locator('.settings-contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(anchors.length).toBeGreaterThanOrEqual(12);
  for (const anchor of anchors) await expect(page.locator(anchor)).toHaveCount(1);
  const pictures = await page
    .locator('img')
    .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && [one.naturalWidth > 0, one.alt !== '']));
  expect(pictures.length).toBeGreaterThan(2);
  expect(new Set(pictures.flat())).toEqual(new Set([true]));
});

test('words are looked for; where there are none it is said, with a way back', async ({
  page,
  browserWithExtension: { base },
}) => {
  await page.goto(`${base}help.html`);
  await page.locator('[name=search]').fill('登录 超时');
  await expect(page.locator('#questions')).toBeVisible();
  await expect(page.locator('#types')).toHaveCount(0);
  await page.locator('[name=search]').fill('火星');
  await expect(page.locator('[data-found=none]')).toContainText('火星');
  await page.locator('[data-action=search-back]').click();
  await expect(page.locator('[data-chapter]')).toHaveCount(12);
});
