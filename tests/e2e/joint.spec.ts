/** A form with a box for each section is one report: whichever box holds a part, in whichever frame. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const STUDY = '系统学习了代表法和监督法，参加县里举办的培训班两期，撰写心得三篇。';
const DUTIES = '召开主席团会议六次，组织代表视察三次，督办建议四十二件，全部办结并答复代表。';
const INTEGRITY = '下乡用餐一律交费，亲属没有在本镇承包项目的情形。';
const PROBLEMS = '调研还不够深入，督办力度不大，原因是深入一线的时间偏少。';
const PLANS = '明年，我将每季度走访一遍代表联络站，督办好每件建议。';

const editor = (page: Page) => page.frameLocator('iframe.editor').locator('body');
const plans = (page: Page) => page.frameLocator('iframe[name=plans]').locator('textarea');

async function openForm(page: Page, url: string): Promise<Frame> {
  await page.goto(`${url}/report/mixed`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(3);
  await expect(page.frameLocator('iframe[name=plans]').locator('shuzhi-launcher')).toHaveCount(1);
  await page.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-scope=whole]')).toContainText('5');
  // What is written in last is what one box means.
  await page.locator('[name=study]').fill('');
  await page.locator('[name=study]').fill(STUDY);
  await expect(panel.locator('[data-part=study]')).toHaveAttribute('data-status', 'present');
  return panel;
}

test('parts are found in any of the boxes, shown in theirs, and inserted into the box that means them', async ({
  page,
  portal,
}) => {
  const panel = await openForm(page, portal.url);
  const part = (id: string) => panel.locator(`[data-part=${id}]`);
  await expect(panel.locator('[data-scope=whole]')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.locator('[data-scope=whole]')).toContainText('5');
  await expect(part('study')).toHaveAttribute('data-status', 'present');
  await expect(part('integrity')).toHaveAttribute('data-status', 'missing');
  for (const id of ['title', 'signature', 'date'])
    await expect(part(id)).not.toHaveAttribute('data-requirement', 'required');

  await editor(page).click();
  await page.keyboard.insertText(DUTIES);
  await page.locator('[name=problems]').fill(PROBLEMS);
  await plans(page).fill(PLANS);
  for (const id of ['study', 'duties', 'problems', 'plans'])
    await expect(part(id)).toHaveAttribute('data-status', 'present');
  await expect(part('plans').locator('[data-column]')).toContainText('下一步打算');
  await expect(part('integrity').locator('[data-column]')).toContainText('述廉情况');

  await part('integrity').locator('[data-action=insert]').click();
  await expect(page.locator('[name=integrity]')).toHaveValue(/廉洁/);
  await expect(page.locator('[name=problems]')).toHaveValue(PROBLEMS);
  await page.locator('[name=integrity]').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[name=integrity]')).toHaveValue('');
  await page.locator('[name=integrity]').fill(INTEGRITY);
  await expect(part('integrity')).toHaveAttribute('data-status', 'present');
  await expect(panel.locator('[data-requirement=required][data-status=missing]')).toHaveCount(0);

  await part('plans').locator('[data-action=reveal]').click();
  await expect(plans(page)).toBeFocused();
  await part('study').locator('[data-action=reveal]').click();
  await expect(page.locator('[name=study]')).toBeFocused();

  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForURL(/submit/);
  const sent = await portal.lastSubmission();
  expect({ ...sent, duties: sent.duties?.trim() }).toEqual({
    ...{ study: STUDY, duties: DUTIES, integrity: INTEGRITY, problems: PROBLEMS, plans: PLANS, opinion: '' },
  });
});

test('a part that no box means goes into the box the writer is in, and nowhere before that', async ({
  page,
  portal,
}) => {
  const panel = await openForm(page, portal.url);
  await page.locator('[name=opinion]').focus();
  await panel.locator('[data-part=closing] [data-action=insert]').click();
  await expect(panel.locator('[data-notice=nowhere]')).toBeVisible();
  await page.locator('[name=problems]').click();
  await panel.locator('[data-part=closing] [data-action=insert]').click();
  await expect(page.locator('[name=problems]')).not.toHaveValue('');
  await expect(page.locator('[name=study]')).toHaveValue(STUDY);
  for (const name of ['integrity', 'opinion']) await expect(page.locator(`[name=${name}]`)).toHaveValue('');
});

test('the writer looks at one box or at the whole report, and that is remembered', async ({ page, portal }) => {
  const panel = await openForm(page, portal.url);
  await panel.locator('[data-scope=box]').click();
  await expect(panel.locator('[data-scope=box]')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.locator('[data-scope=box]')).toContainText('述学情况');
  await expect(panel.locator('[data-part][data-status=missing]')).toHaveCount(0);
  await page.locator('[name=problems]').fill(PROBLEMS);
  await expect(panel.locator('[data-scope=box]')).toContainText('存在问题');
  await expect(panel.locator('[data-part=problems]')).toHaveAttribute('data-status', 'present');
  await page.reload();
  await expect(page.locator('shuzhi-launcher')).toHaveCount(3);
  await page.locator('shuzhi-launcher').first().click();
  const again = await dockedPanel(page);
  await expect(again.locator('[data-scope=box]')).toHaveAttribute('aria-pressed', 'true');
  await again.locator('[data-scope=whole]').click();
  await expect(again.locator('[data-part=integrity]')).toHaveAttribute('data-status', 'missing');
});
