import { browser } from 'wxt/browser';
import type { Landing } from '../../session/submitting.ts';

/** What the documents of a tab show after a submit; none where the browser lets nobody look. */
export async function landingsOf(tabId: number, since: number): Promise<readonly Landing[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: lookAround,
      args: [since],
    });
    return frames.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
  } catch (error) {
    console.warn('page not reachable', error);
    return [];
  }
}

/** Runs in the page. A login that is drawn by a script of the page may come a moment after it. */
async function lookAround(since: number): Promise<Omit<Landing, 'frameId'>> {
  const patience = 2000;
  const fewWords = 400;
  const room = { width: 240, height: 54 };
  const isWritten = (frame: Element) => {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument?.designMode === 'on' || contentDocument?.body?.isContentEditable === true;
  };
  const holdsReport = () =>
    [...document.querySelectorAll('textarea, [contenteditable=true], iframe')].some((field) => {
      const { width, height } = field.getBoundingClientRect();
      return width >= room.width && height >= room.height && (!field.matches('iframe') || isWritten(field));
    });
  const isLogin = () =>
    [...document.querySelectorAll('input[type=password]')].some(
      (field) => field.getClientRects().length > 0 && getComputedStyle(field).visibility === 'visible',
    ) && !holdsReport();
  const born = performance.timeOrigin;
  if (born > since && !isLogin()) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => isLogin() && resolve());
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      setTimeout(() => {
        observer.disconnect();
        resolve();
      }, patience);
    });
  }
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown says anything, and scripts hold words too
  const words = (document.body?.innerText ?? '').trim();
  const few = words.length < fewWords;
  const expired = /(?:登录|登陆|会话).{0,4}(?:超时|过期|失效)|(?:重新|请先|尚未|还未|未)登[录陆]/u;
  return {
    born,
    status: arrival?.responseStatus ?? 0,
    login: isLogin(),
    expired: few && expired.test(words),
    passing: few && !/成功|已(?:提交|保存|受理|上报|报送)/u.test(words),
  };
}
