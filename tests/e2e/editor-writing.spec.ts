/**
 * The promises of a field, on every editor of `tests/pages/`: read as the writer sees it, untouched by reading, and a part
 * put in as one step of undo, or not at all. Each step is a column of the table in `docs/editors.md`.
 */
import { coveredByLauncher } from './covered.ts';
import { linesOf } from './editor-lines.ts';
import { EDITORS } from './editor-names.ts';
import { content, enter, redo, rowOf, settled, watchContent, write } from './editor-page.ts';
import { dockedPanel, expect, test } from './extension.ts';

const written = [
  '2025年度述职报告',
  '各位选民：',
  '我叫何小川，去年三月当选云溪镇人大代表，现将一年来的履职情况报告如下。',
  '一、学习情况',
  '我通读了代表法，听了两次讲座，抄了十六页笔记。',
  '二、存在问题',
  '我走访偏远的三个村民组太少，全年只去了一次，答应回话的事拖了两个月。',
  '三、下一步打算',
  '明年我将每季度到每个村民组走访一次，群众说的事当场登记。',
  '答应办的事十五天内回话，办不成的也要说明原因。',
];

for (const editor of EDITORS) {
  test(`${editor}: found, read, a part inserted, undone, redone, gone on with, submitted`, async ({
    page,
    portal,
    openEditorPage,
  }, info) => {
    rowOf(info, editor);
    await openEditorPage(editor);
    await enter(page);
    await write(page, written);

    const panel = await test.step('找到', async () => {
      await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
      expect(await coveredByLauncher(page)).toEqual([]);
      await page.locator('shuzhi-launcher').click();
      const opened = await dockedPanel(page);
      await expect(opened.locator('.length'), 'the limit beside the field').toContainText('5,000');
      return opened;
    });
    const integrity = panel.locator('[data-part=integrity]');

    await test.step('读取', async () => {
      await expect(integrity).toBeVisible();
      const changes = await watchContent(page);
      const tidying = await settled(changes);
      await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
      await expect(integrity).toHaveAttribute('data-status', 'missing');
      for (const id of ['title', 'study', 'problems', 'plans']) {
        await expect(panel.locator(`[data-part=${id}]`), id).toHaveAttribute('data-status', 'present');
      }
      expect(await changes(), 'reading does not touch the editor’s elements').toEqual(tidying);
      expect(await content(page), 'nor what it holds').toEqual(written);
    });

    const mended = await test.step('插入', async () => {
      await integrity.locator('[data-action=insert]').click();
      const refused = panel.locator('[data-notice=refused]');
      await expect(panel.locator('[data-notice]')).toBeVisible();
      if (await refused.isVisible()) {
        expect(await content(page), 'what was refused is not half written').toEqual(written);
        await expect(refused.locator('[data-action=copy]')).toBeVisible();
        return undefined;
      }
      await expect.poll(async () => (await content(page)).some((line) => line.includes('廉洁自律'))).toBe(true);
      const lines = await content(page);
      const at = lines.findIndex((line) => line.includes('廉洁自律'));
      expect(lines.slice(at - 1, at).join()).toContain('抄了十六页笔记');
      expect(lines.filter((line) => written.includes(line)).length).toBeGreaterThanOrEqual(written.length - 2);
      return lines;
    });
    if (!mended) {
      info.annotations.push({ type: 'write', description: 'copy' });
      return;
    }

    await test.step('撤销', async () => {
      await page.keyboard.press('Control+z');
      await expect.poll(() => content(page), 'one Ctrl+Z takes exactly it back').toEqual(written);
    });
    await test.step('重做', async () => {
      await redo(page);
      await expect.poll(() => content(page), 'redo brings it again').toEqual(mended);
    });
    const final = await test.step('接着写', async () => {
      await page.keyboard.insertText('又记一句。');
      await expect.poll(async () => (await content(page)).join('')).toContain('又记一句。');
      const lines = await content(page);
      expect(lines.join('').replace('又记一句。', ''), 'typing on damages nothing').toBe(mended.join(''));
      return lines;
    });
    await test.step('提交', async () => {
      await page.getByRole('button', { name: '提交' }).first().click();
      await page.waitForURL(/submit/);
      expect(linesOf((await portal.lastSubmission()).content ?? '')).toEqual(final);
    });
  });
}
