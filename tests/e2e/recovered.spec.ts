/** The database lost what it had: the drafts come back from their second copy, and the writer is told once. */
import type { browser } from 'wxt/browser';
import { dockedPanel, expect, report, stopBackground, test } from './extension.ts';

declare const chrome: typeof browser;

test('a draft the database lost comes back from its copy, and both pages say so until it is closed', async ({
  context,
  page,
  portal,
  browserWithExtension,
}) => {
  const { base } = browserWithExtension;
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill('textarea[name=content]', report);
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-saved=saved]')).toBeVisible();
  const drafts = await context.newPage();
  await drafts.goto(`${base}workbench.html`);
  await expect(drafts.locator('[data-draft]')).toHaveCount(1);
  const copies = () =>
    drafts.evaluate(async () => {
      let files = 0;
      const count = async (folder: FileSystemDirectoryHandle) => {
        for await (const entry of folder.values()) {
          if (entry.kind === 'directory') await count(entry);
          else if ((await entry.getFile()).size > 0) files += 1;
        }
      };
      await count(await navigator.storage.getDirectory());
      return files;
    });
  await expect.poll(copies).toBe(1);

  // As after a restart on a database begun anew.
  await page.goto('about:blank');
  await drafts.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('shuzhi');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const tx = opening.result.transaction(['drafts', 'versions'], 'readwrite');
        tx.objectStore('drafts').clear();
        tx.objectStore('versions').clear();
        tx.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
    await chrome.storage.session.clear();
  });
  await stopBackground(context, base);
  await drafts.reload();
  await expect(drafts.locator('[data-draft]')).toHaveCount(1);
  await expect(drafts.locator('[data-banner=recovered]')).toContainText('已从副本找回 1 份草稿');

  await page.bringToFront();
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-recovered="1"]')).toContainText('已从副本找回 1 份草稿');
  await panel.locator('[data-action=recovered-seen]').click();
  await expect(panel.locator('[data-recovered]')).toHaveCount(0);
  await panel.locator('[data-action=restore]').first().click();
  await expect(page.locator('textarea[name=content]')).toHaveValue(report);
  await page.reload();
  await page.locator('shuzhi-launcher').click();
  await expect((await dockedPanel(page)).locator('[data-recovered]')).toHaveCount(0);
});
