/** The disk of the profile is full while one writes: the page takes every key, the panel says it, and what was written is kept once there is room. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import texts from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { mayMountSmallDisk, mountSmallDisk } from '../../scripts/faults/small-disk.ts';
import { dockedPanel, expect, fill, goToOwn, press, report, test, textOf, valueIn } from './firefox.ts';
import { launchFirefox } from './launch.ts';

const field = 'textarea[name=content]';
const SIZE = '160m';

test.skipIf(!mayMountSmallDisk())(
  'a full disk: said, nothing lost, kept as soon as there is room',
  { timeout: 120_000 },
  async ({ portal }) => {
    const at = mkdtempSync(path.join(tmpdir(), 'shuzhi-disk-'));
    const disk = mountSmallDisk(at, SIZE);
    onTestFinished(() => {
      disk.unmount();
      rmSync(at, { recursive: true });
    });
    const { browser, base } = await launchFirefox({ profile: { folder: disk.folder, uuid: randomUUID() } });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${portal.url}/report/textarea`);
    await page.click(field);
    await page.keyboard.type('写满以前写的。');
    await press(page, 'shuzhi-launcher');
    const panel = await dockedPanel(page);
    await panel.waitForSelector('[data-saved=saved]');

    disk.fill();
    await fill(page, field, report);
    // Between two tries it says that it tries.
    await expect.poll(() => textOf(panel, '[data-saved=failed]')).toBe(texts.draftFull.message);
    await page.keyboard.type('写满以后写的。');
    expect(await valueIn(page, field)).toBe(`${report}写满以后写的。`);

    disk.free();
    await panel.waitForSelector('[data-saved=saved]');
    const own = await browser.newPage();
    await goToOwn(own, `${base}workbench.html`);
    await press(own, '[data-draft] [data-action=open]');
    await expect.poll(() => textOf(own, '.opened pre')).toContain('写满以后写的。');
  },
);
