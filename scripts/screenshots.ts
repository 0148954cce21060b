/**
 * Command line: `npm run screenshots [-- --only=PAGE]`. Pictures of every page, in each language, light and dark, wide and
 * narrow, of the built extension in a browser. The pictures go to `test-results/screenshots/set`, to be looked at one by
 * one; a small sheet of each page's goes to `docs/screenshots`. `install` are the pictures of the installation guide.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { draft, many, seed } from '../tests/e2e/seeded-drafts.ts';
import { startPortal } from '../tests/portal/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { openDraftsPage } from './faults/kept.ts';
import { tabIdOf } from './faults/panel-probe.ts';
import { contactSheet, type Shot } from './screenshots/contact-sheet.ts';
import { takeInstallPictures } from './screenshots/install-pictures.ts';
import { type ShownPage, shownPages } from './screenshots/shown-pages.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 768;

const root = fileURLToPath(new URL('..', import.meta.url));
const report = readFileSync(path.join(root, 'tests/e2e/texts/township-chair.txt'), 'utf8').trim();
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const wanted = shownPages.filter(({ name }) => name.includes(only));
const folders = { all: path.join(root, 'test-results/screenshots/set'), docs: path.join(root, 'docs/screenshots') };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

const portal = await startPortal({});
const url = `http://oa.practice.gov.cn:${portal.port}`;
const shots = new Map<string, Shot[]>();
for (const locale of LANGUAGES) {
  const browser = await launchWithExtension({ locale });
  await prepare(browser);
  for (const page of wanted) {
    const taken = await shoot(browser, page, locale);
    shots.set(page.name, [...(shots.get(page.name) ?? []), ...taken]);
  }
  await browser.close();
}
if ('install'.includes(only)) await takeInstallPictures(url, path.join(root, 'docs'));
await portal.close();

const sheets = await chromium.launch({
  executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [name, taken] of shots) {
  for (const { name: of, image } of taken) writeFileSync(path.join(folders.all, `${name}-${of}.png`), image);
  const sheet = await contactSheet(sheets, name, taken);
  writeFileSync(path.join(folders.docs, `${name}.jpg`), sheet);
  console.log(`${name}: ${taken.length} 张，docs/screenshots/${name}.jpg ${Math.round(sheet.length / 1000)} kB`);
}
await sheets.close();
process.exit();

/** Drafts of earlier years, and one that has versions. */
async function prepare(browser: ExtensionBrowser): Promise<void> {
  const page = await openDraftsPage(browser);
  const lines = report.split('\n');
  const versions = [4, 6, 9].map((count, index) => ({
    boxes: [{ label: '', text: lines.slice(0, count).join('\n') }],
    at: Date.now() - (9 - count) * 3_600_000,
    marked: index === 1,
  }));
  await seed(page, [...many(12, 400), draft('a', report, { order: 99, updatedAt: Date.now(), versions })]);
  await page.close();
}

async function shoot(browser: ExtensionBrowser, shown: ShownPage, locale: string): Promise<Shot[]> {
  const { context, base } = browser;
  const { name, about, hash = '', widths, shows } = shown;
  const page = await context.newPage();
  await page.goto(`${base}icon/16.png`);
  const tab = about === undefined ? '' : `?tab=${await openAbout(browser, about, page)}`;
  const taken: Shot[] = [];
  for (const colorScheme of THEMES)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto('about:blank');
      await page.goto(`${base}${name.split('-')[0]}.html${tab}${hash}`);
      await page.locator(shows).first().waitFor();
      taken.push({ name: `${locale}-${width}-${colorScheme}`, image: await page.screenshot(), width });
    }
  for (const one of context.pages()) if (one.url().startsWith(url)) await one.close();
  await page.close();
  return taken;
}

/** Opens the page of the portal in a tab of its own; answers with the tab's number. */
async function openAbout(browser: ExtensionBrowser, about: string, own: Page): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(url + about);
  if (about.startsWith('/report')) {
    await page.locator('textarea[name=content]').fill(report);
    await page.locator('shuzhi-launcher').first().waitFor({ state: 'attached' });
  }
  return tabIdOf(own, page.url());
}
