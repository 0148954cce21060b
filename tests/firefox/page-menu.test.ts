/** The lines in the page's own menu, which like the toolbar button let the page be read once. */
import texts from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { chooseInMenu } from './browser-window.ts';
import { countOf, expect, ownTab, test, valueIn } from './firefox.ts';

test('用本页的要求: the notice of a site that is not enabled is read by that press, the page left as it was', async ({
  firefox,
  page,
  portal,
}) => {
  await page.goto(`${portal.foreignUrl}/notice`);
  await page.bringToFront();
  const before = await page.content();
  await chooseInMenu(firefox.browser, page, '.article p', texts.requirementsUsePage.message);
  const requirements = await ownTab(firefox, 'requirements.html');
  await expect.poll(() => valueIn(requirements, '[name=title]')).toBe('关于做好2026年度人大代表述职工作的通知');
  for (const part of ['study', 'duties', 'integrity', 'problems', 'plans'])
    expect(await countOf(requirements, `[data-asked=${part}] input:checked`), part).toBeGreaterThan(0);
  expect(await valueIn(requirements, '[name=deadline]')).toBe('2026-12-10');
  expect(await page.content(), 'the page is only read').toBe(before);
  await requirements.close();
});

test('看看本页的范文: the reports on a page of samples are set side by side', async ({ firefox, page, portal }) => {
  await page.goto(`${portal.foreignUrl}/samples/four`);
  await page.bringToFront();
  await chooseInMenu(firefox.browser, page, 'h1', texts.samplesLook.message);
  const samples = await ownTab(firefox, 'samples.html');
  await expect.poll(() => countOf(samples, '[data-sample]')).toBe(4);
  await samples.close();
});
