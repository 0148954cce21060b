/** Which box is the report: a launcher beside every report field, and never a false alarm. */
import { coveredByLauncher } from './covered.ts';
import { dockedPanel, expect, test } from './extension.ts';

const QUIET = ['/', '/list', '/notice', '/samples'];
const REPORTS = [
  '/report/textarea',
  '/report/contenteditable',
  '/report/ueditor',
  '/report/tinymce',
  '/report/sections',
  '/many',
];

for (const path of QUIET) {
  test(`${path} has no report field and is left alone`, async ({ page, portal, extensionReady }) => {
    await page.goto(portal.url + path);
    await extensionReady(page);
    await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
  });
}

for (const path of REPORTS) {
  test(`${path} gets exactly one launcher, on no text and no control`, async ({ page, portal }) => {
    await page.goto(portal.url + path);
    const launcher = page.locator('shuzhi-launcher');
    await expect(launcher).toHaveCount(1);
    await expect(launcher).toBeVisible();
    expect(await coveredByLauncher(page)).toEqual([]);
  });
}

test('small pages of every kind: none missed, no false alarm', async ({ page, portal, extensionReady }) => {
  const names: string[] = await (await fetch(`${portal.foreignUrl}/fields/`)).json();
  expect(names.length).toBeGreaterThanOrEqual(60);
  const wrong: string[] = [];
  for (const name of names) {
    await page.goto(`${portal.url}/fields/${name}`);
    await extensionReady(page);
    const expected = (await page.locator('[data-expect=report]').count()) > 0;
    const found = (await page.locator('shuzhi-launcher').count()) > 0;
    if (expected !== found) wrong.push(`${name}: ${expected ? 'missed' : 'false alarm'}`);
  }
  expect(wrong).toEqual([]);
});

test('a form in a frameset and one nested two iframes deep are found in their own documents', async ({
  page,
  portal,
}) => {
  for (const path of ['/frames', '/iframe']) {
    await page.goto(portal.url + path);
    const inner = async () => {
      for (const frame of page.frames()) if ((await frame.locator('shuzhi-launcher').count()) > 0) return frame;
      return undefined;
    };
    await expect.poll(async () => Boolean(await inner()), path).toBe(true);
    const frame = await inner();
    await frame?.locator('textarea[name=content]').fill('2026年度述职报告');
    await frame?.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    await expect(panel.locator('[data-part=title]')).toHaveAttribute('data-status', 'present');
    // Where it fits nowhere beside the page, the second press lays it over the page.
    const dock = page.locator('shuzhi-dock');
    if ((await dock.getAttribute('data-state')) === 'folded') await frame?.locator('shuzhi-launcher').click();
    await panel.locator('[data-part=plans] [data-action=insert]').click();
    await expect(frame?.locator('textarea[name=content]') ?? page.locator('none')).toHaveValue(/打算|方向|计划/);
  }
});

test('boxes that are one report are judged together, and each part goes into its own box', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/sections`);
  await page
    .locator('[name=study]')
    .fill('认真学习了代表法和监督法，参加县人大举办的代表培训班两期，撰写心得体会3篇。');
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=study]')).toHaveAttribute('data-status', 'present');
  await expect(panel.locator('[data-part=integrity]')).toHaveAttribute('data-status', 'missing');
  await panel.locator('[data-part=integrity] [data-action=insert]').first().click();
  await expect(page.locator('[name=integrity]')).not.toHaveValue('');
  await expect(page.locator('[name=problems]')).toHaveValue('');
});

test('a field that appears late is found within 300 ms', async ({ page, portal, extensionReady }) => {
  await page.goto(`${portal.url}/late`);
  await extensionReady(page);
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let mounted: number | undefined;
        new MutationObserver((_, observer) => {
          mounted ??= document.querySelector('textarea') ? performance.now() : undefined;
          if (mounted === undefined || !document.querySelector('shuzhi-launcher')) return;
          observer.disconnect();
          resolve(performance.now() - mounted);
        }).observe(document, { childList: true, subtree: true });
      }),
  );
  await page.getByText('填写述职报告').last().click();
  expect(await waited).toBeLessThan(300);
});

test('a field that goes and comes again with its tab keeps its launcher and its draft', async ({ page, portal }) => {
  await page.goto(`${portal.url}/spa`);
  const launcher = page.locator('shuzhi-launcher');
  const tabs = page.locator('[data-tab], .tabs button, .tab');
  if ((await launcher.count()) === 0)
    await tabs
      .filter({ hasText: /报告|正文|填报/ })
      .first()
      .click();
  await expect(launcher).toHaveCount(1);
  await page.locator('textarea').first().fill('一年来，我认真学习代表法，走访选民一百二十余户，提出建议六件。');
  await tabs.last().click();
  await expect(launcher).toHaveCount(0);
  await tabs
    .filter({ hasText: /报告|正文|填报/ })
    .first()
    .click();
  await expect(launcher).toHaveCount(1);
});
