/** 用本页的要求 on notices as offices really put them up: what they ask is read, or it is said why not and what to do. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { pressInMenu } from './page-menu.ts';
import { pressToolbarButton } from './toolbar-button.ts';

const PASTED =
  '关于报送述职报告的通知\n述职报告应当包括以下内容：（一）廉洁自律情况；（二）存在的问题。\n请于2026年12月18日前报送。';
const ASKED = ['study', 'duties', 'integrity', 'problems', 'plans'];

async function expectRead(requirements: Page): Promise<void> {
  await expect(requirements.locator('[name=title]')).toHaveValue('关于报送2026年度述职报告的通知');
  for (const part of ASKED) await expect(requirements.locator(`[data-asked=${part}] input`).first()).toBeChecked();
  await expect(requirements.locator('[data-asked=length]')).toContainText('1500');
  await expect(requirements.locator('[name=deadline]')).toHaveValue('2026-12-18');
  await expect(requirements.locator('[data-problem], [data-asks=nothing]')).toHaveCount(0);
}

/** The reason in plain words, and the box for what the writer can do instead. */
async function expectSaid(requirements: Page, problem: string, words: string): Promise<void> {
  await expect(requirements.locator('[role=alert]')).toHaveAttribute('data-problem', problem);
  await expect(requirements.locator('[role=alert]')).toContainText(words);
  await expect(requirements.locator('[data-set]')).toHaveCount(0);
  await requirements.locator('[name=paste]').fill(PASTED);
  await requirements.locator('[data-action=read-paste]').click();
  await expect(requirements.locator('[data-asked=integrity]')).toBeVisible();
}

for (const shape of ['gbk', 'tables', 'framed', 'frameset']) {
  test(`from the page's menu a notice is read: ${shape}`, async ({ page, portal, context, consoleErrors }) => {
    await page.goto(`${portal.url}/notice/${shape}`);
    const before = await page.content();
    await expectRead(await pressInMenu(context, page, 'use-requirements'));
    expect(await page.content(), 'the page is only read').toBe(before);
    expect(consoleErrors).toEqual([]);
  });
}

for (const [shape, problem, words] of [
  ['picture', 'pictures', '图片'],
  ['paper.pdf', 'pdf', 'PDF'],
  ['paper-framed', 'pdf', 'PDF'],
] as const) {
  test(`from the page's menu it is said why a notice cannot be read: ${shape}`, async ({ page, portal, context }) => {
    await page.goto(`${portal.url}/notice/${shape}`);
    await expectSaid(await pressInMenu(context, page, 'use-requirements'), problem, words);
  });
}

test('a notice in a frame of another site is not read from outside, which is said', async ({
  page,
  portal,
  context,
}) => {
  await page.goto(`${portal.url}/notice/framed?of=${portal.foreignUrl}`);
  await expect(page.frameLocator('iframe[title=正文]').locator('h1')).toBeVisible();
  await expectSaid(await pressInMenu(context, page, 'use-requirements'), 'elsewhere', '另一个网站');
});

test('the line for samples in the menu opens the samples, and says why there are none', async ({
  page,
  portal,
  context,
}) => {
  await page.goto(`${portal.url}/samples/four`);
  const samples = await pressInMenu(context, page, 'look-at-samples');
  await expect(samples.locator('[data-sample]')).toHaveCount(4);
  await page.goto(`${portal.url}/notice/picture`);
  const none = await pressInMenu(context, page, 'look-at-samples');
  await expect(none.locator('[data-problem=pictures]')).toBeVisible();
  await expect(none.locator('[name=paste]')).toBeVisible();
});

test('on a site the product is not used on, a press of its button lets that page be read, and no press does not', async ({
  page,
  portal,
  context,
  browserWithExtension,
}) => {
  await page.goto(`${portal.foreignUrl}/notice/framed`);
  // The event of a press in the menu, without the leave that the browser gives with a real one.
  const refused = await pressInMenu(context, page, 'use-requirements');
  await expectSaid(refused, 'refused', '浏览器不让读');
  await refused.close();

  await page.bringToFront();
  const opened = context.waitForEvent('page');
  const popup = await pressToolbarButton(browserWithExtension, page);
  await expect.poll(() => popup('document.querySelector("[data-action=use-requirements]") !== null')).toBe(true);
  await popup('document.querySelector("[data-action=use-requirements]").click()');
  await expectRead(await opened);
});
