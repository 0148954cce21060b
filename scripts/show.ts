/** Shows the product at work on the practice portal: in a window for a person, or by itself where there is no display. */
import process from 'node:process';
import { startPortal } from '../tests/portal/server.ts';
import { showByItself } from './show/by-itself.ts';
import { showInWindow } from './show/in-window.ts';

const portal = await startPortal();
const url = `http://oa.practice.gov.cn:${portal.port}`;
try {
  await (hasDisplay() ? showInWindow(url) : showByItself(url));
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await portal.close();
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
