/** Where the panel stands, and the way there and back by keys. */
import type { Frame, Page } from 'puppeteer-core';
import type { browser as Interface } from 'wxt/browser';
import {
  attributeOf,
  countOf,
  dockedPanel,
  expect,
  frameAt,
  hasFocus,
  press,
  statusOf,
  tabOf,
  test,
  valueIn,
} from './firefox.ts';

declare const browser: typeof Interface;

const field = 'textarea[name=content]';
const stateOf = (page: Page) => attributeOf(page, 'shuzhi-dock', 'data-state');
const inPanel = (page: Page) => hasFocus(page, 'shuzhi-dock');

async function openOn(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await panel.waitForSelector('.panel-head');
  return panel;
}

async function choose(page: Page, mode: string): Promise<void> {
  const panel = await dockedPanel(page);
  await press(panel, '[data-action=dock-menu]');
  await press(panel, `[data-dock=${mode}]`);
}

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.$eval('shuzhi-dock', (dock) => {
    const { x, y, width, height } = dock.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** What a page could tell from outside that room was made. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    style: document.documentElement.getAttribute('style'),
    padding: getComputedStyle(document.documentElement).paddingRight,
    body: document.body.getAttribute('style'),
    width: document.body.getBoundingClientRect().width,
  }));

async function drag(page: Page, from: readonly [number, number], by: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
  await page.mouse.move(from[0] + by[0], from[1] + by[1]);
  await page.mouse.up();
}

test('at the right, chosen at the left, widened there, folded away, remembered for the site', async ({
  page,
  portal,
}) => {
  const address = `${portal.url}/report/textarea`;
  await page.goto(address);
  const untouched = await traces(page);
  await openOn(page, address);
  await expect.poll(() => stateOf(page)).toBe('right');
  expect((await boxOf(page)).width).toBe(360);
  await choose(page, 'left');
  await expect.poll(() => stateOf(page)).toBe('left');
  await drag(page, [356, 400], [-40, 0]);
  await expect.poll(async () => (await boxOf(page)).width).toBe(320);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await boxOf(page)).width).toBe(336);
  await press(await dockedPanel(page), '[data-action=collapse]');
  await expect.poll(() => stateOf(page)).toBe('folded');
  expect(await traces(page), 'the page is as it was').toEqual(untouched);
  await openOn(page, `${portal.url}/secret`);
  await expect.poll(() => stateOf(page)).toBe('left');
  expect((await boxOf(page)).width).toBe(336);
});

test('floating: dragged by its head, made smaller at its corner', async ({ page, portal }) => {
  await openOn(page, `${portal.url}/report/textarea`);
  await choose(page, 'float');
  await expect.poll(() => stateOf(page)).toMatch(/float|over/);
  const first = await boxOf(page);
  await drag(page, [first.x + 60, first.y + 12], [-300, -200]);
  const second = await boxOf(page);
  expect([second.x - first.x, second.y - first.y]).toEqual([-300, -200]);
  await drag(page, [second.x + second.width - 4, second.y + second.height - 4], [-50, -60]);
  const third = await boxOf(page);
  expect([third.width, third.height]).toEqual([second.width - 50, second.height - 60]);
});

for (const [name, path, frame] of [
  ['a text box', '/report/textarea', ''],
  ['an editor in a frame', '/report/ueditor', 'iframe[id^=ueditor_]'],
] as const) {
  test(`${name}: F6 leads to the panel, F6 and Esc back to the same place`, async ({ page, portal }) => {
    await page.goto(portal.url + path);
    const inside = frame === '' ? page : await frameAt(page, frame);
    const written = () =>
      frame === ''
        ? valueIn(page, field)
        : inside.evaluate(() => document.body.innerText.replaceAll(/[\s\u200b]/g, ''));
    await press(inside, frame === '' ? field : 'body');
    await page.keyboard.type('一二三四');
    await page.keyboard.press('ArrowLeft');
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await (await panel.waitForSelector('[name=documentType]'))?.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inPanel(page)).toBe(false);
    await page.keyboard.type('甲');
    await expect.poll(written).toBe('一二三甲四');
    await page.keyboard.press('F6');
    await expect.poll(() => inPanel(page)).toBe(true);
    expect(await hasFocus(panel, '[name=documentType]'), 'where it was').toBe(true);
    await page.keyboard.press('F6');
    await expect.poll(() => inPanel(page)).toBe(false);
    await page.keyboard.type('乙');
    await expect.poll(written).toBe('一二三甲乙四');
    expect(await stateOf(page), 'beside the page it stays').toBe('right');
  });
}

test('the sidebar is not offered where it cannot be opened, and a site it was chosen for opens in the page', async ({
  page,
  portal,
  openOwn,
}) => {
  const panel = await openOn(page, `${portal.url}/report/textarea`);
  await press(panel, '[data-action=dock-menu]');
  expect(await panel.$$eval('[data-dock]', (modes) => modes.map((mode) => mode.getAttribute('data-dock')))).toEqual([
    'right',
    'left',
    'float',
  ]);
  // As the menu of the panel in the sidebar chooses it.
  const own = await openOwn('options.html');
  const chosen = await own.evaluate(
    (tabId) => browser.runtime.sendMessage({ name: 'panel.dock', body: { tabId, mode: 'side' } }),
    await tabOf(own, page),
  );
  expect(chosen).toMatchObject({ ok: true });
  await page.bringToFront();
  await expect.poll(() => stateOf(page)).toBe('none');
  await press(page, 'shuzhi-launcher');
  await expect.poll(async () => statusOf(await dockedPanel(page), 'title')).toBe('missing');
  // The panel that was there before still answers while the new place is looked for.
  await expect.poll(() => stateOf(page)).toMatch(/right|left|float|over|folded/);
  expect(await countOf(page, 'shuzhi-dock')).toBe(1);
});
