import { launchWithExtension } from '../browser.ts';

/** Opens the practice portal in a window with the extension; resolves when the window is closed. */
export async function showInWindow(url: string): Promise<void> {
  const browser = await launchWithExtension({ headless: false, viewport: null });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const [first] = browser.context.pages();
  const page = first ?? (await browser.context.newPage());
  await page.goto(`${url}/report/textarea`);
  await page.bringToFront();
  console.log(`
练习网站已经打开（The practice portal is open）：${url}
  1. 在“述职报告正文”里写几句或粘贴一份报告，点填写框旁边的圆钮，看哪些部分未找到。
  2. 在面板里按“插入”，文字进到填写框；按一次 Ctrl+Z 就撤回。
  3. 刷新网页，面板会把刚才写的还给你；左边的菜单里还有别的填写框可试。
关掉浏览器窗口即结束（close the window to end）。`);
  await closed;
  await browser.close();
}
