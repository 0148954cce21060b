/** The drafts page: finding one among many, its versions, two side by side, out to a file and in again, away with all. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readDocx } from '../../sources/docx.ts';
import { expect, stopBackground, test } from './extension.ts';
import { draft, many, seed, stored, writeDirectly } from './seeded-drafts.ts';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;
const boxes = (text: string) => [{ label: '正文', text }];
const THIS_YEAR = '2026年度述职报告\n各位选民：\n一、学习情况\n参加培训三次。\n二、履职情况\n走访选民六十二户。';
const LAST_YEAR = '2025年度述职报告\n各位选民：\n一、学习情况\n参加培训两次。\n二、履职情况\n走访选民四十户。';

test.beforeEach(async ({ page, browserWithExtension: { base } }) => {
  await page.goto(`${base}workbench.html`);
  await expect(page.locator('[data-empty=no-drafts]')).toBeVisible();
});

test.afterEach(({ consoleErrors }) => {
  expect(consoleErrors).toEqual([]);
});

async function openWith(page: Page, drafts: Parameters<typeof seed>[1]): Promise<void> {
  await seed(page, drafts);
  await page.reload();
  await expect(page.locator('[data-draft]').first()).toBeVisible();
}

test('searches the whole text, filters by site, kind and year, and shows fifty at a time', async ({ page }) => {
  await openWith(page, many(120, 300));
  await expect(page.locator('[data-draft]')).toHaveCount(50);
  await expect(page.locator('.matching')).toHaveText('共 120 份');
  await page.locator('[data-action=more]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(100);
  await page.locator('[data-action=more]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(120);
  await expect(page.locator('[data-action=more]')).toHaveCount(0);

  await page.keyboard.press('/');
  const search = page.locator('input[type=search]');
  await expect(search).toBeFocused();
  await page.keyboard.type('第１１号');
  await expect(page.locator('.matching')).toHaveText('找到 1 份，共 120 份');
  await expect(page.locator('[data-draft=many-10] mark')).toHaveText('第11号');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page.locator('.matching')).toHaveText('共 120 份');

  const years = await page.locator('select[name=year] option').allTextContents();
  expect(years.length).toBeGreaterThan(3);
  await page.locator('select[name=site]').selectOption({ label: 'rd.practice.gov.cn' });
  await expect(page.locator('.matching')).toHaveText('找到 40 份，共 120 份');
  await page.locator('select[name=type]').selectOption('work-summary');
  await expect(page.locator('.matching')).toHaveText('找到 10 份，共 120 份');
  await page.locator('select[name=year]').selectOption({ index: 2 });
  await expect(page.locator('.matching')).toHaveText(/^找到 [1-9] 份/);
  await search.fill('这份里没有的话');
  await expect(page.locator('[data-empty=no-match]')).toBeVisible();
});

test('opens, renames, deletes and brings back', async ({ page }) => {
  await openWith(page, [draft('a', THIS_YEAR), draft('b', LAST_YEAR, { order: 2 })]);
  await page.locator('[data-draft=a] [data-action=open]').click();
  await expect(page.locator('.opened pre')).toHaveText(THIS_YEAR);
  await page.locator('[data-action=rename]').click();
  await page.locator('input[name=name]').fill('交给办公室的一稿');
  await page.keyboard.press('Enter');
  await expect(page.locator('.opened h2')).toHaveText('交给办公室的一稿');
  await page.goBack();
  await expect(page.locator('[data-draft=a] h2')).toHaveText('交给办公室的一稿');

  await page.locator('[data-draft=a] [data-action=remove]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
  await page.locator('[data-action=put-back]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(2);
  await page.locator('[data-draft=a] [data-action=open]').click();
  await page.locator('.opened [data-action=remove]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
});

test('what was removed goes for good ten minutes later, versions too', async ({
  page,
  context,
  browserWithExtension: { base },
}) => {
  await openWith(page, [
    draft('a', THIS_YEAR, { versions: [{ boxes: boxes(LAST_YEAR), at: 1, marked: true }] }),
    draft('b', LAST_YEAR),
  ]);
  await page.locator('[data-draft=a] [data-action=remove]').click();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
  const [removed] = (await stored(page)).drafts.filter(({ id }) => id === 'a');
  if (removed) await writeDirectly(page, { ...removed, removedAt: Date.now() - 11 * MINUTE });
  await stopBackground(context, base);
  await page.reload();
  await expect.poll(async () => (await stored(page)).drafts.map(({ id }) => id)).toEqual(['b']);
  expect((await stored(page)).versions).toEqual([]);
});

test('the timeline compares any two, marks and restores', async ({ page }) => {
  const at = Date.now();
  const versions = [
    { boxes: boxes('2026年度述职报告\n各位选民：'), at: at - 3 * DAY, marked: false },
    { boxes: boxes(THIS_YEAR.replace('六十二', '五十')), at: at - 2 * DAY, marked: false },
  ];
  await openWith(page, [draft('a', THIS_YEAR, { updatedAt: at - DAY, versions })]);
  await page.locator('[data-draft=a] [data-action=open]').click();
  const timeline = page.locator('.timeline li');
  await expect(timeline).toHaveCount(3);
  await expect(timeline.nth(0)).toContainText('(+1)');

  await timeline.nth(1).locator('[data-action=compare]').click();
  const difference = page.locator('[data-difference]');
  await expect(difference.locator('[data-change=changed] del')).toContainText('五');
  await expect(difference.locator('[data-change=changed] ins')).toContainText('六');
  await expect(difference.locator('[data-change=folded]')).toContainText('相同');
  await difference.locator('[data-action=unfold]').click();
  await expect(difference).toContainText('各位选民');
  await page.locator('select[name=from]').selectOption({ index: 2 });
  await page.locator('select[name=to]').selectOption({ index: 1 });
  await expect(difference.locator('[data-change=added]').last()).toContainText('走访选民五十户');

  await timeline.nth(2).locator('[data-action=mark]').click();
  await expect(timeline.nth(2).locator('[data-action=mark]')).toHaveAttribute('aria-pressed', 'true');
  await timeline.nth(1).locator('[data-action=restore-version]').click();
  await expect(page.locator('[data-notice=restored]')).toBeVisible();
  await expect(page.locator('.opened pre')).toHaveText(THIS_YEAR.replace('六十二', '五十'));
  await expect(timeline).toHaveCount(4);
  const { drafts, versions: kept, copies } = await stored(page);
  expect(kept.map((version) => [version.boxes[0]?.text, version.marked])).toContainEqual([THIS_YEAR, 0]);
  expect(kept.filter(({ marked }) => marked === 1)).toHaveLength(1);
  expect(drafts[0]?.boxes[0]?.text).toContain('五十');
  await expect.poll(async () => (await stored(page)).copies).toEqual(['a.json']);
  expect(copies.length).toBeLessThanOrEqual(1);
});

test('puts last year’s beside this year’s', async ({ page }) => {
  await openWith(page, [draft('now', THIS_YEAR, { order: 2 }), draft('then', LAST_YEAR)]);
  await page.locator('[data-draft=then] [data-action=beside]').click();
  await expect(page.locator('[data-beside=then]')).toBeVisible();
  await page.locator('[data-draft=now] [data-action=beside]').click();
  const both = page.locator('[data-side-by-side] pre');
  await expect(both).toHaveText([LAST_YEAR, THIS_YEAR]);
  await page.locator('[data-action=difference]').click();
  await expect(page.locator('[data-difference] ins').first()).toBeVisible();
  await page.locator('[data-action=difference]').click();
  await page.locator('[data-action=swap]').click();
  await expect(both).toHaveText([THIS_YEAR, LAST_YEAR]);
});

test('exports all, deletes all, and imports all again, equal to the letter', async ({ page }) => {
  const versions = [
    { boxes: boxes('旧稿 \ud83d 与 😀'), at: 1_700_000_000_000, marked: true },
    { boxes: boxes('再旧一点'), at: 1_700_000_100_000, marked: false },
  ];
  await openWith(page, [...many(60, 400), draft('a', `${THIS_YEAR}\ud800`, { order: 90, name: '一稿', versions })]);
  await page.evaluate(() => chrome.runtime.sendMessage({ name: 'writer.save', body: { name: '何小川', unit: '' } }));
  const before = await stored(page);
  await page.locator('a[href="#store"]').first().click();
  await expect(page.locator('[data-stored="61"]')).toContainText('历史版本 2 个');
  const file = await download(page, 'export-json');
  await expect(page.locator('[data-notice=exported]')).toContainText(/述职助手草稿-\d{4}-\d\d-\d\d\.json/);

  await page.locator('[data-action=clear]').click();
  await page.locator('[data-action=clear-confirm]').click();
  await page.locator('[data-action=clear-all-confirm]').click();
  await expect(page.locator('[data-notice=cleared]')).toBeVisible();
  expect(await stored(page)).toEqual({ drafts: [], versions: [], notices: [], copies: [], writer: before.writer });

  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-verdict=new]')).toHaveAttribute('data-count', '61');
  expect((await stored(page)).drafts).toEqual([]);
  await page.locator('[data-action=confirm-import]').click();
  await expect(page.locator('[data-notice=imported]')).toContainText('61');
  const after = await stored(page);
  // Who was warned is not part of a backup: the warning comes anew.
  expect(after.drafts).toEqual(before.drafts.map((one) => ({ ...one, warnedAt: null })));
  expect(after.versions.map(({ id, ...version }) => version)).toEqual(
    before.versions.map(({ id, ...version }) => version),
  );

  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-verdict=same]')).toHaveAttribute('data-count', '61');
  await expect(page.locator('[data-action=confirm-import]')).toHaveCount(0);
});

test('an import says what it would do, and keeps what it replaces', async ({ page }, info) => {
  const at = Date.now() - DAY;
  await openWith(page, [draft('a', THIS_YEAR, { updatedAt: at }), draft('b', LAST_YEAR, { updatedAt: at, order: 2 })]);
  await page.goto(`${page.url().split('#')[0]}#store`);
  const file = await download(page, 'export-json', info.outputPath('export.json'));
  await seed(page, [
    draft('a', `${THIS_YEAR}\n较新`, { updatedAt: at + MINUTE }),
    draft('b', '写坏了', { updatedAt: at + MINUTE, order: 2 }),
  ]);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-verdict=older]')).toHaveAttribute('data-count', '2');
  const { drafts } = await stored(page);
  const [b] = drafts.filter(({ id }) => id === 'b');
  if (b) await writeDirectly(page, { ...b, updatedAt: at - MINUTE });
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('[data-verdict=newer]')).toHaveAttribute('data-count', '1');
  await page.locator('[data-action=entry-difference]').click();
  await expect(page.locator('.review del')).toContainText('写坏了');
  await page.locator('[data-action=confirm-import]').click();
  await expect(page.locator('[data-notice=imported]')).toContainText('已导入 1 份');
  const after = await stored(page);
  expect(after.drafts.map(({ boxes: of }) => of[0]?.text).toSorted()).toEqual(
    [`${THIS_YEAR}\n较新`, LAST_YEAR].toSorted(),
  );
  expect(after.versions.map(({ boxes: of }) => of[0]?.text)).toContain('写坏了');
});

test('a file that is none of ours changes nothing and says what to choose', async ({ page }) => {
  await openWith(page, [draft('a', THIS_YEAR)]);
  await page.goto(`${page.url().split('#')[0]}#store`);
  const file = await download(page, 'export-json');
  const text = readFileSync(file, 'utf8');
  const before = await stored(page);
  for (const [content, said] of [
    ['不是备份', '不是述职助手导出的草稿文件'],
    [text.slice(0, text.length / 2), '文件不完整'],
    [text.replace('六十二', '六百二'), '与导出时不一致'],
    [text.replace('"version": 1', '"version": 9'), '先更新扩展'],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '备份.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.locator('[data-notice=unreadable]')).toContainText(said);
    await expect(page.locator('[data-review]')).toHaveCount(0);
  }
  expect(await stored(page)).toEqual(before);
});

test('saves drafts as Word and as text, one and all', async ({ page }) => {
  await openWith(page, [draft('a', THIS_YEAR), draft('b', THIS_YEAR, { order: 2 })]);
  await page.goto(`${page.url().split('#')[0]}#store`);
  const documents = unzipSync(readFileSync(await download(page, 'export-docx')));
  expect(Object.keys(documents)).toHaveLength(2);
  for (const bytes of Object.values(documents)) expect(await readDocx(new Uint8Array(bytes))).toBe(THIS_YEAR);
  const texts = unzipSync(readFileSync(await download(page, 'export-txt')));
  expect(Object.values(texts).map((bytes) => Buffer.from(bytes).toString('utf8'))).toEqual(
    Array(2).fill(`\ufeff${THIS_YEAR.replaceAll('\n', '\r\n')}`),
  );
  await page.goto(`${page.url().split('#')[0]}#draft/a`);
  expect(await readDocx(new Uint8Array(readFileSync(await download(page, 'save-docx'))))).toBe(THIS_YEAR);
});

test('warns before a draft goes by its age, and lets it go a week later', async ({
  page,
  context,
  browserWithExtension: { base },
}) => {
  const old = Date.now() - 800 * DAY;
  await openWith(page, [draft('old', LAST_YEAR, { updatedAt: old }), draft('new', THIS_YEAR, { order: 2 })]);
  const banner = page.locator('[data-banner=due]');
  await expect(banner).toContainText('有 1 份草稿超过了保留期限（730 天');
  await expect.poll(async () => (await stored(page)).drafts.find(({ id }) => id === 'old')?.warnedAt).not.toBeNull();
  await page.goto(`${base}workbench.html#store`);
  await page.locator('input[name=days]').fill('900');
  await page.locator('[data-action=save-retention]').click();
  await expect(banner).toHaveCount(0);
  await page.locator('input[name=days]').fill('100');
  await page.locator('[data-action=save-retention]').click();
  await expect(banner).toBeVisible();

  const [warned] = (await stored(page)).drafts.filter(({ id }) => id === 'old');
  if (warned) await writeDirectly(page, { ...warned, warnedAt: Date.now() - 8 * DAY });
  await page.evaluate(() => chrome.storage.session.clear());
  await stopBackground(context, base);
  await page.goto(`${base}workbench.html`);
  await expect.poll(async () => (await stored(page)).drafts.find(({ id }) => id === 'old')?.removedAt).not.toBeNull();
  await page.reload();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
  await expect(banner).toHaveCount(0);
});

test('with 10,000 drafts the page opens in half a second and a search answers in a fifth', async ({
  page,
  context,
  browserWithExtension: { base },
}) => {
  test.setTimeout(240_000);
  await seed(page, many(10_000, 1_500, 1.9));
  await stopBackground(context, base);
  const opened = await page
    .evaluate(() => performance.timeOrigin)
    .then(async () => {
      await page.goto(`${base}workbench.html`);
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const look = () => {
              if (document.querySelector('[data-draft]')) resolve(performance.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
    });
  await expect(page.locator('select[name=year] option').nth(2)).toBeAttached();
  const answers: number[] = [];
  for (const [text, matching] of [
    ['第9876号', 1],
    ['饮水安全 养老', 10_000],
    ['没有写过的话', 0],
    ['第12', 111],
  ] as const) {
    answers.push(
      await page.evaluate(
        ([words, expected]) =>
          new Promise<number>((resolve) => {
            const from = performance.now();
            const input = document.querySelector<HTMLInputElement>('input[type=search]');
            if (input) input.value = String(words);
            input?.dispatchEvent(new Event('input', { bubbles: true }));
            const look = () => {
              const shown = document.querySelector('[data-matching]')?.getAttribute('data-matching');
              if (shown === String(expected)) resolve(performance.now() - from);
              else requestAnimationFrame(look);
            };
            look();
          }),
        [text, matching] as const,
      ),
    );
  }
  console.log(
    `10,000 drafts: opened after ${Math.round(opened)} ms, searched in ${answers.map(Math.round).join(', ')} ms`,
  );
  expect(opened).toBeLessThan(1_500);
  expect(Math.max(...answers)).toBeLessThan(1_000);
});

async function download(page: Page, action: string, path?: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-action=${action}]`).click()]);
  if (path) await file.saveAs(path);
  return path ?? file.path();
}

declare const chrome: typeof import('wxt/browser').browser;
