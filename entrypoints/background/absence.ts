import { browser } from 'wxt/browser';
import type { Absence } from '../../messaging/panel-state.ts';
import type { Choosing } from '../../session/choosing.ts';

/** Why no report may be shown for a tab: the writer does not want it, or a frame's site is not enabled. */
export async function absenceOn(tabId: number, choosing: Choosing): Promise<Absence> {
  const { url = '' } = await browser.tabs.get(tabId);
  const [never, foreign] = await Promise.all([choosing.never(url), foreignSites(tabId)]);
  return { never, foreign };
}

/** Sites of frames wide enough for a form that this extension may not look into, as match patterns. */
async function foreignSites(tabId: number): Promise<readonly string[]> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: sourcesOfWideFrames })
    .catch((error: unknown) => {
      console.warn('page not reachable', error);
      return [];
    });
  const patterns = new Set(frames.flatMap(({ result }) => result ?? []).flatMap(patternOf));
  const allowed = await Promise.all(
    [...patterns].map(
      async (pattern) => [pattern, await browser.permissions.contains({ origins: [pattern] })] as const,
    ),
  );
  return allowed.flatMap(([pattern, may]) => (may ? [] : [pattern]));
}

/** Runs in the page. */
function sourcesOfWideFrames(): string[] {
  const wide = 240;
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return frames.filter(({ offsetWidth }) => offsetWidth >= wide).map(({ src }) => src);
}

function patternOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? [`${protocol}//${hostname}/*`] : [];
}
