/** Pages that mean harm: none learns a word of the writer's drafts or settings, and none brings anything about. */
import type { Page } from 'puppeteer-core';
import type { browser as Interface } from 'wxt/browser';
import { acting } from '../e2e/hostile/acting.ts';
import { listening } from '../e2e/hostile/listening.ts';
import { reading, SECRET } from '../e2e/hostile/reading.ts';
import { type Attack, preparePage } from '../e2e/hostile/types.ts';
import { dockedPanel, expect, fill, press, report, test, textOf, valueIn } from './firefox.ts';

declare const browser: typeof Interface;

const field = 'textarea[name=content]';
/** Said by the writer in the settings. */
const NAME = '欧阳砚秋';
/** Where Firefox has walls of its own between the page, its frames and the extension. */
const NAMES: ReadonlySet<string> = new Set([
  'finds the words and reads the selection',
  'looks into every frame',
  'keeps every shadow root that is made',
  'hears every event there is',
  'sends thirty kinds of events at everything of ours',
  'says in the editor’s name what was not written',
  'answers for its text box',
]);
const ATTACKS: readonly Attack[] = [...reading, ...listening, ...acting].filter(({ name }) => NAMES.has(name));

test('no hostile page learns a word, and none changes anything', async ({ firefox, portal, openOwn }) => {
  const settings = await openOwn('options.html');
  await settings.evaluate(
    (name) => browser.runtime.sendMessage({ name: 'writer.save', body: { name, unit: '' } }),
    NAME,
  );
  const first = await firefox.browser.newPage();
  await first.goto(`${portal.url}/report/textarea`);
  await fill(first, field, `${SECRET}，${report}`);
  await press(first, 'shuzhi-launcher');
  await (await dockedPanel(first)).waitForSelector('[data-saved=saved]');
  await first.close();
  const before = await kept(settings);
  expect(before).toContain(SECRET);
  expect(before).toContain(NAME);

  expect(ATTACKS).toHaveLength(NAMES.size);
  const { hostname: id } = new URL(firefox.base);
  for (const { name, atStart, whenOpen } of ATTACKS) {
    const t0 = Date.now();
    const page = await firefox.browser.newPage();
    await page.evaluateOnNewDocument(inPageAlone(preparePage));
    if (atStart) await page.evaluateOnNewDocument(inPageAlone(atStart));
    await page.goto(`${portal.url}/report/textarea`);
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await expect.poll(() => textOf(panel, '[data-offer]'), { message: name }).toContain(SECRET);
    if (whenOpen) await page.evaluate(whenOpen, id);
    const loot = await page.evaluate(() => (window as unknown as { loot?: string[] }).loot?.join('\n') ?? 'no loot');
    expect.soft(loot, name).not.toContain(SECRET);
    expect.soft(loot, name).not.toContain(NAME);
    expect.soft(loot, name).not.toMatch(/no loot|loaded |"drafts"/);
    expect.soft(await valueIn(page, field), name).toBe('');
    console.log('T', name, Date.now() - t0);
    await page.close();
    expect.soft(await kept(settings), name).toBe(before);
  }
}, 120_000);

/** It would be brought into the panel's frame as well, where no page can bring anything. */
function inPageAlone(script: () => void): string {
  return `if (location.protocol.startsWith('http')) (${script})();`;
}

/** All that is kept of drafts, of decisions about fields and of the writer, as text. */
async function kept(settings: Page): Promise<string> {
  return settings.evaluate(async () => {
    const opening = indexedDB.open('shuzhi');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await Promise.all(
      ['drafts', 'versions', 'fields', 'choices', 'ignored', 'writer'].map(
        (name) =>
          new Promise<unknown>((resolve, reject) => {
            const asking = db.transaction(name).objectStore(name).getAll();
            asking.onsuccess = () => resolve(asking.result);
            asking.onerror = () => reject(asking.error);
          }),
      ),
    );
    db.close();
    return JSON.stringify(all);
  });
}
