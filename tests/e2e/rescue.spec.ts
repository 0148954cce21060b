/** A login that ran out while a report was written: the text stays, the page says so, the form offers it back. */
import type { BrowserContext, Page } from '@playwright/test';
import { type chrome as Chrome, dockedPanel, expect, report, stopBackground, test } from './extension.ts';
import { noticeText, pressInNotice } from './notice.ts';

declare const chrome: typeof Chrome;

const field = 'textarea[name=content]';
const submit = '.button.primary';
const SAID = /登录可能已超时。刚才填写的内容（[\d,]+ 字）已保存在本机，登录后打开填写页即可放回。/;
const SIZE = new Intl.NumberFormat('zh-CN').format(report.length);

async function write(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await page.locator(field).click();
  await page.keyboard.insertText(report);
  await watched(page);
}

/** The script that follows submits is brought in when the report is found. */
async function watched(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page
        .context()
        .serviceWorkers()[0]
        ?.evaluate(async () => {
          const tabs = await chrome.tabs.query({ active: true });
          const looks = await Promise.all(
            tabs.map(({ id = 0 }) =>
              chrome.scripting
                .executeScript({
                  target: { tabId: id, allFrames: true },
                  func: () => Symbol.for('shuzhi.watched') in globalThis,
                })
                .catch(() => []),
            ),
          );
          return looks.flat().some(({ result }) => result);
        }),
    )
    .toBe(true);
}

const badge = (context: BrowserContext) =>
  context.serviceWorkers()[0]?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });

test('a submit that ends on the login page: said, marked, and offered back after the login', async ({
  context,
  page,
  portal,
  consoleErrors,
}) => {
  await write(page, `${portal.url}/expiring`);
  await page.locator(submit).click();
  await page.waitForURL(/\?back=/);
  await expect.poll(() => noticeText(page)).toMatch(SAID);
  expect(await noticeText(page)).toContain(`${SIZE} 字`);
  expect(await badge(context)).toBe('!');
  await pressInNotice(page, '知道了');
  await expect(page.locator('shuzhi-notice')).toHaveCount(0);

  await page.fill('[name=password]', 'secret');
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(/\/expiring/);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await expect.poll(() => badge(context)).toBe('!');
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-action=restore]').click();
  await expect(page.locator(field)).toHaveValue(report);
  await page.locator(submit).click();
  await page.waitForURL(/\/expiring\/redirect/);
  await expect(page.locator('h2')).toContainText('提交成功');
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(report);
  expect(await noticeText(page)).toBe('');
  expect(consoleErrors).toEqual([]);
});

for (const way of ['forbidden', 'script', 'words']) {
  test(`a submit that is turned away (${way}): said on the page it ends on`, async ({ page, portal }) => {
    await write(page, `${portal.url}/expiring?way=${way}`);
    await page.locator(submit).click();
    await expect.poll(() => noticeText(page)).toMatch(SAID);
  });
}

for (const way of ['unauthorized', 'redirect']) {
  test(`a submit by a script that is turned away (${way}): said beside the form, until the writer goes on`, async ({
    page,
    portal,
  }) => {
    await write(page, `${portal.url}/expiring?way=${way}&fetch=1`);
    await page.locator(submit).click();
    await expect.poll(() => noticeText(page)).toMatch(SAID);
    await page.locator(field).click();
    await page.keyboard.insertText('再补一句。');
    await expect(page.locator('shuzhi-notice')).toHaveCount(0);
  });
}

test('a form in a frame: said in the page itself', async ({ page, portal }) => {
  await page.goto(`${portal.url}/expiring?framed=1`);
  const frame = page.frameLocator('iframe');
  await frame.locator(field).click();
  await page.keyboard.insertText(report);
  await watched(page);
  await frame.locator(submit).click();
  await expect(frame.locator('[type=password]')).toBeVisible();
  await expect.poll(() => noticeText(page)).toMatch(SAID);
  await expect(frame.locator('shuzhi-notice')).toHaveCount(0);
});

test('a background stopped between the submit and its end still knows', async ({
  context,
  page,
  portal,
  browserWithExtension,
}) => {
  let release = () => undefined as undefined;
  const held = new Promise<void>((resolve) => {
    release = () => void resolve();
  });
  await write(page, `${portal.url}/expiring`);
  await page.route('**/?back=*', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator(submit).click({ noWaitAfter: true });
  await expect.poll(() => remembered(context)).toBe(1);
  await stopBackground(context, browserWithExtension.base);
  release();
  await page.waitForURL(/\?back=/);
  await page.bringToFront();
  await expect.poll(() => noticeText(page)).toMatch(SAID);
});

const remembered = (context: BrowserContext) =>
  context.serviceWorkers()[0]?.evaluate(async () => {
    const { submissions } = await chrome.storage.session.get('submissions');
    return Array.isArray(submissions) ? submissions.length : 0;
  });

test('a submit that is taken is forgotten, and a login later says nothing', async ({ context, page, portal }) => {
  await write(page, `${portal.url}/report/textarea`);
  await page.locator(submit).click();
  await page.waitForURL(/submit/);
  await expect.poll(() => remembered(context)).toBe(0);
  await page.goto(portal.url);
  await expect(page.locator('[type=password]')).toBeVisible();
  expect(await noticeText(page)).toBe('');
});

test('what is said holds nothing of the draft, and no script of the page brings it about', async ({
  context,
  page,
  portal,
}) => {
  await write(page, `${portal.url}/expiring?way=unauthorized&fetch=1`);
  await page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('.button.primary');
    button?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await fetch('/expiring/unauthorized', { method: 'POST', body: 'content=1' });
  });
  await expect(page.locator('#answer')).toContainText('401');
  // What was said before this is answered by the background in turn: nothing is on its way any more.
  await expect.poll(() => remembered(context)).toBe(0);
  expect(await noticeText(page)).toBe('');

  await page.locator(submit).click();
  await expect.poll(() => noticeText(page)).toMatch(SAID);
  const said = await noticeText(page);
  for (let start = 0; start + 6 <= report.length; start += 6) {
    const piece = report.slice(start, start + 6);
    if (/^[\p{Script=Han}]{6}$/u.test(piece)) expect(said).not.toContain(piece);
  }
  expect(await page.evaluate(() => document.querySelector('shuzhi-notice')?.outerHTML)).toBe(
    '<shuzhi-notice></shuzhi-notice>',
  );
});
