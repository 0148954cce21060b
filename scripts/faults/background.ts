/** Stops the extension's background as the browser does with an idle one, without waking it to do so. */
import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser.ts';

export interface Background {
  /** A page of the extension's origin that runs no script of the extension's. */
  readonly page: Page;
  /** Resolves once it has stopped; a message that is under way may start it again at once. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Followed from a picture of the extension's. */
export async function followBackground({ context, base }: ExtensionBrowser): Promise<Background> {
  const page = await context.newPage();
  await page.goto(`${base}icon/16.png`);
  const session = await context.newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    page,
    async stop() {
      const stopped = running.size === 0 ? undefined : nextStop(session);
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
    close: () => page.close(),
  };
}

function nextStop(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the background does not stop')), 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      clearTimeout(late);
      resolve();
    });
  });
}
