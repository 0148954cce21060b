/** Before a report is sent and after: the parts not found are named once, and a login that ran out loses nothing. */
import type { Page } from 'puppeteer-core';
import { countOf, dockedPanel, expect, fill, press, report, statusOf, test, textOf, valueIn } from './firefox.ts';
import { noticeText, pressInNotice, watched } from './own-elements.ts';

const field = 'textarea[name=content]';
const sendButton = '.button.primary';
const SAID = '提交前看一眼：还有 1 个必写部分未找到：廉洁自律。';
const RAN_OUT = /登录可能已超时。刚才填写的内容（[\d,]+ 字）已保存在本机，登录后打开填写页即可放回。/;

async function write(own: Page, page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(1);
  await fill(page, field, report);
  await watched(own, page);
}

/** Moves the pointer onto the submit button, from elsewhere. */
async function head(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.hover(sendButton);
}

test('heading for the submit button names what was not found and takes no keyboard', async ({
  page,
  portal,
  openOwn,
}) => {
  const own = await openOwn('options.html');
  await write(own, page, `${portal.url}/report/textarea`);
  await head(page);
  await expect.poll(() => noticeText(own, page)).toContain(SAID);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('content');
  await page.click(sendButton);
  await expect.poll(() => page.url()).toContain('/submit');
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(report);
});

test('查看 opens the panel; 不再提醒 holds until it is turned on in the settings', async ({
  page,
  portal,
  openOwn,
}) => {
  const own = await openOwn('options.html');
  await write(own, page, `${portal.url}/report/textarea`);
  await head(page);
  await pressInNotice(own, page, '查看');
  await expect.poll(async () => statusOf(await dockedPanel(page), 'integrity')).toBe('missing');
  await fill(page, field, `${report}\n又一行。`);
  await head(page);
  await pressInNotice(own, page, '不再提醒');
  await expect.poll(() => countOf(page, 'shuzhi-notice')).toBe(0);
  const settings = await openOwn('options.html');
  const reminder = () => settings.$eval('[name=reminder]', (box) => (box as HTMLInputElement).checked);
  await expect.poll(reminder).toBe(false);
  await press(settings, '[name=reminder]');
  await expect.poll(reminder).toBe(true);
  await page.bringToFront();
  await fill(page, field, `${report}\n最后一行。`);
  await head(page);
  await expect.poll(() => noticeText(own, page)).toContain('廉洁自律');
});

test('a submit that ends on the login page: said there, and offered back after the login', async ({
  page,
  portal,
  openOwn,
}) => {
  const own = await openOwn('options.html');
  await write(own, page, `${portal.url}/expiring`);
  await page.click(sendButton);
  await expect.poll(() => page.url()).toContain('?back=');
  await expect.poll(() => noticeText(own, page)).toMatch(RAN_OUT);
  expect(await noticeText(own, page)).toContain(`${new Intl.NumberFormat('zh-CN').format(report.length)} 字`);
  await pressInNotice(own, page, '知道了');
  await expect.poll(() => countOf(page, 'shuzhi-notice')).toBe(0);

  await page.type('[name=password]', 'secret');
  await press(page, '::-p-xpath(//button[normalize-space()="登录"])');
  await expect.poll(() => page.url()).toMatch(/\/expiring$/);
  await press(page, 'shuzhi-launcher');
  await press(await dockedPanel(page), '[data-action=restore]');
  await expect.poll(() => valueIn(page, field)).toBe(report);
  await page.click(sendButton);
  await expect.poll(() => page.url()).toContain('/expiring/redirect');
  await expect.poll(() => textOf(page, 'h2')).toContain('提交成功');
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(report);
  expect(await noticeText(own, page)).toBe('');
});
