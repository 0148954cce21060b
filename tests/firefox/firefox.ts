/** What every Firefox test starts from: the built extension in a real Firefox, and the practice portal on loopback. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import type { browser as Interface } from 'wxt/browser';
import { startPortal } from '../portal/server.ts';
import { type FirefoxWithExtension, launchFirefox, PRACTICE_HOST } from './launch.ts';

export { expect };

/** The browser's interface as the extension's own pages have it; only ever used inside `evaluate`. */
declare const browser: typeof Interface;

/** A full-length report of a township 人大 chair that says nothing of integrity. */
export const report = readFileSync(new URL('../e2e/texts/township-chair.txt', import.meta.url), 'utf8').trim();

export interface Portal {
  /** `http://oa.practice.gov.cn:PORT`: a built-in site of the product. */
  readonly url: string;
  /** The same pages at an address that is no built-in site. */
  readonly foreignUrl: string;
  /** The fields the portal received last. */
  lastSubmission(): Promise<Record<string, string>>;
}

interface Fixtures {
  /** One for each file: a start takes seconds. */
  firefox: FirefoxWithExtension;
  /** One for each test: its drafts are not those of another. */
  portal: Portal;
  /** A fresh tab, whose requests and console are watched. */
  page: Page;
  /** Opens a page of the extension (`options.html`) in a tab of its own, speaking of the tab of `about`. */
  openOwn(name: string, about?: Page): Promise<Page>;
  /** Requests for anywhere but the portal or the extension itself; every test asserts there are none. */
  strayRequests: string[];
  /** Errors of the pages' own consoles; every test asserts there are none. */
  consoleErrors: string[];
}

export const test = base.extend<Fixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from this pattern
    async ({}, use) => {
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.browser.close();
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  portal: async ({}, use) => {
    await withPortal(use);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  strayRequests: async ({}, use) => {
    const stray: string[] = [];
    await use(stray);
    expect(stray, 'nothing may leave the computer').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  consoleErrors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors).toEqual([]);
  },
  page: async ({ firefox, strayRequests, consoleErrors }, use) => {
    const page = await firefox.browser.newPage();
    watch(page, strayRequests, consoleErrors);
    await use(page);
    await page.close();
  },
  openOwn: async ({ firefox, strayRequests, consoleErrors }, use) => {
    const opened: Page[] = [];
    await use(async (name, about) => {
      const page = await firefox.browser.newPage();
      opened.push(page);
      watch(page, strayRequests, consoleErrors);
      await goToOwn(page, firefox.base + name);
      if (about) await goToOwn(page, `${firefox.base}${name}?tab=${await tabOf(page, about)}`);
      return page;
    });
    for (const page of opened) await page.close();
  },
});

/** The practice portal, for as long as `use` needs it. */
export async function withPortal(use: (portal: Portal) => Promise<unknown>): Promise<void> {
  const { port, close } = await startPortal({});
  await use({
    url: `http://${PRACTICE_HOST}:${port}`,
    foreignUrl: `http://127.0.0.1:${port}`,
    lastSubmission: async () => (await fetch(`http://127.0.0.1:${port}/submissions/last`)).json(),
  });
  await close();
}

function watch(page: Page, stray: string[], errors: string[]): void {
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (['moz-extension:', 'data:', 'blob:', 'about:'].includes(protocol)) return;
    if (!['127.0.0.1', 'localhost', PRACTICE_HOST].includes(hostname)) stray.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
}

/** A tab of the extension that opened by itself, as soon as it shows something. */
export async function ownTab({ browser, base }: FirefoxWithExtension, start: string): Promise<Page> {
  let tab: Page | undefined;
  await expect
    .poll(
      async () => {
        for (const page of await browser.pages()) {
          const address = await page
            .evaluate(() => (document.querySelector('#page > *') ? location.href : ''))
            .catch(String);
          if (address.startsWith(base + start)) tab = page;
        }
        return tab !== undefined;
      },
      { message: `${start} opens` },
    )
    .toBe(true);
  if (!tab) throw new Error(`no ${start}`);
  return tab;
}

/** BiDi never says that a page of an extension has loaded: it is asked. */
export async function goToOwn(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => 'the answer never comes');
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('#page > *') ? location.href : '')).catch(String), {
      message: `${address} is drawn`,
    })
    .toBe(address);
}

/** The browser's own number of the tab a page is shown in. */
export async function tabOf(own: Page, page: Page): Promise<number> {
  const id = await own.evaluate(
    async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** The panel docked in a page, as soon as it shows something. BiDi does not tell the address of such a frame. */
export async function dockedPanel(page: Page): Promise<Frame> {
  let panel: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of page.frames().slice(1)) {
          const drawn = await frame
            .evaluate(() => location.pathname === '/panel.html' && document.querySelector('#page > *') !== null)
            .catch(() => false);
          if (drawn) panel = frame;
        }
        return panel !== undefined;
      },
      { message: 'the docked panel' },
    )
    .toBe(true);
  if (!panel) throw new Error('no panel in the page');
  return panel;
}

/** What a part is said to be (`missing`, `present`), or nothing. */
export function statusOf(panel: Frame, part: string): Promise<string | undefined> {
  return panel.evaluate((id) => document.querySelector<HTMLElement>(`[data-part=${id}]`)?.dataset.status, part);
}

/** Presses what `selector` names in a frame or page, once it is there; away from what sticks to the edges. */
export async function press(where: Frame | Page, selector: string): Promise<void> {
  const element = await where.waitForSelector(selector, { visible: true });
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element?.click();
}

export async function countOf(where: Frame | Page, selector: string): Promise<number> {
  return where.evaluate((all) => document.querySelectorAll(all).length, selector);
}

/** What stands in the first of them, '' where there is none. */
export async function textOf(where: Frame | Page, selector: string): Promise<string> {
  return where.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
}

/** What an input, a text box or a list holds, '' where there is none. */
export async function valueIn(where: Frame | Page, selector: string): Promise<string> {
  return where.evaluate((one) => {
    const box = document.querySelector(one);
    return box && 'value' in box ? String(box.value) : '';
  }, selector);
}

export async function attributeOf(where: Frame | Page, selector: string, name: string): Promise<string | null> {
  return where.evaluate((one, of) => document.querySelector(one)?.getAttribute(of) ?? null, selector, name);
}

/** Whether the keyboard is at what `selector` names. */
export async function hasFocus(where: Frame | Page, selector: string): Promise<boolean> {
  return where.evaluate((one) => document.activeElement?.matches(one) === true, selector);
}

/** Puts a text into a box in place of what it held, at once. */
export async function fill(where: Frame | Page, selector: string, text: string): Promise<void> {
  const box = await where.waitForSelector(selector);
  await box?.evaluate((one, words) => {
    const written = one as HTMLTextAreaElement;
    written.focus();
    written.select();
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  }, text);
}

/** Chooses in a list by what the writer reads there. */
export async function selectLabel(where: Frame | Page, selector: string, label: string): Promise<void> {
  const value = () =>
    where.evaluate(
      (one, words) =>
        [...(document.querySelector<HTMLSelectElement>(one)?.options ?? [])].find(({ text }) => text === words)?.value,
      selector,
      label,
    );
  await expect.poll(value, { message: label }).toBeDefined();
  await where.select(selector, (await value()) ?? '');
}

/** The frame that stands at `selector`. */
export async function frameAt(where: Frame | Page, selector: string): Promise<Frame> {
  const frame = await (await where.waitForSelector(selector))?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
}

/** Ctrl and a key. */
export async function withControl(page: Page, key: 'z' | 'y' | 'End' | 'Home'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Sends the form as the writer does. */
export async function submit(page: Page): Promise<void> {
  await press(page, '::-p-xpath(//button[normalize-space()="提交"])');
  await expect.poll(() => page.url()).toContain('/submit');
}
