/** 看看本页的范文: from a page of samples to an outline in the report, and to a warning where a sample was copied. */
import type { BrowserContext, Page } from '@playwright/test';
import { COPIED } from '../portal/pages/sample-reports.ts';
import { dockedPanel, expect, stopBackground, test } from './extension.ts';
import { pressToolbarButton } from './toolbar-button.ts';

test('samples are set side by side, one becomes an outline in the open report, and what is copied is told of', async ({
  page,
  context,
  portal,
  browserWithExtension,
  consoleErrors,
}) => {
  const form = await context.newPage();
  await form.goto(`${portal.url}/report/textarea`);
  await expect(form.locator('shuzhi-launcher')).toHaveCount(1);

  await page.bringToFront();
  await page.goto(`${portal.url}/samples/four`);
  const before = await page.content();
  const opened = context.waitForEvent('page');
  const popup = await pressToolbarButton(browserWithExtension, page);
  await expect.poll(() => popup('document.querySelector("[data-action=look-at-samples]") !== null')).toBe(true);
  await popup('document.querySelector("[data-action=look-at-samples]").click()');
  const samples = await opened;

  await expect(samples.locator('[data-sample]')).toHaveCount(4);
  expect(await page.content(), 'the page is only read').toBe(before);
  await expect(samples.locator('[data-summary]')).toContainText('4 篇里');
  const boxes = await Promise.all([0, 1].map((at) => samples.locator(`[data-sample="${at}"]`).boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[1]?.x).toBeGreaterThan((boxes[0]?.x ?? 0) + 200);
  const [first, second] = [samples.locator('[data-sample="0"]'), samples.locator('[data-sample="1"]')];
  await expect(first.locator('[data-missing=problems]')).toBeVisible();
  await expect(second.locator('[data-placeholder="本站"]')).toBeVisible();
  await expect(second.locator('[data-numbering]').first()).toContainText('三');
  await expect(samples.locator('[data-kept]')).toBeVisible();

  await first.locator('[data-action=use-outline]').click();
  const outline = samples.locator('textarea[name=outline]');
  await expect(outline).toHaveValue(/二、扎根〔地名〕，走访选民〔数〕户/u);
  await expect(outline).toHaveValue(/存在的不足〔范文里没有，要求写〕/u);
  expect(await outline.inputValue()).not.toMatch(/蓝皮本子|刘志远|云溪|126/u);
  const text = `${await outline.inputValue()}\n五、自己加的一条`;
  await outline.fill(text);
  await samples.locator('[data-action=put-outline]').click();
  await expect(samples.locator('[data-notice=applied]')).toBeVisible();
  await samples.locator('[data-action=show-report]').click();

  const field = form.locator('textarea[name=content]');
  await expect(field).toHaveValue(text);
  await field.focus();
  await form.keyboard.press('Control+z');
  await expect(field).toHaveValue('');
  await form.keyboard.press('Control+Shift+z');
  await expect(field).toHaveValue(text);

  await form.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(form);
  await expect(panel.locator('[data-part]').first()).toBeVisible();
  await expect(panel.locator('[data-rule=copied]')).toHaveCount(0);
  await field.focus();
  await form.keyboard.press('Control+End');
  await form.keyboard.insertText(`\n${COPIED}`);
  const warning = panel.locator('[data-rule=copied]');
  await expect(warning).toContainText('篇一');
  await expect(warning).toHaveAttribute('data-severity', 'warning');
  await warning.locator('[data-action=reveal]').click();
  await expect
    .poll(() => field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)))
    .toBe(COPIED.slice(0, -1));
  await field.fill(text);
  await expect(warning).toHaveCount(0);

  await Promise.all([
    form.waitForURL(/\/submit/u),
    form.evaluate(() => document.querySelector('form')?.requestSubmit()),
  ]);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(text);
  expect(consoleErrors).toEqual([]);
});

test('what was seen is listed, and forgotten one by one or with all drafts', async ({
  page,
  context,
  portal,
  browserWithExtension: { base },
}) => {
  const samples = await pasted(context, base);
  await samples.locator('a[href="#seen"]').click();
  await expect(samples.locator('[data-seen]')).toHaveCount(1);
  await copyInto(page, portal.url);
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-rule=copied]')).toHaveCount(1);
  await samples.locator('[data-action=forget]').click();
  await expect(samples.locator('[data-seen]')).toHaveCount(0);
  await expect(panel.locator('[data-rule=copied]')).toHaveCount(0);

  await (await pasted(context, base)).close();
  const store = await context.newPage();
  await store.goto(`${base}workbench.html#store`);
  await store.locator('[data-action=clear]').click();
  await store.locator('[data-action=clear-confirm]').click();
  await store.locator('[data-action=clear-all-confirm]').click();
  await expect(store.locator('[data-action=clear-all-confirm]')).toHaveCount(0);
  await samples.goto(`${base}samples.html#seen`);
  await samples.reload();
  await expect(samples.locator('.empty')).toBeVisible();
});

test('a report is found again after the background was stopped, and without one only copying is offered', async ({
  page,
  context,
  portal,
  browserWithExtension: { base },
}) => {
  const samples = await pasted(context, base);
  await samples.locator('[data-action=use-outline]').click();
  await expect(samples.locator('[data-no-field]')).toBeVisible();
  await expect(samples.locator('[data-action=put-outline]')).toHaveCount(0);
  await samples.locator('[data-action=copy]').click();
  await expect(samples.locator('[data-notice=copied]')).toBeVisible();

  await page.goto(`${portal.url}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await stopBackground(context, base);
  await samples.bringToFront();
  await samples.locator('[data-action=close-outline]').click();
  await samples.locator('[data-action=use-outline]').click();
  await expect(samples.locator('[data-action=put-outline]')).toBeVisible();
});

test('words of a page are words, whatever they look like, and what cannot be read is said', async ({
  page,
  context,
  portal,
  openBeside,
  browserWithExtension: { base },
}) => {
  await page.goto(`${portal.url}/list`);
  await page.evaluate(() => {
    const trap = '<img src=x onerror="document.title=1"><script>document.title=2<' + '/script>';
    const body = `各位选民：我是人大代表，现将履职情况报告如下。一年来我走访选民四十户${trap}，提出建议三件。`.repeat(
      9,
    );
    document.body.textContent = `篇一：人大代表述职报告${trap}\n${body}\n一、学习${trap}\n${body}`;
    document.title = trap;
  });
  const samples = await openBeside(page, 'samples.html');
  await expect(samples.locator('[data-sample]').first()).toBeVisible();
  await expect(samples.locator('img, script:not([src])')).toHaveCount(0);
  await expect(samples).toHaveTitle('范文');

  await page.evaluate(() => {
    document.body.innerHTML = `<img width="800" height="300" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
  });
  const pictures = await openBeside(page, 'samples.html');
  await expect(pictures.locator('[data-problem=pictures]')).toContainText('图片');
  await expect(pictures.locator('[name=paste]')).toBeVisible();
  const closed = await context.newPage();
  await closed.goto(`${base}samples.html?tab=999999`);
  await expect(closed.locator('[data-problem=closed]')).toContainText('已经关闭');
});

async function pasted(context: BrowserContext, base: string): Promise<Page> {
  const samples = await context.newPage();
  await samples.goto(`${base}samples.html`);
  const sample = `人大代表述职报告\n各位选民：我是人大代表，现将履职情况报告如下。\n一、走访选民\n${COPIED}\n二、办理建议\n我提出建议三件，都办成了。`;
  await samples.locator('[name=paste]').fill(sample);
  await samples.locator('[data-action=read-paste]').click();
  await expect(samples.locator('[data-kept]')).toBeVisible();
  return samples;
}

async function copyInto(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`${url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(`各位选民：下面是我的报告。\n${COPIED}`);
  await page.locator('shuzhi-launcher').click();
}
