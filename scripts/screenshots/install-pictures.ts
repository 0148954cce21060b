/** The pictures of the installation guide: the browser's list of extensions, and a form once it is installed. */
import path from 'node:path';
import { launchWithExtension } from '../browser.ts';

const BEGUN = '2026年度述职报告\n各位选民：\n一、学习情况\n我通读了代表法，参加县里的培训两次。';

/** `url`: the practice portal; `folder`: where the pictures go. */
export async function takeInstallPictures(url: string, folder: string): Promise<void> {
  const { context, close } = await launchWithExtension({ viewport: { width: 1000, height: 380 } });
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.locator('#devMode').click();
  // The bar with the buttons slides in.
  await page.locator('#loadUnpacked').click({ trial: true });
  await page.screenshot({ path: path.join(folder, 'install-list.png') });
  await page.goto(`${url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(BEGUN);
  await page.locator('shuzhi-launcher').first().click({ trial: true });
  await page.screenshot({ path: path.join(folder, 'install-form.png') });
  await close();
}
