/** What is kept, how surely, and what the launcher says of it without the panel being open. */
import type { BrowserContext } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';
import { launcherName } from './own-elements.ts';

const field = 'textarea[name=content]';

/** What is noted in the background, by name; only ever used inside `worker.evaluate`. */
interface Noted {
  durabilities: string[];
  put: IDBObjectStore['put'];
}

/** How surely each draft was written since the last call. */
async function durabilities(context: BrowserContext): Promise<readonly string[]> {
  const [worker] = context.serviceWorkers();
  const seen = await worker?.evaluate(() => {
    const noted = globalThis as unknown as Partial<Noted>;
    if (!noted.durabilities) {
      noted.durabilities = [];
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite' && [stores].flat().includes('drafts'))
          noted.durabilities?.push(options?.durability ?? '');
        return transaction.call(this, stores, mode, options);
      };
    }
    return noted.durabilities.splice(0);
  });
  return seen ?? [];
}

for (const [name, path, enter] of [
  ['a text box', '/report/textarea', field],
  ['an editor in a frame', '/report/ueditor', 'iframe[id^=ueditor_]'],
] as const) {
  test(`${name}: on the disk itself once the field is left, and not again before something is typed`, async ({
    context,
    page,
    portal,
  }) => {
    await page.goto(portal.url + path);
    await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
    await durabilities(context);
    await page.locator(enter).click();
    await page.keyboard.insertText('写了一句。');
    const seen: string[] = [];
    const look = async () => {
      seen.push(...(await durabilities(context)));
      return seen.join();
    };
    await expect.poll(look).toBe('relaxed');
    await page.locator('input[name=title]').click();
    await expect.poll(look).toBe('relaxed,strict');
    await page.locator('input[name=name]').click();
    await page.locator(enter).click();
    await page.keyboard.insertText('又写了一句。');
    await expect.poll(look).toBe('relaxed,strict,relaxed');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(look).toBe('relaxed,strict,relaxed,strict');
  });
}

test('sent: on the disk itself, even where the page stays', async ({ context, page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  await durabilities(context);
  await page.locator(field).click();
  await page.keyboard.insertText(report);
  const seen: string[] = [];
  const look = async () => {
    seen.push(...(await durabilities(context)));
    return seen.join();
  };
  await expect.poll(look).toBe('relaxed');
  await page.evaluate(() => {
    const form = document.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.requestSubmit();
  });
  await expect.poll(look).toBe('relaxed,strict');
});

for (const mark of ['star', 'words', 'title']) {
  test(`a page under a mark of secrecy (${mark}): judged, not kept, and said`, async ({
    context,
    page,
    portal,
    browserWithExtension,
  }) => {
    await page.goto(`${portal.url}/secret?mark=${mark}`);
    await page.fill(field, report);
    await page.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    await expect(panel.locator('[data-saved=secret]')).toBeVisible();
    await expect(panel.locator('[data-part=integrity]')).toHaveAttribute('data-status', 'missing');
    const workbench = await context.newPage();
    await workbench.goto(`${browserWithExtension.base}workbench.html`);
    await expect(workbench.locator('main')).toBeVisible();
    await expect(workbench.locator('[data-draft]')).toHaveCount(0);
  });
}

test('a list to choose a level of secrecy from is no mark', async ({ page, portal }) => {
  await page.goto(`${portal.url}/secret`);
  await page.fill(field, report);
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();
});

test('what cannot be kept is said by the launcher within 2 s, and taken back once it is', async ({
  context,
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/report/textarea`);
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const noted = globalThis as unknown as Noted;
    noted.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  await page.locator(field).click();
  const typed = Date.now();
  await page.keyboard.insertText('存不下的一句。');
  await expect.poll(() => launcherName(page), { intervals: [50] }).toBe('述职助手：刚才的字还没有保存');
  expect(Date.now() - typed).toBeLessThan(2500);
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = (globalThis as unknown as Noted).put;
  });
  await expect.poll(() => launcherName(page)).toMatch(/未找到|都有了/);
});

test('the launcher says that an earlier draft can be put back, without a press', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill(field, report);
  await page.locator('input[name=title]').click();
  await expect.poll(() => launcherName(page)).toMatch(/未找到/);
  await page.reload();
  await expect(page.locator('shuzhi-launcher')).toHaveCount(1);
  const found = Date.now();
  await expect.poll(() => launcherName(page), { intervals: [20] }).toBe('述职助手：找到以前的草稿，可以放回');
  expect(Date.now() - found).toBeLessThan(1500);
});
