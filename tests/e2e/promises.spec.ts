/** What the product promises, each tried to be broken. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionFolder, launchWithExtension } from '../../scripts/browser.ts';
import { dockedPanel, expect, report, test } from './extension.ts';
import { requestsIn } from './net-log.ts';

const field = 'textarea[name=content]';

test('nothing leaves the computer: the browser’s own log holds no request of ours', async ({ portal }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-log-'));
  const log = path.join(folder, 'net.json');
  const browser = await launchWithExtension({ args: [`--log-net-log=${log}`] });
  const page = await browser.context.newPage();
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-part=integrity] [data-action=insert]').click();
  // Every page there is, by what was built: a new one is among them by itself.
  const own = readdirSync(extensionFolder).filter((name) => name.endsWith('.html'));
  expect(own).toEqual(expect.arrayContaining(['panel.html', 'popup.html', 'options.html', 'workbench.html']));
  for (const name of own) {
    await page.goto(`${browser.base}${name}`);
    await expect(page.locator('h1').first(), name).toBeVisible();
    // Even what tries to leave it is stopped by the browser, before there is a request.
    const left = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/tried', { mode: 'no-cors' }).then(
        () => 'left',
        (error) => String(error),
      ),
    );
    expect(left, name).toContain('Failed to fetch');
  }
  await page.goto(`${portal.url}/list`);
  // The log must show a request that does try to leave, or it proves nothing.
  await page.evaluate(() => fetch('http://127.0.0.1:9/leak', { mode: 'no-cors' }).catch(() => undefined));
  await browser.close();
  const requests = requestsIn(log);
  expect(requests.some(({ url }) => url.includes(':9/leak'))).toBe(true);
  expect(requests.some(({ url }) => url.includes('/report/textarea'))).toBe(true);
  expect(requests.filter(({ url }) => url.includes(':9/tried'))).toEqual([]);
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ours.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
  const fromPages = requests.filter(
    ({ initiator, url }) => initiator.includes('practice.gov.cn') && !url.includes(':9/leak'),
  );
  expect(fromPages.filter(({ url }) => !new URL(url).hostname.endsWith('practice.gov.cn'))).toEqual([]);
});

test('without a press the page’s text and its form stay as they are', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/contenteditable`);
  const editable = page.locator('[contenteditable=true]');
  await editable.click();
  await page.keyboard.insertText('一年来，本人认真学习代表法。');
  await page.evaluate(() => {
    const form = document.querySelector('form');
    const changes: string[] = [];
    (window as unknown as { changes: string[] }).changes = changes;
    if (form) {
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(form, {
        childList: true,
        characterData: true,
        attributes: true,
        subtree: true,
      });
    }
  });
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=study]')).toHaveAttribute('data-status', 'present');
  await panel.locator('[name=documentType]').selectOption('annual-summary');
  await expect(panel.locator('[data-part=integrity]')).toHaveAttribute('data-requirement', 'required');
  await panel.locator('[data-part=study] [data-action=reveal]').click();
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});

test('while an input method composes nothing is read, sent or moved', async ({ context, page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator(field).click();
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await page.locator(field).click();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'lian', selectionStart: 4, selectionEnd: 4 });
  await session.send('Input.imeSetComposition', { text: 'lian jie', selectionStart: 8, selectionEnd: 8 });
  await expect(page.locator(field)).toHaveValue('lian jie');
  await expect(panel.locator('.length')).toContainText('0');
  await session.send('Input.insertText', { text: '廉洁' });
  await expect(page.locator(field)).toHaveValue('廉洁');
  await expect(panel.locator('.length')).toContainText('2');
});

test('the panel follows typing within 300 ms of a pause', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator(field).click();
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await page.locator(field).click();
  await expect(panel.locator('[data-part=date]')).toHaveAttribute('data-status', 'missing');
  // The best of three turns: a busy machine may delay any single one.
  const delays: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.locator(field).fill('');
    await expect(panel.locator('[data-part=date]')).toHaveAttribute('data-status', 'missing');
    // The watch stands before the first character is typed; the promise stays in the panel until it is asked for.
    await panel.evaluate(() => {
      const place = window as unknown as { shown: Promise<number> };
      place.shown = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-part=date]')?.getAttribute('data-status') !== 'present') return;
          observer.disconnect();
          resolve(Date.now());
        }).observe(document.body, { subtree: true, attributes: true, childList: true });
      });
    });
    await page.keyboard.insertText(report);
    const typed = Date.now();
    delays.push((await panel.evaluate(() => (window as unknown as { shown: Promise<number> }).shown)) - typed);
  }
  expect(Math.min(...delays)).toBeLessThan(300);
});

test('an insertion that would go over the limit is refused with a message, and nothing is cut', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  const full = report.padEnd(4990, '。');
  await page.fill(field, full);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[data-part=integrity] [data-action=insert]').click();
  await expect(panel.locator('[data-notice]')).toContainText(/\d/);
  await expect(page.locator(field)).toHaveValue(full);
});
