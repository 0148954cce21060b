/** The role (身份) a report is checked for: chosen over it, kept for its field, taken back. */
import { dockedPanel, expect, test } from './extension.ts';

const written = '2026年度个人总结\n一年来，我认真完成了领导交办的工作。';

test('a role is chosen over a report, kept for its field, and recognised again', async ({
  page,
  portal,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  const field = page.locator('textarea[name=content]');
  await field.fill(written);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption('annual-summary');
  const role = panel.locator('[name=role]');
  await expect(role).toHaveValue('auto');
  await expect(role.locator('option:checked')).toHaveText('自动识别');

  await role.selectOption({ label: '教师' });
  await expect(role).toHaveValue('teacher');
  await panel
    .locator('[data-part=duties] [data-action=insert], [data-outline-part=duties] [data-action=insert]')
    .first()
    .click();
  await expect(field).toHaveValue(/教育教学工作情况/);

  // The choice is the field's: it stands when the page is opened anew.
  await page.goto(`${portal.url}/report/textarea`);
  await field.fill(written);
  await page.locator('shuzhi-launcher').click();
  const again = (await dockedPanel(page)).locator('[name=role]');
  await expect(again).toHaveValue('teacher');
  await again.selectOption('auto');
  await expect(again).toHaveValue('auto');

  // A title that says who writes is enough.
  await field.fill(written.replace('个人总结', '教师个人总结'));
  await expect(again.locator('option:checked')).toHaveText('自动识别：教师');
  expect(consoleErrors).toEqual([]);
});
