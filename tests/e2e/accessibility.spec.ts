/**
 * The extension’s own pages keep the rules of WCAG 2.2 A and AA that a program can check, and AAA for contrast, in both
 * colour schemes, and fit into an enlarged window.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, report, test } from './extension.ts';
import { covering, cutOff, tooSmall } from './inspection.ts';
import { draft, many, seed } from './seeded-drafts.ts';

const PAGES = [
  ...['popup.html', 'options.html', 'workbench.html', 'requirements.html', 'samples.html', 'types.html', 'help.html'],
  ...['welcome.html', 'welcome.html#practice', 'welcome.html#opening'],
];

test('every page fits into a window enlarged twice and four times, with nothing hard to hit', async ({
  page,
  portal,
  openBeside,
  browserWithExtension: { base },
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(`${report}\n述职人：××`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const panel = await openBeside(page, 'panel.html');
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  const found = await cutOffIn(panel);
  const other = await page.context().newPage();
  for (const name of PAGES) {
    await other.goto('about:blank');
    await other.goto(`${base}${name}`);
    await expect(other.locator('h1, h2').first()).toBeVisible();
    found.push(...(await cutOffIn(other)).map((line) => `${name}: ${line}`));
  }
  expect(found).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of PAGES) {
    test(`${name} is accessible (${colorScheme})`, async ({ page, browserWithExtension }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${browserWithExtension.base}${name}`);
      await expect(page.locator('h1, h2').first()).toBeVisible();
      expect(await problemsOn(page)).toEqual([]);
    });
  }

  test(`the drafts page is accessible in all its states (${colorScheme})`, async ({ page, browserWithExtension }) => {
    await page.emulateMedia({ colorScheme });
    const address = `${browserWithExtension.base}workbench.html`;
    await page.goto(address);
    const versions = [{ boxes: [{ label: '', text: '旧稿\n走访选民' }], at: Date.now() - 60_000, marked: true }];
    await seed(page, [...many(60, 200), draft('a', '新稿\n走访\n选民', { order: 99, versions })]);
    await page.reload();
    await expect(page.locator('[data-banner=due]')).toBeVisible();
    await page.locator('input[type=search]').fill('走访');
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
    await page.locator('[data-draft=a] [data-action=remove]').click();
    await page.locator('[data-action=put-back]').click();
    await page.goto(`${address}#draft/a`);
    await page.locator('[data-action=compare]').click();
    await expect(page.locator('ins').first()).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
    await page.goto(`${address}#beside/a/many-1`);
    await expect(page.locator('[data-side-by-side]')).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
    await page.goto(`${address}#store`);
    await page.locator('[data-action=clear]').click();
    expect(await problemsOn(page)).toEqual([]);
  });

  test(`the settings are accessible while searched and while something is deleted (${colorScheme})`, async ({
    page,
    browserWithExtension,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${browserWithExtension.base}options.html`);
    await page.locator('[name=convenience-badge]').uncheck();
    await page.locator('[data-action=clear-settings]').click();
    await page.locator('[data-action=clear-everything]').click();
    expect(await problemsOn(page)).toEqual([]);
    await page.locator('[name=search]').fill('没有这样的设置');
    await expect(page.locator('[data-found=none]')).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
  });

  test(`a type of one's own is accessible while it is made (${colorScheme})`, async ({
    page,
    browserWithExtension,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${browserWithExtension.base}types.html`);
    await page.locator('[data-action=copy-built-in]').click();
    await page.locator('[data-action=add-own-part]').click();
    await page.locator('[name=sample]').fill(report);
    await expect(page.locator('[data-tested-part=duties]')).toBeVisible();
    await page.locator('[data-action=save]').click();
    await expect(page.locator('[data-problems]')).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
  });

  test(`the panel over a report is accessible (${colorScheme})`, async ({ page, portal, openBeside }) => {
    await page.goto(`${portal.url}/report/textarea`);
    await page.locator('textarea[name=content]').fill(`${report}\n述职人：××`);
    await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
    const panel = await openBeside(page, 'panel.html');
    await panel.emulateMedia({ colorScheme });
    await expect(panel.locator('[data-rule]').first()).toBeVisible();
    expect(await problemsOn(panel)).toEqual([]);
  });

  test(`the writer's own sentences in the panel are accessible (${colorScheme})`, async ({
    page,
    portal,
    openBeside,
  }) => {
    await page.goto(`${portal.url}/report/textarea`);
    await page.locator('textarea[name=content]').fill(report);
    await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
    const panel = await openBeside(page, 'panel.html');
    await panel.emulateMedia({ colorScheme });
    await panel.locator('.snippets summary').click();
    for (let index = 0; index < 9; index += 1) {
      await panel.locator('[data-action=add-snippet]').click();
      await panel.locator('[name=snippet-text]').fill(`第${index}次走访〔次数〕户。`);
      if (index === 0) expect(await problemsOn(panel)).toEqual([]);
      await panel.locator('[data-action=save-snippet]').click();
      await expect(panel.locator('[data-snippet]')).toHaveCount(index + 1);
    }
    await expect(panel.locator('.snippets [type=search]')).toBeVisible();
    expect(await problemsOn(panel)).toEqual([]);
    await panel.locator('[data-action=remove-snippet]').first().click();
    await expect(panel.locator('[data-action=put-back-snippet]')).toBeVisible();
    await panel.locator('[data-action=choose-snippet]').first().click();
    await panel.locator('[data-blank]').fill('3');
    expect(await problemsOn(panel)).toEqual([]);
  });
}

/** At 200 % and 400 % of a usual window, and at 400 % on the screen of an office. */
const WINDOWS = [
  { width: 683, height: 768 },
  { width: 320, height: 640 },
  { width: 341, height: 192 },
];

async function cutOffIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    for (const inspect of [cutOff, covering, tooSmall])
      found.push(...(await page.evaluate(inspect)).map((line) => `${size.width} px: ${line}`));
  }
  return found;
}

async function problemsOn(page: Page): Promise<string[]> {
  // The legacy mode needs no second page, which an extension's policy would keep from talking to this one.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
