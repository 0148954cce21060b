/** What a portal and its users do to a tool: nothing is lost, nothing is thrown into the page's console. */
import { type chrome as Chrome, dockedPanel, expect, test } from './extension.ts';

/** The background's own; only ever used inside `worker.evaluate`. */
declare const chrome: typeof Chrome;

const field = 'textarea[name=content]';

test('an empty draft: the panel says what is asked and offers to begin', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=plans]')).toHaveAttribute('data-status', 'missing');
  await expect(panel.locator('[data-part=plans] [data-action=insert]')).toBeVisible();
  await expect(panel.locator('[data-rule]')).toHaveCount(0);
});

test('200,000 characters pasted at once are read, kept and judged', async ({ context, page, portal }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${portal.url}/report/textarea`);
  const paragraph = '一年来，本人认真学习代表法，走访选民一百二十余户，提出建议六件，都得到了答复。';
  const text = Array.from({ length: 5200 }, () => paragraph).join('\n');
  expect(text.length).toBeGreaterThan(200_000);
  await page.locator(field).evaluate((box, value) => {
    box.removeAttribute('maxlength');
    const carrier = document.createElement('textarea');
    document.body.append(carrier);
    carrier.value = value;
    carrier.select();
    document.execCommand('copy');
    carrier.remove();
  }, text);
  await page.locator(field).click();
  await page.keyboard.press('Control+V');
  await expect(page.locator(field)).toHaveValue(text);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('.length')).toContainText(/1\d\d,\d{3}|2\d\d,\d{3}/, { timeout: 30_000 });
  await expect(panel.locator('[data-saved=saved]')).toBeVisible({ timeout: 30_000 });
});

test('a text in English is said to be no report, calmly', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, 'The quick brown fox jumps over the lazy dog. '.repeat(40));
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[name=documentType]')).toBeVisible();
  await expect(panel.locator('[data-status=present][data-part=integrity]')).toHaveCount(0);
});

test('500 boxes and one report: the report is found, the rest left alone', async ({ page, portal, consoleErrors }) => {
  await page.goto(`${portal.url}/many`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  expect(consoleErrors).toEqual([]);
});

test('a field judged before the style sheet came is judged again with it', async ({ page, portal, extensionReady }) => {
  let release = () => undefined as undefined;
  const held = new Promise<void>((resolve) => {
    release = () => void resolve();
  });
  await page.route('**/*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${portal.url}/many`, { waitUntil: 'domcontentloaded' });
  await extensionReady(page);
  release();
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
});

test('a page whose own scripts throw does not hinder the work', async ({ page, portal, consoleErrors }) => {
  await page.goto(`${portal.url}/hostile`);
  await page.locator(field).click();
  await page.keyboard.insertText('2026年度述职报告');
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-part=title]')).toHaveAttribute('data-status', 'present');
  await panel.locator('[data-part=plans] [data-action=insert]').click();
  await expect(page.locator(field)).toHaveValue(/〔/);
  expect(consoleErrors.filter((text) => !/数据采集组件未加载|未知消息/.test(text))).toEqual([]);
});

test('an extension reloaded under an open page steps aside without an error', async ({
  context,
  page,
  portal,
  browserWithExtension,
  consoleErrors,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => 'the answer dies with the background');
  await page.locator(field).click();
  await page.keyboard.insertText('扩展重新载入之后继续写');
  await expect(page.locator(field)).toHaveValue('扩展重新载入之后继续写');
  await expect(page.locator('shuzhi-launcher')).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
  expect(browserWithExtension.base).toContain('chrome-extension:');
});

test('a read-only field is read and not written', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, '2026年度述职报告');
  await page.locator(field).evaluate((element) => element.setAttribute('readonly', ''));
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  const insert = panel.locator('[data-part=plans] [data-action=insert]');
  await expect(panel.locator('[data-part=title]')).toHaveAttribute('data-status', 'present');
  if ((await insert.count()) > 0) await insert.click();
  await expect(page.locator(field)).toHaveValue('2026年度述职报告');
});

test('the panel follows a page that locks its field and unlocks it', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption('official-duty-integrity');
  const insert = panel.locator('[data-part=plans] [data-action=insert]');
  await expect(insert).toHaveCount(1);
  await page.locator(field).evaluate((element) => element.setAttribute('readonly', ''));
  await expect(insert).toHaveCount(0);
  await page.locator(field).evaluate((element) => element.removeAttribute('readonly'));
  await insert.click();
  await expect(page.locator(field)).toHaveValue(/下一步打算/);
});
