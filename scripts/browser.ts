/** Starts a Chromium-like browser with the built extension, for the tests and for showing the product. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { newProfile, removeProfile } from './profiles.ts';

/** The build that is tried: the one for today's browsers, unless another is named (`SHUZHI_BUILD=older-mv3`). */
export const extensionFolder = fileURLToPath(
  new URL(`../.output/${process.env.SHUZHI_BUILD ?? 'chrome-mv3'}`, import.meta.url),
);

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** `chrome-extension://…/` */
  readonly base: string;
  /** Closes the browser and removes its profile, unless the profile was given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly locale?: string;
  /** Scrollbars that take room, as on the desktop; without a window they are left out otherwise. */
  readonly scrollbars?: boolean;
  /** Profile folder to use and leave alone; a fresh one is made and removed otherwise. */
  readonly profile?: string;
  /** Profile folder the fresh one is a copy of, left by an earlier start: nothing has to be installed anew. */
  readonly seed?: string;
  /** The built extension, where it is not the one of this project. */
  readonly folder?: string;
  /** Leaves the page open that welcomes after an installation; closed otherwise, before anything else begins. */
  readonly welcome?: boolean;
}

/** The practice portal answers under a gov.cn name, which only this browser maps to the own machine. */
const NAME_MAPPING = '--host-resolver-rules=MAP *.gov.cn 127.0.0.1';

/** The browser's own errands, which have nothing to do with the product and find no network in a test. */
const NO_ERRANDS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // The two last are pages behind the address bar, which take as long to start as all else.
  `--disable-features=${[
    'DisableLoadExtensionCommandLineSwitch',
    'OptimizationHints',
    'MediaRouter',
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
  ].join()}`,
];

export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const built = options.folder ?? extensionFolder;
  if (!existsSync(path.join(built, 'manifest.json'))) {
    throw new Error('还没有构建扩展，请先运行 npm run build。The extension is not built yet: run npm run build.');
  }
  const folder = realpathSync(built);
  const profile = options.profile ?? newProfile(options.seed);
  const used = existsSync(path.join(profile, 'Default'));
  const executablePath = process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium';
  const branded = /google|edge/i.test(executablePath);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    locale: options.locale ?? 'zh-CN',
    // On Linux the browser takes the language of its own interface, and so the extension's, from here.
    env: { ...environment(), ...interfaceLanguage(options.locale ?? 'zh-CN') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      `--lang=${options.locale ?? 'zh-CN'}`,
      NAME_MAPPING,
      ...NO_ERRANDS,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(options.scrollbars ? ['--hide-scrollbars'] : [])],
  });
  if (branded) await loadByDebugger(context, folder);
  const worker = await backgroundOf(context);
  const extensionId = new URL(worker.url()).host;
  if (!used && existsSync(path.join(folder, 'welcome.html'))) {
    const welcome = await welcomeOf(context);
    if (!options.welcome) await welcome.close();
  }
  return {
    context,
    extensionId,
    base: `chrome-extension://${extensionId}/`,
    async close() {
      await context.close();
      if (!options.profile) removeProfile(profile);
    },
  };
}

function interfaceLanguage(locale: string): Record<string, string> {
  const name = `${locale.replace('-', '_')}.UTF-8`;
  return { LANGUAGE: locale.replace('-', '_'), LANG: name, LC_ALL: name };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Chrome (since 137) and Edge no longer take --load-extension: there the debugger loads it. */
async function loadByDebugger(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: folder });
}

/** The page a fresh installation opens. */
async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const open = context.pages().find(isWelcome);
  // Where it opens just now its address may not be known yet.
  const page = open ?? (await context.waitForEvent('page', { timeout: 15_000 }));
  await page.waitForURL(/welcome\.html$/, { waitUntil: 'commit' });
  return page;
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 15_000 }).catch((error: unknown) => {
    throw new Error('浏览器没有载入扩展（Chrome 137 起的正式版不再接受命令行载入，请改用 Chromium 或 Edge）。', {
      cause: error,
    });
  });
}
