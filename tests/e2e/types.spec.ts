/** Types of one's own: made from a built-in one, chosen over a report, taken out to a file and back in. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';

const STARTER = '一年来，我走访困难户四十六户，帮助群众解决饮水、修路等问题九件。';

test('a built-in type is copied, a part added, and a report judged, mended and sent by it', async ({
  page,
  context,
  portal,
  openBeside,
  consoleErrors,
  browserWithExtension: { base },
}) => {
  const types = await openTypes(context, base);
  await makeType(types);

  await page.bringToFront();
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.fill(report);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  const select = panel.locator('[name=documentType]');
  await expect(panel.locator('[data-part=integrity]')).toBeVisible();
  await select.selectOption({ label: '乡镇干部述职' });
  const row = panel.locator('[data-part^=own-]');
  await expect(row).toHaveAttribute('data-status', 'missing');
  await expect(row).toHaveAttribute('data-requirement', 'required');
  await expect(row).toContainText('联系群众');
  await expect(row.locator('.part-status')).toHaveText('未找到');

  await row.locator('[data-action=insert]').click();
  await expect(field).toHaveValue(/[三四五六]、联系群众情况\n一年来，我走访困难户/);
  await expect(row).toHaveAttribute('data-status', 'present');
  const mended = await field.inputValue();
  const numbers = [...mended.matchAll(/^([一二三四五六七])、/gm)].map(([, number]) => number).join('');
  expect('一二三四五六七'.startsWith(numbers)).toBe(true);
  await field.press('Control+z');
  await expect(field).toHaveValue(report);
  await field.press('Control+y');
  await expect(field).toHaveValue(mended);
  await page.getByRole('button', { name: '提交' }).first().click();
  await page.waitForURL(/submit/);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(mended);

  // The choice is the field's: it stands when the page is opened anew.
  await page.goto(`${portal.url}/report/textarea`);
  await field.fill('2026年度述职报告\n各位代表：');
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-part^=own-]')).toHaveAttribute('data-status', 'missing');
  const opened = context.waitForEvent('page');
  await (await dockedPanel(page)).locator('[name=documentType]').selectOption({ label: '我的报告类型…' });
  await expect((await opened).locator('[data-own-type]')).toContainText('乡镇干部述职');

  const popup = await openBeside(page, 'popup.html');
  await popup.locator('[name=documentType]').selectOption({ label: '乡镇干部述职' });
  await expect(popup.locator('.preview')).toContainText('联系群众情况');
  expect(consoleErrors).toEqual([]);
});

test('a type is tried on a text, and a title that holds its words is recognised', async ({
  page,
  context,
  portal,
  browserWithExtension: { base },
}) => {
  const types = await openTypes(context, base);
  await makeType(types);
  await types.locator('[data-own-type] [data-action=edit]').click();
  await types.locator('[name=titles]').fill('乡镇干部述职');
  await types.locator('[name=sample]').fill(`2026年乡镇干部述职报告\n一、履行职责情况\n${STARTER}`);
  const tested = types.locator('[data-tested-part^=own-]');
  await expect(tested).toHaveAttribute('data-status', 'present');
  await expect(types.locator('[data-recognised=true]')).toBeVisible();
  await types.locator('[data-own-part^=own-] [data-action=open-part]').click();
  await types.locator('[name=falseFriends]').fill('走访困难户');
  await expect(tested).toHaveAttribute('data-status', 'missing');
  await types.locator('[name=falseFriends]').fill('');
  await expect(tested).toHaveAttribute('data-status', 'present');
  await types.locator('[data-action=save]').click();
  await expect(types.locator('[data-notice=saved]')).toBeVisible();

  await page.bringToFront();
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report.replace('个人述职述廉报告', '乡镇干部述职述廉报告'));
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part^=own-]')).toHaveAttribute('data-status', 'missing');
  await expect(panel.locator('[name=documentType] option:checked')).toContainText('乡镇干部述职');
});

test('parts are moved by keyboard, taken out and put in, and a wrong type is not saved', async ({
  context,
  browserWithExtension: { base },
}) => {
  const types = await openTypes(context, base);
  await makeType(types);
  await types.locator('[data-own-type] [data-action=edit]').click();
  const order = () => types.locator('.types-part').evaluateAll((rows) => rows.map((row) => row.dataset.ownPart));
  const before = await order();
  const study = types.locator('[data-own-part=study]');
  await study.locator('[data-action=down]').focus();
  await types.keyboard.press('Enter');
  await expect(study.locator('[data-action=down]')).toBeFocused();
  const at = before.indexOf('study');
  await expect.poll(order).toEqual([...before.slice(0, at), before[at + 1], 'study', ...before.slice(at + 2)]);
  await types.keyboard.press('Enter');
  await expect.poll(async () => (await order()).indexOf('study')).toBe(at + 2);

  await types.locator('[data-own-part=causes] [data-action=remove-part]').click();
  await expect(types.locator('[data-own-part=causes]')).toHaveCount(0);
  await types.locator('[name=add-part]').selectOption('causes');
  await expect(types.locator('[data-own-part=causes]')).toHaveCount(1);

  await types.locator('[name=title]').fill('  ');
  await types.locator('[data-action=save]').click();
  await expect(types.locator('[data-problems]')).toContainText('“名称”：不能空着');
  await types.locator('[name=title]').fill('改过的名称');
  await types.locator('[data-action=save]').click();
  await expect(types.locator('[data-notice=saved]')).toContainText('改过的名称');
  await types.reload();
  await expect.poll(async () => (await order()).indexOf('study')).toBe(at + 2);
});

test('types go out to a file, are deleted, put back, and come in again after a look', async ({
  context,
  browserWithExtension: { base },
}) => {
  const types = await openTypes(context, base);
  await makeType(types);
  const download = types.waitForEvent('download');
  await types.locator('[data-action=export]').click();
  const file = await download;
  await expect(types.locator('[data-notice=exported]')).toContainText('述职助手报告类型-乡镇干部述职-');
  const text = readFileSync(await file.path(), 'utf8');

  await types.locator('[data-action=remove]').click();
  await expect(types.locator('[data-own-type]')).toHaveCount(0);
  await types.locator('[data-action=put-back]').click();
  await expect(types.locator('[data-own-type]')).toHaveCount(1);

  const choose = (name: string, content: string) =>
    types
      .locator('[name=types-file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await types.locator('a[href="#import"]').click();
  await choose('same.json', text);
  await expect(types.locator('[data-verdict=same]')).toHaveAttribute('data-count', '1');
  await expect(types.locator('[data-action=confirm-import]')).toHaveCount(0);
  await choose('changed.json', text.replace('"走访困难户"', '"走访困难户", "结对帮扶"'));
  await expect(types.locator('[data-entry=changed] [data-part-verdict=changed]')).toContainText('正文说法 +1');
  await types.locator('[data-action=cancel-import]').click();

  await types.locator('a[href="#list"]').click();
  await types.locator('[data-action=remove]').click();
  await expect(types.locator('[data-own-type]')).toHaveCount(0);
  await types.locator('a[href="#import"]').click();
  await choose('again.json', text);
  await expect(types.locator('[data-entry=new] [data-part-verdict=added]')).not.toHaveCount(0);
  await types.locator('[data-action=confirm-import]').click();
  await expect(types.locator('[data-notice=imported]')).toBeVisible();
  await expect(types.locator('[data-own-type]')).toContainText('乡镇干部述职');

  await types.locator('a[href="#import"]').click();
  const refused = types.locator('[data-refused]');
  await choose('proto.json', text.replace('"format"', '"__proto__": {"x": 1}, "format"'));
  await expect(refused).toContainText('不允许的项目名');
  const many = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `说法${index}`));
  await choose('many.json', text.replace(/"phrases": \[\]/, `"phrases": ${many}`));
  await expect(refused).toContainText('一共 100000 条，最多 500 条');
  await choose('shape.json', text.replace('"need": "required"', '"need": "sometimes", "extra": "<img src=x>"'));
  await expect(refused).toContainText('只能是 required、recommended 或 optional');
  await expect(refused).toContainText('不认识的项目“extra”');
  await choose('big.json', `"${'x'.repeat(3_000_000)}"`);
  await expect(refused).toContainText('3.0 MB，超过 2 MB');
  await choose('none.json', '{"format":"shuzhi-drafts"');
  await expect(refused).toContainText('不是述职助手的报告类型文件');
  await types.locator('a[href="#list"]').click();
  await expect(types.locator('[data-own-type]')).toHaveCount(1);
});

async function openTypes(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}options.html`);
  await page.getByRole('link', { name: '我的报告类型' }).click();
  await expect(page.locator('[data-action=copy-built-in]')).toBeVisible();
  return page;
}

/** The built-in type for 述职述廉 with 联系群众 added. */
async function makeType(types: Page): Promise<void> {
  await types.locator('[name=base]').selectOption('official-duty-integrity');
  await types.locator('[data-action=copy-built-in]').click();
  await types.locator('[name=title]').fill('乡镇干部述职');
  await types.locator('[data-action=add-own-part]').click();
  await expect(types.locator('[name=partTitle]')).toBeFocused();
  await types.keyboard.type('联系群众');
  await types.locator('[name=headings]').fill('联系群众');
  await types.locator('[name=phrases]').fill('走访困难户\n民情日记');
  await types.locator('[name=advice]').fill('写走访了多少户、解决了什么事。');
  await types.locator('[name=heading]').fill('联系群众情况');
  await types.locator('[name=starters]').fill(STARTER);
  await types.locator('[data-action=save]').click();
  await expect(types.locator('[data-notice=saved]')).toBeVisible();
  await types.locator('[data-action=cancel]').click();
  await expect(types.locator('[data-own-type]')).toHaveCount(1);
}
