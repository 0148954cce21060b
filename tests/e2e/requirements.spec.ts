/** 用本页的要求: from this year's notice, on a page, pasted or in a file, to what the panel checks. */
import type { BrowserContext, Page } from '@playwright/test';
import { makeDocx } from '../unit/sources/zip.ts';
import { dockedPanel, expect, report, test } from './extension.ts';
import { pressToolbarButton } from './toolbar-button.ts';

const NOTICE = [
  '关于做好2026年度人大代表述职工作的通知',
  '各代表小组，县人大代表：',
  '一、述职报告应当包括以下内容：（一）学习法律和人大业务的情况；（二）出席会议、联系选民的情况；（三）存在的问题；（四）明年打算。',
  '二、述职报告不超过300字。',
  '三、请各位代表于2026年12月20日前交县人大常委会代表工委。',
].join('\n');

test('the notice on the page is read, saved for its site, and the report there is checked by it', async ({
  page,
  portal,
  browserWithExtension,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/notice`);
  const before = await page.content();
  const opened = browserWithExtension.context.waitForEvent('page');
  const popup = await pressToolbarButton(browserWithExtension, page);
  await expect.poll(() => popup('document.querySelector("[data-action=use-requirements]") !== null')).toBe(true);
  await popup('document.querySelector("[data-action=use-requirements]").click()');
  const requirements = await opened;

  await expect(requirements.locator('[name=title]')).toHaveValue('关于做好2026年度人大代表述职工作的通知');
  await expect(requirements.locator('select[name=type]')).toHaveValue('deputy-report');
  for (const part of ['study', 'duties', 'integrity', 'problems', 'plans']) {
    const row = requirements.locator(`[data-asked=${part}]`).first();
    await expect(row.locator('input')).toBeChecked();
    await expect(row.locator('.evidence')).not.toBeEmpty();
  }
  await expect(requirements.locator('[data-asked=length]').first()).toContainText('1500');
  await expect(requirements.locator('[name=deadline]')).toHaveValue('2026-12-10');
  await expect(requirements.locator('[name=site]')).toHaveValue(new URL(portal.url).host);
  expect(await page.content(), 'the page is only read').toBe(before);
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('[data-notice=saved]')).toBeVisible();
  await expect(requirements.locator('[data-saved-set] [data-binding=site]')).toBeVisible();

  const panel = await panelOver(page, portal.url, '我走访了42户选民，办结建议3件。');
  await expect(panel.locator('[data-requirements=used]')).toContainText('关于做好2026年度人大代表述职工作的通知');
  await expect(panel.locator('[data-part=integrity]')).toHaveAttribute('data-requirement', 'required');
  await expect(panel.locator('[data-part=integrity] .reason')).toContainText('廉洁自律');
  await expect(panel.locator('[data-part=achievements]')).not.toHaveAttribute('data-requirement', 'required');
  await expect(panel.locator('[data-deadline]')).toContainText('12月10日前交');
  await expect(panel.locator('[data-rule=notice-length]')).toContainText('通知要求不少于1500字');

  await panel.locator('[data-action=not-use-requirements]').click();
  await expect(panel.locator('[data-requirements=unused]')).toBeVisible();
  await expect(panel.locator('.reason')).toHaveCount(0);
  await panel.locator('[data-action=use-requirements]').click();
  await expect(panel.locator('[data-part=integrity] .reason')).toBeVisible();

  const shown = browserWithExtension.context.waitForEvent('page');
  await panel.locator('[data-action=open-requirements]').click();
  await expect((await shown).locator('[data-set]')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('a pasted notice is used for a kind of report, and its limit is checked', async ({
  page,
  portal,
  context,
  browserWithExtension: { base },
}) => {
  const requirements = await openRequirements(context, base);
  await requirements.locator('[name=paste]').fill(NOTICE);
  await requirements.locator('[data-action=read-paste]').click();
  await expect(requirements.locator('[data-asked=study]')).toBeVisible();
  await requirements.locator('[data-asked=study] input').uncheck();
  await requirements.locator('[name=add-part]').selectOption('integrity');
  await requirements.locator('[name=binding][value=type]').check();
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('[data-binding=type]')).toBeVisible();

  const panel = await panelOver(page, portal.url, report);
  await panel.locator('[name=documentType]').selectOption('deputy-report');
  await expect(panel.locator('[data-rule=notice-length]')).toContainText('通知要求不超过300字');
  await expect(panel.locator('[data-part=integrity] .reason')).toContainText('您添加的');
  await expect(panel.locator('[data-part=study]')).toHaveAttribute('data-requirement', 'recommended');
});

test('a Word document and a saved page are read as files', async ({ context, browserWithExtension: { base } }) => {
  const requirements = await openRequirements(context, base);
  const body = NOTICE.split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
  await requirements.locator('[name=file]').setInputFiles({
    ...{ name: '通知.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(makeDocx(body)) },
  });
  await expect(requirements.locator('[data-asked=plans]')).toBeVisible();
  await expect(requirements.locator('.source')).toContainText('通知.docx');
  await requirements.locator('.another summary').click();
  const html = `<meta charset=utf-8><title>x</title>${NOTICE.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}`;
  await requirements.locator('[name=file]').setInputFiles({
    ...{ name: '通知.html', mimeType: 'text/html', buffer: Buffer.from(html) },
  });
  await expect(requirements.locator('.source')).toContainText('通知.html');
  await requirements.locator('.another summary').click();
  await requirements.locator('[name=file]').setInputFiles({
    ...{ name: '旧.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) },
  });
  await expect(requirements.locator('[data-problem=file]')).toContainText('另存为 .docx');
});

test('what cannot be read is said in plain words, with the ways left', async ({
  page,
  context,
  portal,
  openBeside,
  browserWithExtension: { base },
}) => {
  await page.goto(`${portal.url}/list`);
  await page.evaluate(() => {
    document.body.innerHTML = `<img width="800" height="300" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
  });
  const pictures = await openBeside(page, 'requirements.html');
  await expect(pictures.locator('[data-problem=pictures]')).toContainText('图片');
  await pictures.locator('[name=paste]').fill('述职报告要写廉洁自律情况，不超过3000字，12月18日前报送。');
  await pictures.locator('[data-action=read-paste]').click();
  await expect(pictures.locator('[data-asked=integrity]')).toContainText('廉洁自律情况');
  await expect(pictures.locator('[data-asked=length]')).toContainText('3000');
  await expect(pictures.locator('[name=deadline]')).toHaveValue(/^\d{4}-12-18$/);

  await page.goto('about:blank');
  const refused = await context.newPage();
  await refused.goto(`${base}requirements.html?tab=999999`);
  await expect(refused.locator('[data-problem=closed]')).toContainText('已经关闭');
});

test('words of a page are shown as words, however many and whatever they look like', async ({
  page,
  portal,
  openBeside,
}) => {
  await page.goto(`${portal.url}/list`);
  await page.evaluate(() => {
    const trap = '<img src=x onerror="document.title=1"><script>document.title=2<' + '/script>';
    const asked = Array.from({ length: 500 }, (_, i) => `（${i + 1}）廉洁自律情况${trap}；`).join('');
    document.body.textContent = `关于报送述职报告的通知。述职报告应当包括以下内容：${asked}请于2026年12月20日前报送。`;
    document.title = trap;
  });
  const requirements = await openBeside(page, 'requirements.html');
  await expect(requirements.locator('[data-asked]').first()).toBeVisible();
  await expect(requirements.locator('img, script:not([src])')).toHaveCount(0);
  await expect(requirements).toHaveTitle('通知要求');
  expect(await requirements.locator('[data-asked]').count()).toBeLessThan(200);
});

test('a set is taken away and put back, and no longer used when so wished', async ({
  context,
  browserWithExtension: { base },
}) => {
  const requirements = await openRequirements(context, base);
  await requirements.locator('[name=paste]').fill(NOTICE);
  await requirements.locator('[data-action=read-paste]').click();
  await requirements.locator('[name=binding][value=site]').check();
  await requirements.locator('[name=site-by-hand]').fill('http://');
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('.wrong')).toBeVisible();
  await requirements.locator('[name=site-by-hand]').fill('https://oa.example.gov.cn/report');
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('[data-binding=site]')).toContainText('oa.example.gov.cn');

  await requirements.locator('[data-action=remove]').click();
  await expect(requirements.locator('[data-saved-set]')).toHaveCount(0);
  await requirements.locator('[data-action=put-back]').click();
  await expect(requirements.locator('[data-binding=site]')).toContainText('oa.example.gov.cn');
  await requirements.locator('[data-action=unbind]').click();
  await expect(requirements.locator('[data-binding=none]')).toBeVisible();
  await requirements.locator('[data-action=edit]').click();
  await requirements.locator('[data-asked=length] input[type=checkbox]').uncheck();
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('[data-saved-set]')).not.toContainText('300');
});

async function openRequirements(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}requirements.html`);
  await expect(page.locator('[name=paste]')).toBeVisible();
  return page;
}

async function panelOver(page: Page, url: string, text: string) {
  await page.bringToFront();
  await page.goto(`${url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(text);
  await page.locator('shuzhi-launcher').click();
  return dockedPanel(page);
}
