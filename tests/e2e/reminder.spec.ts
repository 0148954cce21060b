/** Before a report is sent: parts not found are named once, quietly, and nothing is in the way. */
import type { Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';
import { type Box, noticeBox, noticeText, pressInNotice } from './own-elements.ts';
import { watched } from './submit-watch.ts';

const field = 'textarea[name=content]';
const submit = '.button.primary';
const SAID = '提交前看一眼：还有 1 个必写部分未找到：廉洁自律。';

async function write(page: Page, text: string, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await page.locator(field).click();
  await page.keyboard.insertText(text);
  await watched(page);
}

/** Moves the pointer onto the submit button, from elsewhere. */
async function head(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.locator(submit).hover();
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

test('heading for the submit button names what was not found, covers no button and takes no keyboard', async ({
  page,
  portal,
  consoleErrors,
}) => {
  await write(page, report, `${portal.url}/report/textarea`);
  await head(page);
  await expect.poll(() => noticeText(page)).toContain(SAID);
  const notice = await noticeBox(page);
  for (const button of await page.locator('button, a, input, select').all()) {
    const box = await button.boundingBox();
    if (box) expect(meet(notice, box), await button.evaluate((one) => one.outerHTML)).toBe(false);
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('content');
  await page.locator(submit).click();
  await page.waitForURL(/submit/);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(report);
  expect(consoleErrors).toEqual([]);
});

test('said once of a text; 这次不用 holds as long as the same parts are lacking', async ({ page, portal }) => {
  await write(page, report, `${portal.url}/report/textarea`);
  await head(page);
  await expect.poll(() => noticeText(page)).toContain(SAID);
  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('\n又一行。');
  await expect(page.locator('shuzhi-notice'), 'the writer goes on').toHaveCount(0);
  await head(page);
  await pressInNotice(page, '这次不用');
  await expect(page.locator('shuzhi-notice')).toHaveCount(0);
  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('再一行。');
  await head(page);
  await nothingIsUnderWay(page);
  expect(await noticeText(page)).toBe('');
});

test('查看 opens the panel; 不再提醒 holds until it is turned on in the settings', async ({
  context,
  page,
  portal,
  browserWithExtension,
}) => {
  await write(page, report, `${portal.url}/report/textarea`);
  await head(page);
  await pressInNotice(page, '查看');
  await expect((await dockedPanel(page)).locator('[data-part=integrity]')).toHaveAttribute('data-status', 'missing');
  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('\n又一行。');
  await head(page);
  await pressInNotice(page, '不再提醒');
  const options = await context.newPage();
  await options.goto(`${browserWithExtension.base}options.html`);
  await expect(options.locator('[name=reminder]')).not.toBeChecked();
  await page.bringToFront();
  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('再一行。');
  await head(page);
  await nothingIsUnderWay(page);
  expect(await noticeText(page)).toBe('');
  await options.locator('[name=reminder]').check();
  await page.bringToFront();
  await page.locator(field).press('Control+End');
  await page.keyboard.insertText('最后一行。');
  await head(page);
  await expect.poll(() => noticeText(page)).toContain('廉洁自律');
});

for (const [name, text] of [
  ['an empty report', ''],
  ['a text whose kind is not sure', '一年来，本人认真学习代表法。'],
  ['a text that is no report', 'The quick brown fox jumps over the lazy dog. '.repeat(30)],
] as const) {
  test(`${name}: nothing is said`, async ({ page, portal }) => {
    await write(page, text, `${portal.url}/report/textarea`);
    await page.locator(submit).hover();
    await nothingIsUnderWay(page);
    expect(await noticeText(page)).toBe('');
  });
}

test('a script of the page cannot bring it about', async ({ page, portal }) => {
  await write(page, report, `${portal.url}/report/textarea`);
  await page.locator(submit).dispatchEvent('pointerover');
  await page.locator(submit).dispatchEvent('focusin');
  await page.evaluate(() => {
    document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    document.querySelector<HTMLElement>('.button.primary')?.click();
  });
  await nothingIsUnderWay(page);
  expect(await noticeText(page)).toBe('');
});

test('it stands and can be pressed whatever the page’s styles say, and in a frame’s page', async ({ page, portal }) => {
  await page.goto(`${portal.url}/expiring?framed=1`);
  const frame = page.frameLocator('iframe');
  await frame.locator(field).click();
  await page.keyboard.insertText(report);
  await watched(page);
  await page.addStyleTag({
    content:
      '*, shuzhi-notice { position: static !important; display: none; opacity: 0 !important; transform: scale(.1) }',
  });
  await page.addStyleTag({
    content: 'html, body, .main, .content, iframe, div { display: block; opacity: 1 !important; transform: none }',
  });
  await frame.locator(submit).hover();
  await expect.poll(() => noticeText(page)).toContain(SAID);
  const [notice, button] = [await noticeBox(page), await frame.locator(submit).boundingBox()];
  expect(notice.width).toBeGreaterThan(280);
  if (button) expect(meet(notice, button)).toBe(false);
  await pressInNotice(page, '这次不用');
  await expect(page.locator('shuzhi-notice')).toHaveCount(0);
});

/** What the page has told the background by now has been answered: messages of a frame are taken in turn. */
async function nothingIsUnderWay(page: Page): Promise<void> {
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[name=documentType]')).toBeVisible();
}
