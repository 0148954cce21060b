/** Pages that mean harm: none learns a word of the writer's drafts or settings, and none brings anything about. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, type chrome as inBackground, report, test } from './extension.ts';
import { acting } from './hostile/acting.ts';
import { keptOfWriter } from './hostile/kept.ts';
import { listening } from './hostile/listening.ts';
import { reading, SECRET } from './hostile/reading.ts';
import { type Attack, preparePage } from './hostile/types.ts';

const field = 'textarea[name=content]';
const attacks: readonly Attack[] = [...reading, ...listening, ...acting];
/** Said by the writer in the settings, and typed in the panel. */
const NAME = '欧阳砚秋';

test('there are forty of them and more', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(40);
});

test('no hostile page learns a word, and none changes anything', async ({ context, portal, browserWithExtension }) => {
  test.setTimeout(300_000);
  const { base } = browserWithExtension;
  const id = new URL(base).hostname;
  const settings = await context.newPage();
  await settings.goto(`${base}options.html`);
  await settings.evaluate((name) => {
    const { runtime } = (window as unknown as { chrome: typeof inBackground }).chrome;
    return runtime.sendMessage({ name: 'writer.save', body: { name, unit: '' } });
  }, NAME);
  const first = await context.newPage();
  await first.goto(`${portal.url}/report/textarea`);
  await first.fill(field, `${SECRET}，${report}`);
  await first.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(first)).locator('[data-saved=saved]')).toBeVisible();
  await first.close();
  const before = await settings.evaluate(keptOfWriter);
  expect(before).toContain(SECRET);

  for (const attack of attacks)
    await test.step(attack.name, async () => {
      const page = await context.newPage();
      await page.addInitScript(inPageAlone(preparePage));
      if (attack.atStart) await page.addInitScript(inPageAlone(attack.atStart));
      await page.goto(`${portal.url}/report/textarea`);
      const panel = await openPanel(page, attack);
      if (attack.whenOpen) await page.evaluate(attack.whenOpen, id).catch(unlessGone);
      if (panel && !panel.isDetached()) await panel.locator('body').press('Shift').catch(unlessGone);
      const loot = await page.evaluate(() => (window as unknown as { loot?: string[] }).loot?.join('\n') ?? '');
      expect.soft(loot, attack.name).not.toContain(SECRET);
      expect.soft(loot, attack.name).not.toContain(NAME);
      expect.soft(loot, attack.name).not.toMatch(/loaded |"drafts"/);
      if (!attack.hinders) expect.soft(await page.locator(field).inputValue(), attack.name).toBe('');
      await page.close();
      expect.soft(await settings.evaluate(keptOfWriter), attack.name).toBe(before);
    });
});

/** The debugger would bring it into the panel's frame as well, where no page can bring anything. */
function inPageAlone(script: () => void): string {
  return `if (location.protocol.startsWith('http')) (${script})();`;
}

/** Opens the panel by a real press, and sees the draft's words in it: what nobody shows nobody can take. */
async function openPanel(page: Page, { hinders, name }: Attack): Promise<Frame | undefined> {
  try {
    await page
      .locator('shuzhi-launcher')
      .first()
      .click({ timeout: hinders ? 2_000 : 10_000 });
    const panel = await dockedPanel(page);
    await expect(panel.locator('[data-offer]')).toContainText(SECRET, { timeout: hinders ? 2_000 : 10_000 });
    return panel;
  } catch (error) {
    if (hinders) return undefined;
    throw new Error(`${name}: ${String(error)}`);
  }
}

function unlessGone(error: unknown): void {
  if (!/closed|destroyed|detached|navigation/i.test(String(error))) throw error;
}
