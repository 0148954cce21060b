/** No text is lost: reload, crash, a stopped background, a removed frame, a large deletion. */
import type { Page } from '@playwright/test';
import { dockedPanel, expect, keepBackgroundBusy, report, stopBackground, test } from './extension.ts';

const field = 'textarea[name=content]';

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => 'the answer dies with the page');
  await crashed;
}

test('after a reload the draft is offered, put back by one press, and taken back by one Ctrl+Z', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();
  await page.reload();
  await expect(page.locator(field)).not.toHaveValue(report);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-action=restore]').click();
  await expect(page.locator(field)).toHaveValue(report);
  await expect(panel.locator('[data-offer]')).toHaveCount(0);
  await page.locator(field).press('Control+z');
  await expect(page.locator(field)).toHaveValue('');
});

test('an offer that was closed does not come again', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();
  await page.reload();
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-action=dismiss]').click();
  await expect(panel.locator('[data-offer]')).toHaveCount(0);
  await page.reload();
  await page.locator('shuzhi-launcher').click();
  const again = await dockedPanel(page);
  await expect(again.locator('[data-part=title]')).toBeVisible();
  await expect(again.locator('[data-offer]')).toHaveCount(0);
});

test('what was typed before a tab crash comes back', async ({ context, page, portal }) => {
  await page.goto(`${portal.url}/report/ueditor`);
  const frame = page.frameLocator('iframe[id^=ueditor_]');
  await frame.locator('body').click();
  await page.keyboard.insertText('崩溃之前写下的述职报告，走访选民一百二十余户。');
  await page.locator('shuzhi-launcher').first().click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();
  await crash(page);
  const next = await context.newPage();
  await next.goto(`${portal.url}/report/ueditor`);
  await next.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(next);
  await panel.locator('[data-action=restore]').click();
  await expect(next.frameLocator('iframe[id^=ueditor_]').locator('body')).toContainText('崩溃之前写下的述职报告');
});

test('a tab that crashes while the background has much to do takes at most the last key with it', async ({
  context,
  page,
  portal,
  extensionReady,
}) => {
  const text = '一年来，我走访选民一百二十余户，提出建议六件，办结五件。';
  await page.goto(`${portal.url}/report/textarea`);
  await extensionReady(page);
  await page.locator(field).click();
  keepBackgroundBusy(context, 3_000);
  await page.keyboard.type(text, { delay: 40 });
  await expect(page.locator(field)).toHaveValue(text);
  await crash(page);
  const next = await context.newPage();
  await next.goto(`${portal.url}/report/textarea`);
  await next.locator('shuzhi-launcher').click();
  await (await dockedPanel(next)).locator('[data-action=restore]').click();
  await expect(next.locator(field)).toHaveValue(new RegExp(`^${text.slice(0, -1)}${text.slice(-1)}?$`));
});

test('letters that are composed are not read, however late the background answers', async ({
  context,
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator(field).click();
  await page.keyboard.insertText('廉洁');
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  const length = panel.locator('.length');
  await expect(length).toContainText(/^\D*2\D/);
  const seen = await length.evaluateHandle((element) => {
    const lengths: string[] = [];
    const look = () => lengths.push(/\d+/.exec(element.textContent ?? '')?.[0] ?? '');
    new MutationObserver(look).observe(element, { subtree: true, childList: true, characterData: true });
    return lengths;
  });
  await page.locator(field).click();
  keepBackgroundBusy(context, 1_000);
  await page.keyboard.insertText('自');
  await page.keyboard.insertText('律');
  const session = await context.newCDPSession(page);
  for (const text of ['c', 'co', 'con', 'con g'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await expect(page.locator(field)).toHaveValue('廉洁自律con g');
  await expect(length, 'what stood there before is read').toContainText(/^\D*4\D/);
  await session.send('Input.insertText', { text: '从严治' });
  await expect(length).toContainText(/^\D*7\D/);
  // The letters would count as one word, then as two.
  expect(new Set(await seen.jsonValue())).toEqual(new Set(['3', '4', '7']));
});

test('a background stopped between two keys loses nothing', async ({ context, page, portal, browserWithExtension }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator(field).click();
  await page.keyboard.insertText('前半句写在停止之前，');
  await stopBackground(context, browserWithExtension.base);
  await page.keyboard.insertText('后半句写在停止之后。');
  await page.bringToFront();
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-saved=saved]')).toBeVisible();
  const workbench = await context.newPage();
  await workbench.goto(`${browserWithExtension.base}workbench.html`);
  await expect(workbench.locator('[data-draft]').first()).toContainText('前半句写在停止之前，后半句写在停止之后。');
});

test('a frame that is removed while it is written in leaves its text behind, and no error', async ({
  context,
  page,
  portal,
  browserWithExtension,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/removed`);
  const frame = page.frameLocator('#form');
  await frame.locator(field).fill('登录超时之前写的最后一段话，一个字也不能丢。');
  await expect(page.locator('#gone')).toBeVisible();
  const workbench = await context.newPage();
  await workbench.goto(`${browserWithExtension.base}workbench.html`);
  await expect(workbench.locator('[data-draft]').first()).toContainText('登录超时之前写的最后一段话');
  expect(consoleErrors).toEqual([]);
});

test('the drafts page opens what was typed, and what it deletes can be put back', async ({
  context,
  page,
  portal,
  browserWithExtension,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  const workbench = await context.newPage();
  await expect
    .poll(async () => {
      await workbench.goto(`${browserWithExtension.base}workbench.html`);
      return workbench.locator('[data-draft]').count();
    })
    .toBe(1);
  const draft = workbench.locator('[data-draft]').first();
  await draft.locator('[data-action=open]').click();
  await expect(draft).toContainText('坚持每周半天集中学习');
  await draft.locator('[data-action=remove]').click();
  await expect(workbench.locator('[data-draft]')).toHaveCount(0);
  await workbench.locator('[data-action=put-back]').click();
  await expect(workbench.locator('[data-draft]')).toHaveCount(1);
});
