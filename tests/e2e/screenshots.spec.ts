/**
 * Pictures of the product on every practice form, to be looked at, in `test-results/screenshots`. The README's own is
 * made anew by `npm run screenshots`.
 */
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { enter, write } from './editor-page.ts';
import { dockedPanel, expect, report, test } from './extension.ts';
import { FIELDS } from './portal-forms.ts';
import { draft, many, seed } from './seeded-drafts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'test-results/screenshots');
mkdirSync(folder, { recursive: true });
const file = (name: string) => path.join(folder, `${name}.png`);

async function openPanel(launchers: Page | FrameLocator, page: Page): Promise<void> {
  const launcher = launchers.locator('shuzhi-launcher').first();
  await launcher.click();
  const panel = await dockedPanel(page);
  // Where it fits nowhere beside the page, the second press lays it over the page.
  if ((await page.locator('shuzhi-dock').getAttribute('data-state')) === 'folded') await launcher.click();
  await expect(panel.locator('[data-part=integrity][data-status=missing]')).toBeVisible();
}

for (const field of FIELDS) {
  test(`picture of the panel beside ${field.name}`, async ({ page, portal }, { config }) => {
    await page.goto(`${portal.url}${field.path}`);
    await field.enter(page);
    await page.keyboard.insertText(report);
    await openPanel(page, page);
    await page.screenshot({ path: file(`panel-${field.name}`) });
    if (field.name === 'textarea' && config.updateSnapshots === 'all') {
      copyFileSync(file('panel-textarea'), path.join(root, 'docs/panel.png'));
    }
  });
}

for (const editor of ['textarea', 'ueditor', 'tinymce8', 'ckeditor4', 'wangeditor5', 'quill2', 'codemirror5']) {
  test(`picture of the launcher and of a passage shown in ${editor}`, async ({ page, openEditorPage }) => {
    await openEditorPage(editor);
    await enter(page);
    await write(
      page,
      report
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    await openPanel(page, page);
    const panel = await dockedPanel(page);
    await panel.locator('[data-part=problems] [data-action=reveal]').first().click();
    await expect(panel.locator('[data-notice]')).toHaveCount(0);
    await page.screenshot({ path: file(`shown-${editor}`) });
  });
}

test('pictures of the panel at every place it can have', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await openPanel(page, page);
  const panel = await dockedPanel(page);
  const dock = page.locator('shuzhi-dock');
  for (const width of [1366, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    for (const mode of ['right', 'left', 'float'] as const) {
      await panel.locator('[data-action=dock-menu]').click();
      if (mode === 'left') await page.screenshot({ path: file(`dock-menu-${width}`) });
      await panel.locator(`[data-dock=${mode}]`).click();
      await expect(dock).toHaveAttribute('data-state', mode === 'float' ? /float|over/ : mode);
      await page.mouse.move(600, 5);
      await page.screenshot({ path: file(`dock-${mode}-${width}`) });
    }
    await panel.locator('[data-action=collapse]').click();
    await expect(dock).toHaveAttribute('data-state', 'folded');
    await page.screenshot({ path: file(`dock-folded-${width}`) });
    await page.locator('shuzhi-launcher').first().click();
    await expect(dock).not.toHaveAttribute('data-state', 'folded');
  }
});

test('pictures of the panel where nothing is to be checked', async ({ page, portal, openBeside }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await openPanel(page, page);
  const panel = await dockedPanel(page);
  await panel.locator('.neglect summary').click();
  await panel.locator('.neglect').scrollIntoViewIfNeeded();
  await page.screenshot({ path: file('neglect-menu') });
  await panel.locator('[data-action=neglect-page]').click();
  await expect(panel.locator('[data-empty=never]')).toBeVisible();
  await page.screenshot({ path: file('neglected-page') });
  const settings = await openBeside(page, 'options.html');
  await expect(settings.locator('[data-choice]')).toHaveCount(1);
  await settings.locator('[data-choice]').scrollIntoViewIfNeeded();
  await settings.screenshot({ path: file('options-choices') });
  await page.goto(`${portal.url}/places/foreign-frame`);
  const beside = await openBeside(page, 'panel.html');
  await expect(beside.locator('[data-foreign]')).toBeVisible();
  await beside.setViewportSize({ width: 360, height: 768 });
  await beside.screenshot({ path: file('foreign-frame') });
});

test('picture of the panel over a form of several boxes', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/sections`);
  await page.locator('textarea').first().fill('一年来，本人系统学习了代表法和监督法，参加县人大培训两次。');
  await page.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=study][data-status=present]')).toBeVisible();
  await page.screenshot({ path: file('panel-sections') });
});

test('pictures of the panel over boxes in several frames, together and one at a time', async ({ page, portal }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.goto(`${portal.url}/report/mixed`);
  await page.locator('[name=study]').fill('系统学习了代表法和监督法，参加县里举办的培训班两期，撰写心得三篇。');
  await page.frameLocator('iframe[name=plans]').locator('textarea').fill('明年，我将每季度走访一遍代表联络站。');
  await page.locator('shuzhi-launcher').first().click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=plans][data-status=present]')).toBeVisible();
  await page.screenshot({ path: file('panel-mixed') });
  await panel.locator('[data-scope=box]').click();
  await expect(panel.locator('[data-scope=box]')).toHaveAttribute('aria-pressed', 'true');
  await page.screenshot({ path: file('panel-mixed-box') });
});

test('pictures of the panel over frames', async ({ page, portal }) => {
  await page.goto(`${portal.url}/frames`);
  const main = page.frameLocator('frame').last();
  await main.locator('textarea').first().fill(report);
  await openPanel(main, page);
  await page.screenshot({ path: file('panel-frameset') });

  await page.goto(`${portal.url}/iframe`);
  const inner = page.frameLocator('iframe[name=work]').frameLocator('iframe[name=form]');
  await inner.locator('textarea').first().fill(report);
  await openPanel(inner, page);
  await page.screenshot({ path: file('panel-iframe') });
});

test('pictures of the popup, the settings and the drafts', async ({ page, portal, browserWithExtension: { base } }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await openPanel(page, page);
  for (const [name, width, height] of [
    ['popup', 400, 600],
    ['options', 1024, 768],
    ['workbench', 1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${base}${name}.html`);
    await expect(page.locator('h1')).toBeVisible();
    await page.screenshot({ path: file(name) });
  }
});

test('pictures of the drafts page', async ({ page, browserWithExtension: { base } }) => {
  const address = `${base}workbench.html`;
  const picture = async (name: string) => {
    for (const width of [1366, 400]) {
      await page.setViewportSize({ width, height: 768 });
      await page.screenshot({ path: file(`drafts-${name}-${width}`), fullPage: true });
    }
  };
  await page.goto(address);
  await expect(page.locator('[data-empty]')).toBeVisible();
  await picture('empty');
  const lines = report.split('\n');
  const versions = [4, 6, 9].map((count, index) => ({
    boxes: [{ label: '', text: lines.slice(0, count).join('\n').replace('学习', '学') }],
    at: Date.now() - (9 - count) * 3_600_000,
    marked: index === 1,
  }));
  await seed(page, [...many(70, 400), draft('a', report, { order: 99, updatedAt: Date.now(), versions })]);
  await page.reload();
  await expect(page.locator('[data-draft]')).toHaveCount(50);
  await picture('many');
  await page.goto(`${address}#draft/a`);
  await page.locator('[data-action=compare]').nth(1).click();
  await expect(page.locator('[data-difference]')).toBeVisible();
  await picture('difference');
  await page.goto(`${address}#beside/a/many-60`);
  await expect(page.locator('[data-side-by-side]')).toBeVisible();
  await picture('beside');
  await page.goto(`${address}#store`);
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=export-json]').click(),
  ]);
  await page.locator('[data-action=clear]').click();
  await page.locator('[data-action=clear-confirm]').click();
  await page.locator('[data-action=clear-all-confirm]').click();
  await page.locator('input[type=file]').setInputFiles(await backup.path());
  await expect(page.locator('[data-review]')).toBeVisible();
  await picture('import');
});

test('pictures of a notice read, of nothing read, and of the panel that checks by it', async ({
  page,
  portal,
  openBeside,
  browserWithExtension: { base },
}) => {
  await page.goto(`${portal.url}/notice`);
  const requirements = await openBeside(page, 'requirements.html');
  await expect(requirements.locator('[data-asked=integrity]').first()).toBeVisible();
  for (const width of [1366, 400]) {
    await requirements.setViewportSize({ width, height: 768 });
    await requirements.screenshot({ path: file(`requirements-${width}`) });
    await requirements.screenshot({ path: file(`requirements-${width}-whole`), fullPage: true });
  }
  await requirements.locator('[data-action=save]').click();
  await expect(requirements.locator('[data-saved-set]')).toBeVisible();
  for (const width of [1366, 400]) {
    await requirements.setViewportSize({ width, height: 768 });
    await requirements.screenshot({ path: file(`requirements-saved-${width}`) });
  }
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await openPanel(page, page);
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-requirements=used]')).toBeVisible();
  await page.screenshot({ path: file('panel-requirements-1366') });
  const beside = await openBeside(page, 'panel.html');
  await beside.setViewportSize({ width: 400, height: 1400 });
  await expect(beside.locator('.reason').first()).toBeVisible();
  await beside.screenshot({ path: file('panel-requirements-400') });
  const popup = await openBeside(page, 'popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
  await expect(popup.locator('.preview p').first()).toBeVisible();
  await popup.screenshot({ path: file('popup-requirements'), fullPage: true });
  const empty = await page.context().newPage();
  await empty.goto(`${base}requirements.html`);
  for (const width of [1366, 400]) {
    await empty.setViewportSize({ width, height: 768 });
    await empty.screenshot({ path: file(`requirements-empty-${width}`) });
  }
});

/** A picture weighs at most so much, in bytes: they are shipped. */
const MOST = 40_000;

test('pictures for the help', async ({ page, portal, openBeside, browserWithExtension: { base } }, { config }) => {
  const picture = async (shown: Page, name: string, [width, height]: readonly [number, number], top = 0) => {
    await shown.screenshot({ path: file(`help-${name}`), clip: { x: 0, y: top, width, height } });
    expect(statSync(file(`help-${name}`)).size, name).toBeLessThan(MOST);
    if (config.updateSnapshots !== 'all') return;
    mkdirSync(path.join(root, 'public/help'), { recursive: true });
    copyFileSync(file(`help-${name}`), path.join(root, `public/help/${name}.png`));
  };
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const panel = await openBeside(page, 'panel.html');
  await panel.setViewportSize({ width: 360, height: 900 });
  await expect(panel.locator('[data-part=integrity][data-status=missing]')).toBeVisible();
  await picture(panel, 'check', [360, 348]);
  const popup = await openBeside(page, 'popup.html');
  await popup.setViewportSize({ width: 360, height: 700 });
  await expect(popup.locator('.preview p').first()).toBeVisible();
  const outline = await popup.locator('section.outline').boundingBox();
  await picture(popup, 'outline', [360, 300], (outline?.y ?? 0) - 10);
  const drafts = await page.context().newPage();
  await drafts.setViewportSize({ width: 480, height: 900 });
  await drafts.goto(`${base}workbench.html`);
  await expect(drafts.locator('[data-draft]')).toHaveCount(1);
  await picture(drafts, 'drafts', [480, 300]);
  await page.goto(`${portal.url}/notice`);
  const requirements = await openBeside(page, 'requirements.html');
  await requirements.setViewportSize({ width: 480, height: 1400 });
  await expect(requirements.locator('[data-asked=integrity]').first()).toBeVisible();
  const asked = await requirements.locator('[data-asked]').first().boundingBox();
  await picture(requirements, 'notices', [480, 300], (asked?.y ?? 0) - 50);
});

test('pictures of the welcome, the help and the settings', async ({ page, browserWithExtension: { base } }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1366, 400]) {
      await page.setViewportSize({ width, height: 768 });
      for (const name of [
        'welcome.html',
        'welcome.html#practice',
        'welcome.html#opening',
        'help.html',
        'options.html',
      ]) {
        await page.goto('about:blank');
        await page.goto(`${base}${name}`);
        await expect(page.locator('h1')).toBeVisible();
        if (name === 'options.html') await expect(page.locator('[data-stored=settings]')).toBeVisible();
        const words = name.replace('.html', '').replace('#', '-');
        await page.screenshot({
          path: file(`${words}-${width}-${colorScheme}`),
          fullPage: width === 400 || name === 'options.html',
        });
      }
    }
  }
});
