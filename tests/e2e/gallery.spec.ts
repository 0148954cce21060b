/**
 * Every view in every state: it looks as recorded, keeps the rules of WCAG that a program can check (AAA for contrast), fits
 * into narrow and low windows, and has nothing to press that is hard to hit.
 *
 * What is recorded is the same on every machine: colours, type sizes and spaces of each kind of element, compared exactly, and
 * a few pictures without letters, whose shapes are the machine's. After a change that is meant, look at `npm run gallery` and
 * record anew: `npx playwright test gallery --update-snapshots`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { buildGallery, inspectStates, openGallery, showState } from '../gallery/serve.ts';
import { covering, cutOff, faint, looks, tooSmall } from './inspection.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

const test = base.extend<{ page: Page }, { answer: (page: Page) => Promise<void>; plainBrowser: Browser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  answer: [async ({}, use) => use(await buildGallery()), { scope: 'worker' }],
  plainBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plainBrowser, answer }, use) => {
    const page = await plainBrowser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    await answer(page);
    await use(page);
    await page.close();
  },
});

/** One line a finding, with a state that shows it. */
const told = (found: readonly ReadonlyMap<string, string>[]) =>
  found.flatMap((lines) => [...lines].map(([line, state]) => `${state}: ${line}`));

/** The letters are the machine's; lines, colours, boxes and spaces are ours. */
const NO_LETTERS = `
  :root { --font: "Noto Sans CJK SC" }
  #page, #page * { color: transparent !important; caret-color: transparent; transition: none !important }
  #page .mark { color: var(--muted) !important }`;
const PICTURES = [
  { name: 'panel.findings', width: 340, height: 1000 },
  { name: 'panel.compare', width: 340, height: 700 },
  { name: 'popup.government', width: 360, height: 600 },
  ...[
    'workbench.warned',
    'requirements.notice',
    'samples.outline',
    'types.form',
    'options.unit',
    'welcome.practice',
  ].map((name) => ({ name, width: 1366, height: 768 })),
] as const;

for (const colorScheme of SCHEMES) {
  test(`every state is drawn as recorded, each word clear (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const [drawn, ...unclear] = await inspectStates(page, await openGallery(page), [looks, faint]);
    expect(told(unclear)).toEqual([]);
    expect(`${[...(drawn?.keys() ?? [])].toSorted().join('\n')}\n`).toMatchSnapshot(`looks-${colorScheme}.txt`);
  });

  test(`every page has the lines, boxes and spaces recorded (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openGallery(page);
    await page.addStyleTag({ content: NO_LETTERS });
    for (const { name, width, height } of PICTURES) {
      await page.setViewportSize({ width, height });
      await showState(page, name);
      await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixelRatio: 0.003, threshold: 0.1 });
    }
  });
}

/** Enlarged twice, four times, and four times on the screen of an office; the longest words are English. */
const WINDOWS = [
  { width: 683, height: 768, language: 'zh-CN' },
  { width: 320, height: 640, language: 'en' },
  { width: 341, height: 192, language: 'zh-CN' },
] as const;
for (const { width, height, language } of WINDOWS) {
  test(`every state fits into ${width} × ${height} and is easy to hit (${language})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const names = await openGallery(page, language);
    expect(told(await inspectStates(page, names, [cutOff, covering, tooSmall]))).toEqual([]);
  });
}

test('every button there is stands in some state', async ({ page }) => {
  const components = fileURLToPath(new URL('../../components', import.meta.url));
  const sources = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const buttons = sources.flatMap((name) =>
    [...readFileSync(path.join(components, name), 'utf8').matchAll(/data-action="([a-z-]+)"/g)].map(([, one]) => one),
  );
  const [drawn] = await inspectStates(page, await openGallery(page), [buttonsShown]);
  expect(buttons.filter((one) => one && !drawn?.has(one) && !AFTER_A_PRESS.includes(one))).toEqual([]);
});

test('every state keeps the rules of WCAG A and AA', async ({ page }) => {
  const names = await openGallery(page);
  await page.addScriptTag({ content: axe });
  expect(told(await inspectStates(page, names, [broken]))).toEqual([]);
});

/** Shown only after another button was pressed. */
const AFTER_A_PRESS: readonly string[] = ['save-name', 'search-back'];

function buttonsShown(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-action]')].map((one) => one.dataset.action ?? '');
}

/** What is used of axe, as it stands in a page. */
interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/** What axe finds, but for contrast and places to press: those are measured above, and slow here. */
async function broken(): Promise<readonly string[]> {
  const page = window as unknown as { axe: Axe; seen?: Set<string> };
  page.seen ??= new Set();
  const before = page.seen.size;
  for (const one of document.querySelectorAll('#page *')) {
    const attributes = one.getAttributeNames().map((name) => (one.getAttribute(name) === '' ? `${name}=''` : name));
    page.seen.add(`${one.localName}.${one.className} ${attributes} ${one.textContent === ''}`);
  }
  // Nothing of a kind that was not looked at before.
  if (page.seen.size === before) return [];
  const { violations } = await page.axe.run('#page', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
