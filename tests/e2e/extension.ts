/** What every end-to-end test starts from: the built extension in a real browser, and the practice portal on loopback. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser.ts';
import { newProfile, removeProfile } from '../../scripts/profiles.ts';
import { startPortal } from '../portal/server.ts';
import { pressToolbarButton } from './toolbar-button.ts';

export { expect };

/** A full-length report of a township 人大 chair that says nothing of integrity. */
export const report = readFileSync(new URL('./texts/township-chair.txt', import.meta.url), 'utf8').trim();

/** The browser's interface as the background has it; only ever used inside `worker.evaluate`. */
export declare const chrome: typeof browser;

export interface Portal {
  /** `http://oa.practice.gov.cn:PORT`: a built-in site of the product. */
  readonly url: string;
  /** The same pages under a name the product has no permission for. */
  readonly foreignUrl: string;
  /** The fields the portal received last. */
  lastSubmission(): Promise<Record<string, string>>;
}

interface Fixtures {
  browserWithExtension: ExtensionBrowser;
  context: BrowserContext;
  page: Page;
  /** Requests that left for anywhere but the portal or the extension itself; every test asserts there are none. */
  strayRequests: string[];
  /** Errors and warnings of the pages' own consoles. */
  consoleErrors: string[];
  /** Resolves once the page script has looked at the page: it answers the background from then on. */
  extensionReady(page: Page): Promise<void>;
  /** Opens a page of `tests/pages/`, with its query. */
  openEditorPage(name: string): Promise<void>;
  /** Opens a page of the extension (`popup.html`) in a tab of its own, speaking of the tab of `page`. */
  openBeside(page: Page, name: string): Promise<Page>;
}

interface WorkerFixtures {
  portal: Portal;
  /** A profile the extension was installed in: a copy of it starts in half the time of a fresh one. */
  installed: string;
}

const args = ['--enable-unsafe-extension-debugging'];

export const test = base.extend<Fixtures, WorkerFixtures>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const { port, close } = await startPortal({});
      const url = `http://oa.practice.gov.cn:${port}`;
      await use({
        url,
        foreignUrl: `http://127.0.0.1:${port}`,
        lastSubmission: async () => (await fetch(`http://127.0.0.1:${port}/submissions/last`)).json(),
      });
      await close();
    },
    { scope: 'worker' },
  ],
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const profile = newProfile();
      const browser = await launchWithExtension({ profile, args });
      await browser.close();
      await use(profile);
      removeProfile(profile);
    },
    { scope: 'worker' },
  ],
  browserWithExtension: async ({ installed }, use) => {
    const browser = await launchWithExtension({ seed: installed, args });
    await use(browser);
    await browser.close();
  },
  strayRequests: async ({ browserWithExtension }, use) => {
    const stray: string[] = [];
    browserWithExtension.context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      // `chrome:` is the browser's own PDF viewer.
      if (/^(?:chrome-extension|chrome|data|blob|about):$/.test(protocol)) return;
      if (hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.practice.gov.cn')) return;
      stray.push(request.url());
    });
    await use(stray);
    expect(stray, 'nothing may leave the computer').toEqual([]);
  },
  consoleErrors: async ({ browserWithExtension }, use) => {
    const errors: string[] = [];
    browserWithExtension.context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    browserWithExtension.context.on('weberror', (error) => errors.push(String(error.error())));
    await use(errors);
  },
  extensionReady: async ({ browserWithExtension: { context } }, use) => {
    const [worker] = context.serviceWorkers();
    await use(async (page) => {
      const tabId = await tabIdOf(context, page);
      await expect
        .poll(() =>
          worker?.evaluate(async (id) => {
            try {
              await chrome.tabs.sendMessage(id, { command: 'page.announce', body: null });
              return true;
            } catch (error) {
              if (String(error).includes('Receiving end')) return false;
              throw error;
            }
          }, tabId),
        )
        .toBe(true);
    });
  },
  openEditorPage: async ({ browserWithExtension, page, portal }, use) => {
    await use(async (name) => {
      // Without a licence Froala works on the own machine alone, where the extension must be asked for by its button.
      const own = name.startsWith('froala');
      await page.goto(`${own ? portal.foreignUrl : portal.url}/editors/${name}`);
      if (own) await useByButton(browserWithExtension, page);
    });
  },
  openBeside: async ({ browserWithExtension: { base, context } }, use) => {
    await use(async (page, name) => {
      const tabId = await tabIdOf(context, page);
      const beside = await context.newPage();
      await beside.goto(`${base}${name}?tab=${tabId}`);
      return beside;
    });
  },
  context: async ({ browserWithExtension, strayRequests, consoleErrors }, use) => {
    void strayRequests;
    void consoleErrors;
    await use(browserWithExtension.context);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

/** Uses the extension on a site it is not enabled on, as a press of its button allows for one page. */
async function useByButton(browser: ExtensionBrowser, page: Page): Promise<void> {
  await pressToolbarButton(browser, page);
  const tabId = await tabIdOf(browser.context, page);
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/content-scripts/report-field.js'],
      }),
    tabId,
  );
}

/** The browser's own number of the tab a page is shown in. */
async function tabIdOf(context: BrowserContext, page: Page): Promise<number> {
  const [worker] = context.serviceWorkers();
  const id = await worker?.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** The panel docked in a page, as soon as it is there. */
export async function dockedPanel(page: Page): Promise<Frame> {
  await expect.poll(() => panelFrame(page), 'the docked panel').toBeTruthy();
  const frame = panelFrame(page);
  if (!frame) throw new Error('no panel in the page');
  return frame;
}

function panelFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('panel.html'));
}

/** Stops the background as the browser does with an idle one; the next message starts it anew. */
export async function stopBackground(context: BrowserContext, base: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${base}options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Keeps the background from answering for `ms`, as on a computer that has much else to do. Messages wait for it. */
export function keepBackgroundBusy(context: BrowserContext, ms: number): void {
  const [worker] = context.serviceWorkers();
  worker
    ?.evaluate((length) => {
      for (const until = Date.now() + length; Date.now() < until; );
    }, ms)
    .catch(() => 'the browser has closed');
}
