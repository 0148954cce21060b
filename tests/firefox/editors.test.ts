/** The promises of a field, in the editors portals use: found, judged, a part inserted, undone by one press, submitted right. */
import { linesOf } from '../e2e/editor-lines.ts';
import { EDITORS } from '../e2e/editor-names.ts';
import { content, enter, openEditor, write } from './editor-page.ts';
import { countOf, dockedPanel, expect, press, statusOf, submit, test, withControl } from './firefox.ts';

const written = [
  '2025年度述职报告',
  '各位选民：',
  '我是二零二一年当选的云溪镇人大代表何小川，现将一年来的履职情况报告如下。',
  '一、学习情况',
  '我通读了代表法，听了两次讲座，抄了十六页笔记。',
  '二、存在问题',
  '我走访偏远的三个村民组太少，答应回话的事拖了两个月。',
  '三、下一步打算',
  '明年我将每季度到每个村民组走访一次，群众说的事当场登记。',
  '答应办的事十五天内回话，办不成的也要说明原因。',
];

for (const editor of EDITORS) {
  test(editor, async ({ firefox, page, portal }) => {
    await openEditor(firefox.browser, page, portal, editor);
    const inside = await enter(page);
    await write(page, written);

    await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(1);
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await panel.waitForSelector('[name=documentType]');
    await panel.select('[name=documentType]', 'official-duty-integrity');
    await expect.poll(() => statusOf(panel, 'integrity')).toBe('missing');
    for (const part of ['title', 'study', 'problems', 'plans'])
      expect(await statusOf(panel, part), part).toBe('present');
    expect(await content(page), 'reading leaves it alone').toEqual(written);

    await press(panel, '[data-part=problems] [data-action=reveal]');
    await expect
      .poll(
        () =>
          inside.evaluate(() => {
            const { activeElement } = document;
            if (activeElement instanceof HTMLTextAreaElement)
              return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
            return String(getSelection());
          }),
        { message: 'shown' },
      )
      .toContain('走访');

    await press(panel, '[data-part=integrity] [data-action=insert]');
    await panel.waitForSelector('[data-notice]');
    if ((await countOf(panel, '[data-notice=refused]')) > 0) {
      expect(editor).toMatch(/^vditor/);
      await panel.waitForSelector('[data-notice=refused] [data-action=copy]');
      expect(await content(page), 'what was refused is not half written').toEqual(written);
      return;
    }
    await expect.poll(async () => (await content(page)).join()).toContain('廉洁自律');
    const mended = await content(page);
    expect(mended.length, 'each line is one of its own').toBe(written.length + 2);
    expect(mended.filter((line) => written.includes(line)).length).toBeGreaterThanOrEqual(written.length - 2);
    await expect.poll(() => statusOf(panel, 'integrity')).not.toBe('missing');
    await withControl(page, 'z');
    await expect.poll(() => content(page), { message: 'one Ctrl+Z takes exactly it back' }).toEqual(written);

    await press(panel, '[data-part=integrity] [data-action=insert]');
    await expect.poll(() => content(page)).toEqual(mended);
    await submit(page);
    expect(linesOf((await portal.lastSubmission()).content ?? '')).toEqual(mended);
  });
}
