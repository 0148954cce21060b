/** The main job: a report drafted in the portal's own box gets a check, the part not found is inserted, and submitted. */
import { dockedPanel, expect, report, test } from './extension.ts';

test('a report typed into a text box is judged, mended, undone and submitted', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.click();
  await page.keyboard.insertText(report);

  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  const part = (id: string) => panel.locator(`[data-part=${id}]`);
  await expect(panel.locator('[name=documentType]')).toBeVisible();
  await expect(part('integrity')).toHaveAttribute('data-status', 'missing');
  await expect(part('integrity')).toHaveAttribute('data-requirement', 'required');
  for (const id of ['title', 'study', 'duties', 'achievements', 'problems', 'plans', 'signature', 'date']) {
    await expect(part(id), id).toHaveAttribute('data-status', 'present');
  }

  await part('integrity').locator('[data-action=insert]').click();
  await expect(field).toHaveValue(/四、廉洁自律情况/);
  const mended = await field.inputValue();
  expect([...mended.matchAll(/^([一二三四五六七])、/gm)].map(([, number]) => number)).toEqual([
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
  ]);
  await expect(part('integrity')).not.toHaveAttribute('data-status', 'missing');

  await field.press('Control+z');
  await expect(field).toHaveValue(report);
  await field.press('Control+y');
  await expect(field).toHaveValue(mended);

  await page.getByRole('button', { name: '提交' }).first().click();
  await page.waitForURL(/submit/);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(mended);
});
