/** The extension is reloaded or replaced by a newer one under a page in which one writes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { browser } from 'wxt/browser';
import { type ExtensionBrowser, extensionFolder, launchWithExtension } from '../browser.ts';
import { keptDrafts, lostOf, openDraftsPage, textOf, until } from './kept.ts';
import { writtenText } from './texts.ts';
import type { Fault, Stage } from './types.ts';
import { openTypist, type Typist } from './typist.ts';

/** The background's own; only ever used inside `worker.evaluate`. */
declare const chrome: typeof browser;

const FIELD = 'textarea[name=content]';
/** A launcher of the script that was there before. */
const FORMER = 'shuzhi-launcher[data-former]';
const FRESH = 'shuzhi-launcher:not([data-former])';

interface Losses {
  readonly errors: number[];
  readonly field: number[];
  readonly leftovers: number[];
  readonly unkept: number[];
}

export const update: Fault = {
  name: 'update',
  title: '写着的时候扩展重新载入或更新',
  runs: 20,
  async play(stage) {
    const losses: Losses = { errors: [], field: [], leftovers: [], unkept: [] };
    for (let run = 0; run < stage.runs; run += 1) {
      await playOnce(stage, run % 2 === 0 ? 'update' : 'reload', losses);
      const [errors, left] = [losses.errors.at(-1), losses.leftovers.at(-1)];
      stage.say(`${run + 1}/${stage.runs} 控制台报错 ${errors}，留下的旧按钮 ${left}`);
    }
    const { errors, field, leftovers, unkept } = losses;
    return [
      { what: '网页控制台里的报错', unit: '处', values: errors, worst: 0 },
      { what: '填写框里少了的字', unit: '字', values: field, worst: 0 },
      { what: '不再管用、还留在网页里的旧按钮', unit: '处', values: leftovers, worst: 0 },
      { what: '更新后接着写、没有存下的', unit: '字', values: unkept, worst: 0 },
    ];
  },
};

async function playOnce({ url, random }: Stage, way: 'update' | 'reload', losses: Losses): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuzhi-extension-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const running = await launchWithExtension({ folder, args: ['--enable-unsafe-extension-debugging'] });
  const page = await running.context.newPage();
  let errors = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors += 1;
  });
  page.on('pageerror', () => {
    errors += 1;
  });
  await page.goto(`${url}/report/textarea`);
  const typist = await openTypist(page);
  await typist.key(writtenText(random, 200));
  await page.locator('shuzhi-launcher').evaluate((launcher) => launcher.setAttribute('data-former', ''));

  const before = typist.stood();
  if (way === 'update') await replace(running, folder, page);
  else await reload(running);
  // An update is noticed before the next key; a script whose extension is gone for good can notice it at a key alone.
  if (way === 'update') losses.leftovers.push(await leftoversOf(page));
  const after = writtenText(random, 60);
  for (const letter of after) await typist.key(letter);
  if (way === 'reload') losses.leftovers.push(await leftoversOf(page));
  losses.field.push(lostOf(before + after, await page.locator(FIELD).inputValue()));
  if (way === 'update') losses.unkept.push(await unkeptOf(running, typist));
  losses.errors.push(errors);
  await running.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The same folder with a higher version in it: what an update is to the browser. */
async function replace({ context }: ExtensionBrowser, folder: string, page: Page): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = v.parse(v.looseObject({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: folder });
  await page.locator(FRESH).waitFor({ state: 'attached' });
}

/** Loaded from the command line, the extension does not come back: the page's script is left alone. */
async function reload({ context }: ExtensionBrowser): Promise<void> {
  const [worker] = context.serviceWorkers();
  const gone = new Promise((resolve) => worker?.once('close', resolve));
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => 'the answer dies with the background');
  await gone;
}

function leftoversOf(page: Page): Promise<number> {
  return until(
    () => page.locator(FORMER).count(),
    (count) => count === 0,
    2_000,
  );
}

async function unkeptOf(running: ExtensionBrowser, typist: Typist): Promise<number> {
  const draftsPage = await openDraftsPage(running);
  const stood = typist.stood();
  const texts = await until(
    async () => (await keptDrafts(draftsPage)).map(textOf),
    (all) => all.includes(stood),
    3_000,
  );
  return Math.min(...texts.map((text) => lostOf(stood, text)), stood.length);
}
