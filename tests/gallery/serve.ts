/** The gallery as a browser test opens it: built once in memory, answered without a server. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { NOW } from './reports.ts';

const ADDRESS = 'http://gallery.test/';
const KINDS: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Resolves to what answers a page's requests for the gallery. */
export async function buildGallery(): Promise<(page: Page) => Promise<void>> {
  const built = await build({
    configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false, minify: false, reportCompressedSize: false },
  });
  if (!Array.isArray(built) && !('output' in built)) throw new Error('the gallery was watched, not built');
  const files = new Map(
    [built]
      .flat()
      .flatMap(({ output }) => output)
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
  return async (page) => {
    await page.clock.setFixedTime(NOW);
    await page.route(`${ADDRESS}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      const body = files.get(name);
      if (body === undefined) return route.fulfill({ status: 404 });
      const contentType = KINDS[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return route.fulfill({ body: Buffer.from(body), contentType });
    });
  };
}

/** Opens the gallery in a language (`zh-CN`, `zh-TW`, `en`); resolves to the names of its states. */
export async function openGallery(page: Page, language = 'zh-CN'): Promise<readonly string[]> {
  await page.goto(`${ADDRESS}?lang=${language}`);
  return page.locator('figcaption a').allTextContents();
}

/** Shows one state as it first is. */
export async function showState(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, name);
  await page.locator(`html[data-shown="${name}"]`).waitFor({ state: 'attached' });
}

/** Runs `inspections` in the page over each state with everything unfolded; resolves to what each found, with the first state that shows it. */
export async function inspectStates(
  page: Page,
  names: readonly string[],
  inspections: readonly (() => readonly string[] | Promise<readonly string[]>)[],
): Promise<readonly ReadonlyMap<string, string>[]> {
  const found = await page.evaluate(
    async ({ all, sources }) => {
      const runs = sources.map((source) => new Function(`return (${source})()`));
      const found = runs.map((): Record<string, string> => ({}));
      for (const name of all) {
        const shown = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
        window.location.hash = name;
        await shown;
        for (const one of document.querySelectorAll('details')) one.open = true;
        for (const [index, run] of runs.entries()) {
          const first = found[index] ?? {};
          for (const line of await run()) first[line] ??= name;
        }
      }
      return found;
    },
    { all: names, sources: inspections.map(String) },
  );
  return found.map((first) => new Map(Object.entries(first)));
}
