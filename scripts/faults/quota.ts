/** The browser gives the extension no more room. */
import type { ExtensionBrowser } from '../browser.ts';
import { newProfile, removeProfile } from '../profiles.ts';
import { figuresOf, newFull, writeWithoutRoom } from './full-storage.ts';
import type { Fault } from './types.ts';

export const quota: Fault = {
  name: 'quota',
  title: '浏览器给的空间用完了',
  runs: 10,
  async play(stage) {
    const seen = newFull();
    for (let run = 0; run < stage.runs; run += 1) {
      const profile = newProfile();
      await writeWithoutRoom(
        stage,
        profile,
        { fill: (browser) => limit(browser, 1), free: (browser) => limit(browser) },
        seen,
      );
      removeProfile(profile);
      stage.say(`${run + 1}/${stage.runs}：${Math.round(seen.notices.at(-1) ?? 0)} 毫秒后显示没有存好`);
    }
    return figuresOf(seen);
  },
};

/** The extension's room in bytes; without it, what the browser gives on its own. */
async function limit({ context, base }: ExtensionBrowser, bytes?: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${base}icon/16.png`);
  const session = await context.newCDPSession(page);
  const origin = base.replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', bytes === undefined ? { origin } : { origin, quotaSize: bytes });
  // An override ends with the session that made it.
  if (bytes === undefined) await page.close();
}
