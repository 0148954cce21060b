/** Pages that mean harm: none learns a word of the writer's drafts or settings, and none brings anything about. */
import type { browser as Interface } from 'wxt/browser';
import { acting } from '../e2e/hostile/acting.ts';
import { keptOfWriter } from '../e2e/hostile/kept.ts';
import { listening } from '../e2e/hostile/listening.ts';
import { reading, SECRET } from '../e2e/hostile/reading.ts';
import { type Attack, preparePage } from '../e2e/hostile/types.ts';
import { dockedPanel, expect, fill, press, report, test, textOf, valueIn } from './firefox.ts';

declare const browser: typeof Interface;

const field = 'textarea[name=content]';
/** Said by the writer in the settings. */
const NAME = '欧阳砚秋';
/** All but those that keep the panel away: there is nothing to learn then. */
const ATTACKS: readonly Attack[] = [...reading, ...listening, ...acting].filter(({ hinders }) => !hinders);

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
  const before = await settings.evaluate(keptOfWriter);
  expect(before).toContain(SECRET);
  expect(before).toContain(NAME);

  const { hostname: id } = new URL(firefox.base);
  for (const { name, atStart, whenOpen } of ATTACKS) {
    const page = await firefox.browser.newPage();
    await page.evaluateOnNewDocument(inPageAlone(preparePage));
    if (atStart) await page.evaluateOnNewDocument(inPageAlone(atStart));
    await page.goto(`${portal.url}/report/textarea`);
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await expect.poll(() => textOf(panel, '[data-offer]'), { message: name }).toContain(SECRET);
    if (whenOpen) await page.evaluate(inFirefox(whenOpen, id)).catch(unlessDenied);
    const loot = await page.evaluate(() => (window as unknown as { loot?: string[] }).loot?.join('\n') ?? 'no loot');
    expect.soft(loot, name).not.toContain(SECRET);
    expect.soft(loot, name).not.toContain(NAME);
    expect.soft(loot, name).not.toMatch(/no loot|loaded |"drafts"/);
    expect.soft(await valueIn(page, field), name).toBe('');
    await page.close();
    expect.soft(await settings.evaluate(keptOfWriter), name).toBe(before);
  }
}, 120_000);

/** The extension's own files have another kind of address here. */
function inFirefox(script: (id: string) => unknown, id: string): string {
  return `(${String(script).replaceAll('chrome-extension:', 'moz-extension:')})(${JSON.stringify(id)})`;
}

function unlessDenied(error: unknown): void {
  if (!/Access to 'moz-extension:\S+' from script denied/.test(String(error))) throw error;
}

/** It would be brought into the panel's frame as well, where no page can bring anything. */
function inPageAlone(script: () => void): string {
  return `if (location.protocol.startsWith('http')) (${script})();`;
}
