/** A form whose boxes stand on tabs: what is written on a tab that is not shown counts, until it leaves the page. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const DUTIES = '召开主席团会议六次，组织代表视察三次，督办建议四十二件，全部办结并答复代表。';
const INTEGRITY = '下乡用餐一律交费，亲属没有在本镇承包项目的情形。';
const PROBLEMS = '调研还不够深入，督办力度不大，原因是深入一线的时间偏少。';

const open = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const box = (page: Page, name: string) => page.locator(`[name=${name}]`);
const part = (panel: Frame, id: string) => panel.locator(`[data-part=${id}]`);
const launchers = (page: Page) => page.locator('shuzhi-launcher:visible');

/** The first tab with boxes is written, and the panel is open. */
async function begin(page: Page, url: string, told = false): Promise<Frame> {
  await page.goto(`${url}/report/tabs${told ? '?told=1' : ''}`);
  await open(page, '述职内容');
  await expect(launchers(page)).toHaveCount(told ? 2 : 1);
  await box(page, 'duties').fill(DUTIES);
  await box(page, 'integrity').fill(INTEGRITY);
  await launchers(page).first().click();
  const panel = await dockedPanel(page);
  for (const id of ['duties', 'integrity']) await expect(part(panel, id)).toHaveAttribute('data-status', 'present');
  return panel;
}

test('what stands on another tab still counts, and all of it is sent as it was written', async ({
  page,
  portal,
  consoleErrors,
}) => {
  const panel = await begin(page, portal.url);
  await open(page, '存在问题');
  await expect(launchers(page), 'the button is at the box that is seen').toHaveCount(1);
  await box(page, 'problems').fill(PROBLEMS);
  for (const id of ['duties', 'integrity', 'problems'])
    await expect(part(panel, id)).toHaveAttribute('data-status', 'present');
  await expect(panel.locator('[data-scope=whole]')).toContainText('3');

  await open(page, '基本信息');
  await expect(launchers(page)).toHaveCount(0);
  await page.locator('input[name=name]').fill('李明');
  await open(page, '述职内容');
  await box(page, 'integrity').fill('');
  await expect(part(panel, 'integrity')).toHaveAttribute('data-status', 'missing');
  for (const id of ['duties', 'problems']) await expect(part(panel, id)).toHaveAttribute('data-status', 'present');
  await part(panel, 'integrity').locator('[data-action=insert]').click();
  await expect(box(page, 'integrity')).toHaveValue(/廉洁/);
  await box(page, 'integrity').fill(INTEGRITY);

  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForURL(/submit/);
  expect(await portal.lastSubmission()).toEqual({
    ...{ name: '李明', duties: DUTIES, integrity: INTEGRITY, problems: PROBLEMS },
  });
  expect(consoleErrors).toEqual([]);
});

test('boxes that are each a report by their name count all the same', async ({ page, portal }) => {
  const panel = await begin(page, portal.url, true);
  await open(page, '存在问题');
  await expect(launchers(page)).toHaveCount(1);
  await box(page, 'problems').fill(PROBLEMS);
  for (const id of ['duties', 'integrity', 'problems'])
    await expect(part(panel, id)).toHaveAttribute('data-status', 'present');
  await open(page, '基本信息');
  await page.locator('input[name=name]').fill('李明');
  await expect(part(panel, 'duties')).toHaveAttribute('data-status', 'present');
});

for (const told of [0, 1])
  test(`editors count as boxes do (${told ? 'each a report by its name' : 'one report'})`, async ({ page, portal }) => {
    await page.goto(`${portal.url}/report/tabs?rich=1&told=${told}`);
    const write = async (name: string, words: string) => {
      await page.locator(`[data-name=${name}]`).click();
      await page.keyboard.insertText(words);
    };
    await open(page, '述职内容');
    await expect(launchers(page)).toHaveCount(told + 1);
    await write('duties', DUTIES);
    await write('integrity', INTEGRITY);
    await launchers(page).first().click();
    const panel = await dockedPanel(page);
    await open(page, '存在问题');
    await expect(launchers(page)).toHaveCount(1);
    await write('problems', PROBLEMS);
    for (const id of ['duties', 'integrity', 'problems'])
      await expect(part(panel, id)).toHaveAttribute('data-status', 'present');
    await page.getByRole('button', { name: '提交' }).click();
    await page.waitForURL(/submit/);
    expect(await portal.lastSubmission()).toMatchObject({ duties: DUTIES, integrity: INTEGRITY, problems: PROBLEMS });
  });

test('nothing is written or shown on a tab that is put away, and no other box is touched; it is said why', async ({
  page,
  portal,
}) => {
  const panel = await begin(page, portal.url);
  await box(page, 'integrity').fill('');
  await open(page, '存在问题');
  await box(page, 'problems').fill(PROBLEMS);
  await expect(part(panel, 'problems')).toHaveAttribute('data-status', 'present');
  await part(panel, 'integrity').locator('[data-action=insert]').click();
  await expect(panel.locator('[data-notice=hidden]')).toContainText('标签页');
  await expect(box(page, 'problems')).toHaveValue(PROBLEMS);
  await expect(box(page, 'integrity')).toHaveValue('');
  await open(page, '述职内容');
  await part(panel, 'integrity').locator('[data-action=insert]').click();
  await expect(box(page, 'integrity')).toHaveValue(/廉洁/);
  await box(page, 'integrity').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page, 'integrity')).toHaveValue('');
});

test('a box that has left the page counts no more', async ({ page, portal }) => {
  const panel = await begin(page, portal.url);
  await open(page, '存在问题');
  await box(page, 'problems').fill(PROBLEMS);
  await expect(part(panel, 'problems')).toHaveAttribute('data-status', 'present');
  await open(page, '述职内容');
  await page.getByRole('button', { name: '不填存在问题' }).click();
  await expect(part(panel, 'problems')).toHaveAttribute('data-status', 'missing');
  await expect(part(panel, 'duties')).toHaveAttribute('data-status', 'present');
});
