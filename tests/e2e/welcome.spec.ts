/** The first minutes: the welcome page opens once, is gone through by keyboard, and its practice works as the product does. */
import { launchWithExtension } from '../../scripts/browser.ts';
import { newProfile, removeProfile } from '../../scripts/profiles.ts';
import { expect, stopBackground, test } from './extension.ts';

test('it opens after the installation, and never again', async () => {
  const profile = newProfile();
  const welcomes = (pages: readonly { url(): string }[]) =>
    pages.filter((page) => page.url().includes('/welcome.html'));
  const first = await launchWithExtension({ profile, welcome: true });
  expect(welcomes(first.context.pages())).toHaveLength(1);
  await stopBackground(first.context, first.base);
  const page = await first.context.newPage();
  await page.goto(`${first.base}options.html`);
  await expect(page.locator('[data-stored=drafts]'), 'the background runs again').toBeVisible();
  expect(welcomes(first.context.pages())).toHaveLength(1);
  await first.close();

  const second = await launchWithExtension({ profile });
  const again = await second.context.newPage();
  await again.goto(`${second.base}options.html`);
  await expect(again.locator('[data-stored=drafts]')).toBeVisible();
  expect(welcomes(second.context.pages())).toEqual([]);
  await second.close();
  removeProfile(profile);
});

test('three steps by keyboard; the practice report is mended by 插入, and undone by Ctrl+Z', async ({
  page,
  browserWithExtension,
  consoleErrors,
}) => {
  await page.goto(`${browserWithExtension.base}welcome.html`);
  await expect(page.locator('#step-promises')).toBeVisible();
  const nextStep = async (name: string) => {
    await page.locator('[data-action=step-on]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#step-${name}`)).toBeVisible();
    await expect(page.locator(`#${name}-title`)).toBeFocused();
  };
  await nextStep('practice');
  const integrity = page.locator('[data-part=integrity]');
  const field = page.locator('textarea[name=practice]');
  const before = await field.inputValue();
  await expect(integrity).toHaveAttribute('data-status', 'missing');
  await expect(page.locator('[data-rule=placeholders]')).toContainText('××村');

  // From the heading, by Tab alone, as one without a mouse would come there.
  const insert = integrity.locator('[data-action=insert]');
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await insert.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(insert).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(integrity).toHaveAttribute('data-status', 'present');
  await expect(field).toHaveValue(/三、廉洁自律[\s\S]*四、存在的问题/);
  await expect(field, 'so that Ctrl+Z is one press away').toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  await expect(integrity).toHaveAttribute('data-status', 'missing');

  await page.locator('[data-rule=numbering] [data-action=fix]').click();
  await expect(field).toHaveValue(/四是办好群众来访/);
  await expect(page.locator('[data-rule=numbering]')).toHaveCount(0);
  await page.locator('[data-rule=placeholders] [data-action=reveal]').click();
  const shown = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(shown).toBe('××村');

  await nextStep('opening');
  await expect(page.locator('.openings')).toContainText('Alt+Shift+S');
  await page.locator('[data-action=step-back]').click();
  await expect(field, 'what was written stays').toHaveValue(/四是办好群众来访/);
  expect(consoleErrors).toEqual([]);
});

test('nothing of the practice is kept', async ({ page, browserWithExtension: { base } }) => {
  await page.goto(`${base}welcome.html#practice`);
  await page.locator('[data-part=integrity] [data-action=insert]').click();
  await expect(page.locator('[data-part=integrity]')).toHaveAttribute('data-status', 'present');
  await page.goto(`${base}options.html`);
  await expect(page.locator('[data-stored=drafts]')).toHaveAttribute('data-count', '0');
  await expect(page.locator('[data-stored=fields]')).toHaveAttribute('data-count', '0');
});

for (const [width, height] of [
  [1366, 768],
  [683, 384],
  [400, 768],
] as const) {
  test(`nothing has to be scrolled to the side at ${width} px (683: the same window at 200 %)`, async ({
    page,
    browserWithExtension: { base },
  }) => {
    await page.setViewportSize({ width, height });
    for (const name of ['welcome.html', 'welcome.html#practice', 'welcome.html#opening', 'help.html', 'options.html']) {
      await page.goto(`${base}${name}`);
      await expect(page.locator('h1')).toBeVisible();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, name).toBeLessThanOrEqual(0);
    }
  });
}
