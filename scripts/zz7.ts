import { launchWithExtension } from './browser.ts';
import { startPortal } from '../tests/portal/server.ts';
import { pressToolbarButton } from '../tests/e2e/toolbar-button.ts';
import { execSync } from 'node:child_process';
const portal = await startPortal({});
const b = await launchWithExtension({ headless: false, viewport: null, args: ['--enable-unsafe-extension-debugging', '--window-size=1300,800', '--window-position=0,0'] });
const page = await b.context.newPage();
await page.goto(`http://127.0.0.1:${portal.port}/report/textarea`);
await page.bringToFront();
const popup = await pressToolbarButton(b, page as any);
await page.waitForTimeout(1500);
execSync('import -window root /tmp/x1.png');
void popup('document.querySelector("[data-action=enable-site]").click()');
await page.waitForTimeout(2500);
execSync('import -window root /tmp/x2.png');
if (process.argv[2]) { const [x, y] = process.argv[2].split(','); execSync(`xdotool mousemove ${x} ${y} click 1`); await page.waitForTimeout(3000); execSync('import -window root /tmp/x3.png'); console.log('launchers', await page.locator('shuzhi-launcher').count(), await b.context.serviceWorkers()[0]!.evaluate(async()=>JSON.stringify([await (globalThis as any).chrome.permissions.getAll(), await (globalThis as any).chrome.scripting.getRegisteredContentScripts()])));await page.reload(); await page.waitForTimeout(2000); console.log('after reload', await page.locator('shuzhi-launcher').count()); }
await b.close(); await portal.close();
