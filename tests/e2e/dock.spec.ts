/** Where the panel stands: chosen, dragged, widened, folded away, remembered for a site; and the way there by keys. */
import type { Page } from '@playwright/test';
import { type chrome as Chrome, dockedPanel, expect, test } from './extension.ts';
import { tabWords } from './own-elements.ts';
import { FIELDS } from './portal-forms.ts';

declare const chrome: typeof Chrome;

const dockOf = (page: Page) => page.locator('shuzhi-dock');

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await dockOf(page).boundingBox();
  if (!box) throw new Error('the panel has no box');
  return box;
}

async function openOn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('shuzhi-launcher').first().click();
  await expect((await dockedPanel(page)).locator('.panel-head')).toBeVisible();
}

async function choose(page: Page, mode: string): Promise<void> {
  const panel = await dockedPanel(page);
  await panel.locator('[data-action=dock-menu]').click();
  await panel.locator(`[data-dock=${mode}]`).click();
}

async function drag(page: Page, from: readonly [number, number], by: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
  await page.mouse.move(from[0] + by[0], from[1] + by[1]);
  await page.mouse.up();
}

/** What a page could tell from outside that room was made. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    style: document.documentElement.getAttribute('style'),
    padding: getComputedStyle(document.documentElement).paddingRight,
    body: document.body.getAttribute('style'),
    width: document.body.getBoundingClientRect().width,
  }));

test('chosen at the left, widened there, and remembered for the site alone', async ({ page, portal }) => {
  const address = `${portal.url}/report/textarea`;
  await page.goto(address);
  const untouched = await traces(page);
  await openOn(page, address);
  await expect(dockOf(page)).toHaveAttribute('data-state', 'right');
  expect(await boxOf(page)).toEqual({ x: 1006, y: 0, width: 360, height: 768 });
  await choose(page, 'left');
  await expect(dockOf(page)).toHaveAttribute('data-state', 'left');
  // By its edge, then by the keys.
  await boxAtRest(page);
  await drag(page, [356, 400], [-40, 0]);
  await expect.poll(async () => (await boxOf(page)).width).toBe(320);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await boxOf(page)).width).toBe(336);
  await (await dockedPanel(page)).locator('[data-action=collapse]').click();
  await expect(dockOf(page)).toHaveAttribute('data-state', 'folded');
  expect(await traces(page), 'the page is as it was').toEqual(untouched);

  await openOn(page, `${portal.url}/secret`);
  await expect(dockOf(page)).toHaveAttribute('data-state', 'left');
  expect((await boxOf(page)).width).toBe(336);
  await page.goto(`${portal.url.replace('oa.', 'other.')}/report/textarea`);
  await page.locator('shuzhi-launcher').first().click();
  await expect(dockOf(page), 'another site knows nothing of it').toHaveAttribute('data-state', 'right');
});

/** Once it no longer moves: it looks for its place while the page is drawn. */
async function boxAtRest(page: Page): ReturnType<typeof boxOf> {
  let box = await boxOf(page);
  await expect
    .poll(async () => {
      const before = box;
      box = await boxOf(page);
      return JSON.stringify(box) === JSON.stringify(before);
    })
    .toBe(true);
  return box;
}

test('floating: dragged by its head, made smaller at its corner, moved by keys, remembered', async ({
  page,
  portal,
}) => {
  const address = `${portal.url}/report/textarea`;
  await openOn(page, address);
  await choose(page, 'float');
  // Nowhere on this page is free: where the writer wants it, it lies on the page.
  await expect(dockOf(page)).toHaveAttribute('data-state', /float|over/);
  const first = await boxAtRest(page);
  await drag(page, [first.x + 60, first.y + 12], [-300, -200]);
  const second = { ...first, x: first.x - 300, y: first.y - 200 };
  await expect.poll(() => boxOf(page)).toEqual(second);
  await drag(page, [second.x + second.width - 4, second.y + second.height - 4], [-50, -60]);
  const third = { ...second, width: second.width - 50, height: second.height - 60 };
  await expect.poll(() => boxOf(page)).toEqual(third);
  await page.mouse.click(third.x + 60, third.y + 12);
  await page.keyboard.press('ArrowDown');
  const fourth = { ...third, y: third.y + 16 };
  await expect.poll(() => boxOf(page)).toEqual(fourth);

  await page.reload();
  await page.locator('shuzhi-launcher').first().click();
  await expect(dockOf(page)).toHaveAttribute('data-state', /./);
  // Opened by the launcher it covers nothing again, so it stands at the side.
  await expect(dockOf(page)).toHaveAttribute('data-state', 'right');
  await choose(page, 'float');
  await expect.poll(() => boxOf(page)).toEqual(fourth);
});

test('a script of the page cannot move, widen or open it', async ({ page, portal }) => {
  await openOn(page, `${portal.url}/report/textarea`);
  const before = await boxOf(page);
  await page.evaluate(() => {
    const host = document.querySelector('shuzhi-dock');
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click', 'keydown'])
      host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 1, clientY: 1 }));
    host?.setAttribute('style', 'left: 0 !important; width: 9px !important; opacity: 1');
    const style = document.createElement('style');
    style.textContent = 'shuzhi-dock { left: 0 !important; width: 100vw !important; display: none !important; }';
    document.head.append(style);
  });
  expect(await boxOf(page)).toEqual(before);
  expect(await page.evaluate(() => document.querySelector('shuzhi-dock')?.shadowRoot)).toBeNull();
});

test('where there is no room: a tab that says why, over the page by the writer’s press, away with Esc', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${portal.url}/places/plain`);
  const field = page.locator('textarea[name=content]');
  const launcher = page.locator('shuzhi-launcher').first();
  await launcher.click();
  await expect(dockOf(page)).toHaveAttribute('data-state', 'folded');
  expect(await tabWords(page)).toMatch(/放不下.*收起/);
  await field.click();
  await page.keyboard.insertText('一二三四');
  await page.keyboard.press('ArrowLeft');
  expect((await boxOf(page)).width).toBeLessThan(30);
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(dockOf(page)).toHaveAttribute('data-state', 'over');
  expect(await boxOf(page)).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await (await dockedPanel(page)).locator('[data-action=collapse]').focus();
  await page.keyboard.press('Escape');
  await expect(dockOf(page)).toHaveAttribute('data-state', 'folded');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('丙');
  await expect(field).toHaveValue('一二三丙四');
  await page.setViewportSize({ width: 1366, height: 768 });
  await launcher.click();
  await expect(dockOf(page)).toHaveAttribute('data-state', 'right');
});

test('taken out of the page, it leaves the page as it was', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const untouched = await traces(page);
  await openOn(page, `${portal.url}/report/textarea`);
  expect(await traces(page)).not.toEqual(untouched);
  await page.evaluate(() => document.querySelector('shuzhi-dock')?.remove());
  await expect.poll(() => traces(page)).toEqual(untouched);
  await page.locator('shuzhi-launcher').click();
  await expect(dockOf(page)).toHaveAttribute('data-state', 'right');
});

test('a control that comes under the panel drives it away', async ({ page, portal }) => {
  await openOn(page, `${portal.url}/report/textarea`);
  await expect(dockOf(page)).toHaveAttribute('data-state', 'right');
  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.innerHTML = '<button style="position:fixed;right:0;top:100px">在线客服</button>';
    document.body.append(bar);
  });
  await expect(dockOf(page)).toHaveAttribute('data-state', 'left');
  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.innerHTML = '<button style="position:fixed;left:0;top:300px">意见反馈</button>';
    document.body.append(bar);
  });
  await expect(dockOf(page)).toHaveAttribute('data-state', 'folded');
});

for (const field of [...FIELDS]) {
  test(`${field.name}: F6 leads to the panel, F6 and Esc back to the same place`, async ({ page, portal }) => {
    await page.goto(portal.url + field.path);
    await field.enter(page);
    await page.keyboard.insertText('一二三四');
    await page.keyboard.press('ArrowLeft');
    await page.locator('shuzhi-launcher').click();
    const panel = await dockedPanel(page);
    await expect(panel.locator('[name=documentType]')).toBeVisible();
    await panel.locator('[name=documentType]').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inPanel(page)).toBe(false);
    await page.keyboard.insertText('甲');
    await expect.poll(() => field.lines(page)).toEqual(['一二三甲四']);
    await page.keyboard.press('F6');
    await expect.poll(() => inPanel(page)).toBe(true);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('name')), 'where it was').toBe(
      'documentType',
    );
    await page.keyboard.press('F6');
    await expect.poll(() => inPanel(page)).toBe(false);
    await page.keyboard.insertText('乙');
    await expect.poll(() => field.lines(page)).toEqual(['一二三甲乙四']);
    await expect(dockOf(page), 'beside the page it stays').toHaveAttribute('data-state', 'right');
  });
}

test('in a frame of a frame F6 and Esc lead there and back as well', async ({ page, portal }) => {
  await page.goto(`${portal.url}/iframe`);
  const inner = page.frameLocator('iframe[name=work]').frameLocator('iframe[name=form]');
  const field = inner.locator('textarea').first();
  await field.click();
  await page.keyboard.insertText('一二三四');
  await page.keyboard.press('ArrowLeft');
  await inner.locator('shuzhi-launcher').first().click();
  await expect((await dockedPanel(page)).locator('[name=documentType]')).toBeVisible();
  await field.focus();
  await page.keyboard.press('F6');
  await expect.poll(() => inPanel(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('甲');
  await expect(field).toHaveValue('一二三甲四');
});

test('the shortcut is there, and the browser’s own side panel can be chosen', async ({ page, portal, context }) => {
  await openOn(page, `${portal.url}/report/textarea`);
  const [worker] = context.serviceWorkers();
  const commands = await worker?.evaluate(() => chrome.commands.getAll());
  expect(commands?.find(({ name }) => name === 'open-panel')).toMatchObject({ shortcut: 'Alt+Shift+S' });
  await choose(page, 'side');
  await expect(dockOf(page)).toHaveAttribute('data-state', 'none');
  const shown = () =>
    worker?.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({});
      return contexts.filter(({ contextType }) => contextType === 'SIDE_PANEL').length;
    });
  await expect.poll(shown).toBe(1);
  // Remembered: the launcher of another page of the site opens it there.
  await page.close();
  const other = await context.newPage();
  await other.goto(`${portal.url}/secret`);
  await other.locator('shuzhi-launcher').click();
  await expect.poll(shown).toBe(1);
  await expect(dockOf(other)).toHaveCount(0);
});

const inPanel = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'shuzhi-dock');
