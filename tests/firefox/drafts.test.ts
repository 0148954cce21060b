/** No text is lost: a reload, a background that was stopped, an update of the extension. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { browser as Interface } from 'wxt/browser';
import { draft } from '../e2e/seeded-drafts.ts';
import { countOf, dockedPanel, expect, goToOwn, press, statusOf, test, textOf, withControl } from './firefox.ts';
import { built, launchFirefox } from './launch.ts';

declare const browser: typeof Interface;

const field = 'textarea[name=content]';
const written = (page: Page) => page.$eval(field, (box) => (box as HTMLTextAreaElement).value);

test('after a reload the draft is offered, put back by one press, and taken back by one Ctrl+Z', async ({
  page,
  portal,
}) => {
  const text = '一年来，我走访选民一百二十余户，提出建议六件。';
  await page.goto(`${portal.url}/report/textarea`);
  await page.click(field);
  await page.keyboard.type(text);
  await press(page, 'shuzhi-launcher');
  await (await dockedPanel(page)).waitForSelector('[data-saved=saved]');
  await page.reload();
  expect(await written(page)).toBe('');
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await press(panel, '[data-action=restore]');
  await expect.poll(() => written(page)).toBe(text);
  await expect.poll(() => countOf(panel, '[data-offer]')).toBe(0);
  await withControl(page, 'z');
  await expect.poll(() => written(page)).toBe('');
});

test('the timeline compares two versions and restores one; what is deleted can be put back', async ({
  openOwn,
  firefox,
}) => {
  const now = '2026年度述职报告\n各位选民：\n一、学习情况\n参加培训三次。\n二、履职情况\n走访选民六十二户。';
  const before = now.replace('六十二', '五十');
  const versions = [{ boxes: [{ label: '正文', text: before }], at: Date.now() - 2 * 24 * 60 * 60_000, marked: false }];
  const own = await openOwn('workbench.html');
  const taken = await own.evaluate(
    (entries) => browser.runtime.sendMessage({ name: 'store.take', body: { entries } }),
    [draft('seeded', now, { versions })],
  );
  expect(taken).toMatchObject({ ok: true });
  await goToOwn(own, `${firefox.base}workbench.html?again`);
  await press(own, '[data-draft=seeded] [data-action=open]');
  await expect.poll(() => countOf(own, '.timeline li')).toBe(2);
  await press(own, '.timeline li:nth-child(2) [data-action=compare]');
  await expect.poll(() => textOf(own, '[data-difference] [data-change=changed] del')).toContain('五');
  expect(await textOf(own, '[data-difference] [data-change=changed] ins')).toContain('六');
  await press(own, '.timeline li:nth-child(2) [data-action=restore-version]');
  await own.waitForSelector('[data-notice=restored]');
  await expect.poll(() => textOf(own, '.opened pre')).toBe(before);
  await expect.poll(() => countOf(own, '.timeline li')).toBe(3);

  await press(own, '.opened [data-action=remove]');
  await expect.poll(() => countOf(own, '[data-draft=seeded]')).toBe(0);
  await press(own, '[data-action=put-back]');
  await expect.poll(() => countOf(own, '[data-draft=seeded]')).toBe(1);
});

test('a background stopped between two keys loses nothing', async ({ portal }) => {
  const firefox = await launchFirefox({ prefs: { 'extensions.background.idle.timeout': 300 } });
  onTestFinished(() => firefox.browser.close());
  const own = await firefox.browser.newPage();
  await goToOwn(own, `${firefox.base}options.html`);
  const page = await firefox.browser.newPage();
  await page.goto(`${portal.url}/report/textarea`);
  await page.click(field);
  await page.keyboard.type('前半句写在停止之前，');
  await expect
    .poll(() => own.evaluate(() => browser.extension.getBackgroundPage() === null), {
      timeout: 20_000,
      message: 'the browser stops an idle background',
    })
    .toBe(true);
  await page.keyboard.type('后半句写在停止之后。');
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await panel.waitForSelector('[data-saved=saved]');
  await press(panel, '[data-part=plans] [data-action=insert]');
  await expect.poll(() => statusOf(panel, 'plans')).not.toBe('missing');
  await goToOwn(own, `${firefox.base}workbench.html`);
  await own.waitForSelector('[data-draft]');
  const kept = await own.$eval('[data-draft]', (draft) => draft.textContent);
  expect(kept).toContain('前半句写在停止之前，后半句写在停止之后。');
});

test('an update under an open page: one launcher, no dead panel, the text stays and is kept', async ({ portal }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-update-'));
  cpSync(built, folder, { recursive: true });
  const firefox = await launchFirefox({ folder });
  onTestFinished(async () => {
    await firefox.browser.close();
    rmSync(folder, { recursive: true });
  });
  const page = await firefox.browser.newPage();
  await page.goto(`${portal.url}/report/textarea`);
  await page.click(field);
  await page.keyboard.type('更新之前写的。');
  await press(page, 'shuzhi-launcher');
  await (await dockedPanel(page)).waitForSelector('[data-saved=saved]');

  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '0.99.0' }));
  await firefox.browser.installExtension(folder);
  await expect.poll(() => countOf(page, 'shuzhi-dock'), { message: 'the dead panel goes' }).toBe(0);
  await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(1);
  await page.click(field);
  await withControl(page, 'End');
  await page.keyboard.type('更新之后写的。');
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await panel.waitForSelector('[data-saved=saved]');
  await press(panel, '[data-part=plans] [data-action=insert]');
  await expect.poll(() => written(page)).toMatch(/更新之前写的。更新之后写的。[\s\S]*〔/);
});
