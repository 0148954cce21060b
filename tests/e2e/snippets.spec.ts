/** 常用语句: the writer's own sentences are kept, filled in by keyboard, inserted at the caret, removed and put back. */
import type { Frame } from '@playwright/test';
import { content, enter, write } from './editor-page.ts';
import { dockedPanel, expect, test } from './extension.ts';

const SENTENCE = '全年走访选民〔次数〕次，收集意见〔件数〕件。';
const BEFORE = '2026年度人大代表述职报告\n一年来，认真履职。';
const AFTER = '\n下一步，我将继续努力。';
const FILLED = '全年走访选民126次，收集意见31件。';

const section = (panel: Frame) => panel.locator('.snippets');
const rows = (panel: Frame) => panel.locator('[data-snippet]');

async function add(panel: Frame, text: string): Promise<void> {
  const before = await rows(panel).count();
  await panel.locator('[data-action=add-snippet]').click();
  const box = panel.locator('[name=snippet-text]');
  await expect(box).toBeFocused();
  await box.fill(text);
  await panel.locator('[data-action=save-snippet]').click();
  await expect(rows(panel)).toHaveCount(before + 1);
}

test('a sentence with blanks is added, filled in by keyboard, inserted, undone and sent', async ({
  page,
  portal,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText(BEFORE + AFTER);
  await field.evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), BEFORE.length);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);

  await section(panel).locator('summary').click();
  await expect(panel.locator('[data-empty=snippets]')).toContainText('〔次数〕');
  await panel.locator('[data-action=add-snippet]').click();
  await expect(panel.locator('[name=snippet-text]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.locator('[data-action=add-snippet]'), 'the keyboard is where it came from').toBeFocused();
  await add(panel, SENTENCE);

  const choose = panel.locator('[data-action=choose-snippet]');
  await expect(choose, 'what was saved has the keyboard').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-blank=次数]')).toBeFocused();
  await page.keyboard.type('126');
  await page.keyboard.press('Tab');
  await expect(panel.locator('[data-blank=件数]')).toBeFocused();
  await expect(panel.locator('.snippet-form .preview')).toHaveText('全年走访选民126次，收集意见〔件数〕件。');
  await page.keyboard.type('31');
  await expect(panel.locator('.snippet-form .preview')).toHaveText(FILLED);
  await page.keyboard.press('Enter');

  await expect(field).toHaveValue(BEFORE + FILLED + AFTER);
  await expect(panel.locator('[data-notice=applied]')).toBeVisible();
  await expect(panel.locator('.snippet-form')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(field, 'one Ctrl+Z takes it back').toHaveValue(BEFORE + AFTER);
  await page.keyboard.press('Control+y');
  await expect(field).toHaveValue(BEFORE + FILLED + AFTER);

  await page.getByRole('button', { name: '提交' }).first().click();
  await page.waitForURL(/submit/);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(BEFORE + FILLED + AFTER);
  expect(consoleErrors).toEqual([]);
});

test('a blank left empty stays and is pointed out, and Esc leaves the field alone', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText(BEFORE);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await section(panel).locator('summary').click();
  await add(panel, SENTENCE);
  await panel.locator('[data-action=choose-snippet]').click();
  await panel.locator('[data-blank=次数]').press('Escape');
  await expect(panel.locator('[data-action=choose-snippet]')).toBeFocused();
  await expect(field).toHaveValue(BEFORE);

  await panel.locator('[data-action=choose-snippet]').click();
  await panel.locator('[data-blank=次数]').fill('126');
  await panel.locator('[data-blank=次数]').press('Enter');
  await expect(panel.locator('[data-blank=件数]'), 'Enter leads to the next blank').toBeFocused();
  await panel.locator('[data-action=insert-snippet]').click();
  await expect(field).toHaveValue(`${BEFORE}全年走访选民126次，收集意见〔件数〕件。`);
  await expect(panel.locator('[data-rule=placeholders]').first()).toContainText('〔件数〕');
});

test('sentences are changed, removed and put back, used last first, and found among many', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText(BEFORE);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await section(panel).locator('summary').click();
  for (const text of ['感谢信任。', '请批评指正。']) await add(panel, text);
  await expect(rows(panel).first()).toContainText('请批评指正。');

  await rows(panel).nth(1).locator('[data-action=choose-snippet]').click();
  await expect(field, 'without blanks it is inserted at once').toHaveValue(`${BEFORE}感谢信任。`);
  await expect(rows(panel).first()).toContainText('感谢信任。');

  await rows(panel).first().locator('[data-action=edit-snippet]').click();
  await panel.locator('[name=snippet-text]').fill('各位选民的信任。');
  await panel.locator('[name=snippet-text]').press('Home');
  await page.keyboard.type('感谢');
  await expect(panel.locator('[name=snippet-text]'), 'the caret stays').toHaveValue('感谢各位选民的信任。');
  await panel.locator('[name=snippet-name]').fill('感谢');
  await panel.locator('[name=snippet-name]').press('Enter');
  await expect(rows(panel).first()).toContainText('感谢各位选民的信任。');

  await rows(panel).first().locator('[data-action=remove-snippet]').click();
  await expect(rows(panel)).toHaveCount(1);
  await expect(panel.locator('[data-action=put-back-snippet]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(panel)).toHaveCount(2);
  await expect(rows(panel).first()).toContainText('感谢各位选民的信任。');

  for (let index = 1; index <= 7; index += 1) await add(panel, `第${index}条。`);
  await panel.locator('.snippets [type=search]').fill('感谢');
  await expect(rows(panel)).toHaveCount(1);
  await panel.locator('.snippets [type=search]').fill('没有这样的');
  await expect(rows(panel)).toHaveCount(0);
});

test('over the limit of the field nothing is inserted, and what was filled in stays', async ({ page, portal }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const box of document.querySelectorAll('textarea')) box.maxLength = 40;
    });
  });
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText(BEFORE);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await section(panel).locator('summary').click();
  await add(panel, SENTENCE);
  await panel.locator('[data-action=choose-snippet]').click();
  await panel.locator('[data-blank=次数]').fill('126');
  await panel.locator('[data-action=insert-snippet]').click();
  await expect(panel.locator('[data-notice=over-limit]')).toBeVisible();
  await expect(panel.locator('[data-notice=over-limit] .copyable')).toContainText('全年走访选民126次');
  await expect(panel.locator('[data-blank=次数]')).toHaveValue('126');
  await expect(field).toHaveValue(BEFORE);
});

test('where the caret has never been, nothing is inserted and the text can be copied', async ({
  page,
  portal,
  openBeside,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const panel = await openBeside(page, 'panel.html');
  await section(panel.mainFrame()).locator('summary').click();
  await add(panel.mainFrame(), '感谢信任。');
  await panel.locator('[data-action=choose-snippet]').click();
  await expect(panel.locator('[data-notice=nowhere] .copyable')).toHaveText('感谢信任。');
  await expect(page.locator('textarea[name=content]')).toHaveValue('');
});

for (const editor of ['ueditor', 'tinymce8', 'ckeditor4', 'kindeditor', 'wangeditor5', 'ckeditor5', 'codemirror6']) {
  test(`into ${editor} it goes at the caret, and one Ctrl+Z takes it back`, async ({ page, openEditorPage }) => {
    await openEditorPage(editor);
    await enter(page);
    await write(page, ['一年来，认真履职。', '请批评指正。']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    await section(panel).locator('summary').click();
    await add(panel, SENTENCE);
    await panel.locator('[data-action=choose-snippet]').click();
    await panel.locator('[data-blank=次数]').fill('126');
    await panel.locator('[data-blank=件数]').fill('31');
    await panel.locator('[data-blank=件数]').press('Enter');
    await expect.poll(() => content(page)).toEqual([`一年来，认真履职。${FILLED}`, '请批评指正。']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => content(page)).toEqual(['一年来，认真履职。', '请批评指正。']);
  });
}
