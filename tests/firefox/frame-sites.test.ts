/** A form in a frame of a site that is not enabled: the docked panel says which; a tab of its own asks, since Firefox lets no frame ask. */
import { answerPermission, pressToolbarButton } from './browser-window.ts';
import { countOf, dockedPanel, expect, fill, frameAt, ownTab, press, test, textOf } from './firefox.ts';

for (const answer of ['refuse', 'allow'] as const) {
  test(`the site of a frame, from the docked panel by way of a tab: ${answer}`, async ({ firefox, page, portal }) => {
    await page.goto(`${portal.url}/places/foreign-frame`);
    await page.bringToFront();
    await (await pressToolbarButton(firefox.browser)).press('[data-action=open-panel]');
    const docked = await dockedPanel(page);
    await expect.poll(() => textOf(docked, '[data-foreign="http://127.0.0.1/*"]')).toContain('127.0.0.1');
    await press(docked, '[data-action=allow-frames]');
    const asking = await ownTab(firefox, 'panel.html?tab=');
    await press(asking, '[data-action=allow-frames]');
    expect(await answerPermission(firefox.browser, answer)).toContain('127.0.0.1');
    const form = await frameAt(page, 'iframe');
    if (answer === 'refuse') {
      await asking.waitForSelector('[data-notice=declined]');
      expect(await countOf(form, 'shuzhi-launcher')).toBe(0);
      return asking.close();
    }
    await expect.poll(() => countOf(form, 'shuzhi-launcher'), { message: 'in the open page at once' }).toBe(1);
    await asking.close();
    await page.bringToFront();
    await fill(form, 'textarea', '2026年度述职报告');
    await press(form, 'shuzhi-launcher');
    await expect.poll(() => textOf(docked, '[data-part=title][data-status=present]')).not.toBe('');
  });
}
