/** The writer's word on where to look: a field refused or pinned, a page or a site left alone, each remembered and taken back. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const form = '/report/textarea';

/** Opens the panel on the form's field and says there: not here. */
async function neglect(page: Page, address: string, kind: 'refused' | 'page' | 'site'): Promise<Frame> {
  await page.goto(address);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('.neglect summary').click();
  await panel.locator(`[data-action=neglect-${kind}]`).click();
  await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
  return panel;
}

test('a field that is no report is refused, stays so, and is taken back in the settings', async ({
  page,
  portal,
  extensionReady,
  openBeside,
}) => {
  const launcher = page.locator('shuzhi-launcher');
  const panel = await neglect(page, portal.url + form, 'refused');
  await expect(panel.locator('[data-empty=no-field]')).toBeVisible();

  await page.reload();
  await extensionReady(page);
  await expect(launcher).toHaveCount(0);

  const settings = await openBeside(page, 'options.html');
  await expect(settings.locator('[data-choice=refused]')).toContainText('oa.practice.gov.cn');
  await settings.locator('[data-choice=refused] [data-action=unchoose]').click();
  await expect(settings.locator('[data-choice]')).toHaveCount(0);
  await page.bringToFront();
  await expect(launcher, 'without a reload').toHaveCount(1);
});

for (const kind of ['page', 'site'] as const) {
  test(`a ${kind} is left alone, and looked at again after a press`, async ({
    page,
    portal,
    extensionReady,
    openBeside,
  }) => {
    const launcher = page.locator('shuzhi-launcher');
    const panel = await neglect(page, portal.url + form, kind);
    await expect(panel.locator('[data-empty=never]')).toBeVisible();

    await page.goto(`${portal.url}/report/sections`);
    await extensionReady(page);
    await expect(launcher).toHaveCount(kind === 'site' ? 0 : 1);
    await page.goto(portal.url + form);
    await extensionReady(page);
    await expect(launcher).toHaveCount(0);

    const beside = await openBeside(page, 'panel.html');
    await beside.locator('[data-action=attend]').click();
    await page.bringToFront();
    await expect(launcher).toHaveCount(1);
  });
}

test('a field that was not recognised is pinned by a press, and stays so', async ({
  page,
  portal,
  extensionReady,
  openBeside,
}) => {
  const launcher = page.locator('shuzhi-launcher');
  await page.goto(`${portal.url}/fields/feedback`);
  await extensionReady(page);
  await expect(launcher).toHaveCount(0);
  const beside = await openBeside(page, 'panel.html');
  await beside.locator('[data-action=pin]').click();
  await expect(beside.locator('[data-notice=pin-failed]')).toBeVisible();

  await page.bringToFront();
  await page.locator('textarea').first().fill('2026年度述职报告');
  await beside.bringToFront();
  await beside.locator('[data-action=pin]').click();
  await expect(beside.locator('[data-part=title]')).toHaveAttribute('data-status', 'present');
  await page.bringToFront();
  await expect(launcher).toHaveCount(1);
  await page.reload();
  await expect(launcher).toHaveCount(1);
});

test('a form in a frame of a site that is not enabled: the panel says which, and asks on a press', async ({
  page,
  portal,
  extensionReady,
  openBeside,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/places/foreign-frame`);
  await extensionReady(page);
  const beside = await openBeside(page, 'panel.html');
  const foreign = beside.locator('[data-foreign]');
  await expect(foreign).toHaveAttribute('data-foreign', 'http://127.0.0.1/*');
  await expect(foreign).toContainText('127.0.0.1');
  await expect(foreign.locator('[data-action=allow-frames]')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});
