/** The real popup, opened over a page as by a press of the toolbar button, which grants the extension that page. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser.ts';

/** Evaluates an expression in the popup and gives its value. */
export type InPopup = (expression: string) => Promise<unknown>;

/** The browser must have been started with `--enable-unsafe-extension-debugging`. */
export async function pressToolbarButton({ context, extensionId }: ExtensionBrowser, page: Page): Promise<InPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser cannot be debugged');
  // Playwright's types know neither this command nor the popup, which is no page of the context.
  const send = session.send.bind(session) as (
    method: string,
    parameters?: object,
  ) => Promise<{ targetInfos: { type: string; url: string; targetId: string }[]; sessionId: string }>;
  const targets = async (...filter: { type?: string; exclude?: boolean }[]) =>
    (await send('Target.getTargets', filter.length > 0 ? { filter } : {})).targetInfos;

  const tab = (await targets({ type: 'tab', exclude: false })).find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  const popup = await poll(async () => (await targets()).find(({ url }) => url.endsWith('/popup.html')));
  const { sessionId } = await send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });

  const waiting = new Map<number, (value: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  let sent = 0;
  return async (expression) => {
    sent += 1;
    const id = sent;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, userGesture: true } });
    await send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}

async function poll<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('the popup did not open');
}
