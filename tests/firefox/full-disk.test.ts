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
    let written = report;
    const goOn = async (words: string) => {
      await page.keyboard.type(words);
      written += words;
    };
    await expect
      .poll(
        async () => {
          // A browser deletes files of its own now and then, and a draft finds room in their place.
          disk.fill();
          // Between two tries it says that it tries.
          const said = await panel.waitForSelector('[data-saved=failed]', { timeout: 3000 }).catch(() => undefined);
          if (!said) await goOn('又写。');
          return said?.evaluate(({ textContent }) => textContent);
        },
        { timeout: 40_000 },
      )
      .toBe(texts.draftFull.message);
    await goOn('写满以后写的。');
    expect(await valueIn(page, field)).toBe(written);

    disk.free();
    await panel.waitForSelector('[data-saved=saved]');
    const own = await browser.newPage();
    await goToOwn(own, `${base}workbench.html`);
    await press(own, '[data-draft] [data-action=open]');
    await expect.poll(() => textOf(own, '.opened pre')).toContain('写满以后写的。');
  },
);
