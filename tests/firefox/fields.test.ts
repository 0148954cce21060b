/** Which box is the report: a launcher beside report fields, in frames too, and never a false alarm. */
import type { Frame, Page } from 'puppeteer-core';
import type { browser as Interface } from 'wxt/browser';
import { countOf, dockedPanel, expect, press, statusOf, test } from './firefox.ts';

declare const browser: typeof Interface;

const QUIET = ['/list', '/notice', '/fields/search', '/fields/login', '/fields/approval-opinions', '/fields/comment'];
const REPORTS = [
  '/report/textarea',
  '/report/contenteditable',
  '/report/ueditor',
  '/report/tinymce',
  '/report/sections',
];

test('search, login and opinion boxes are left alone', async ({ page, portal, openOwn }) => {
  const own = await openOwn('options.html');
  for (const path of QUIET) {
    await page.goto(portal.url + path);
    await looked(own, page);
    expect(await countOf(page, 'shuzhi-launcher'), path).toBe(0);
  }
});

test('report fields get exactly one launcher', async ({ page, portal }) => {
  for (const path of REPORTS) {
    await page.goto(portal.url + path);
    await page.waitForSelector('shuzhi-launcher', { visible: true });
    expect(await countOf(page, 'shuzhi-launcher'), path).toBe(1);
  }
});

test('a form two frames deep is found in its own document, its panel is in the page itself', async ({
  page,
  portal,
}) => {
  for (const path of ['/iframe', '/frames', '/places/blank-write', '/places/sandboxed-srcdoc', '/places/shadow-open']) {
    await page.goto(portal.url + path);
    let home: Frame | undefined;
    await expect
      .poll(
        async () => {
          for (const frame of page.frames()) {
            if ((await countOf(frame, 'shuzhi-launcher').catch(() => 0)) > 0) home = frame;
          }
          return home !== undefined;
        },
        { message: `a launcher in ${path}` },
      )
      .toBe(true);
    if (!home) continue;
    await press(home, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await expect.poll(() => statusOf(panel, 'integrity'), { message: path }).toBe('missing');
    expect(await countOf(page, 'shuzhi-dock'), path).toBe(1);
  }
});

/** Resolves once the page script has looked at the page: it answers from then on. */
async function looked(own: Page, page: Page): Promise<void> {
  await expect
    .poll(() =>
      own.evaluate(
        async (url) => {
          const [tab] = await browser.tabs.query({ url: `${url}*` });
          return browser.tabs
            .sendMessage(tab?.id ?? -1, { command: 'page.announce', body: null })
            .then(() => 'looked', String);
        },
        page.url().replace(/:\d+/, ''),
      ),
    )
    .toBe('looked');
}
