import { type Browser, browser } from 'wxt/browser';

type RegisteredScript = Browser.scripting.RegisteredContentScript;

const CONTENT_SCRIPT = '/content-scripts/report-field.js';
/** The built `entrypoints/page-world.ts`. */
const PAGE_WORLD_SCRIPT = '/page-world.js';

/** The built `entrypoints/submit-watch.ts`. */
const SUBMIT_WATCH_SCRIPT = '/submit-watch.js';

/** Keeps the content script on every site the writer enabled beyond the built-in ones, and on pages already open. */
export function followSites(): void {
  const report = (error: unknown) => console.error(error);
  // The site of a frame stands in pages of other sites, so all open pages are looked at.
  browser.permissions.onAdded.addListener(() => {
    register().then(takeOver).catch(report);
  });
  browser.permissions.onRemoved.addListener(() => register().catch(report));
  browser.runtime.onInstalled.addListener(() => {
    register().then(takeOver).catch(report);
  });
}

/** Makes the script available in one tab, for a press in the popup; rejects where the browser forbids it. */
export async function injectInto(tabId: number): Promise<readonly number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [CONTENT_SCRIPT],
  });
  return results.map((result) => result.frameId);
}

/** Lets one frame's script ask an editor that lives in the page's own world. */
export async function enterPageWorld(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN',
    files: [PAGE_WORLD_SCRIPT],
  });
}

/** Follows what becomes of reports that are sent from a frame; the text is safe without it. */
export function watchSubmits({ tabId, frameId }: { readonly tabId: number; readonly frameId: number }): void {
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [SUBMIT_WATCH_SCRIPT] })
    .catch((error: unknown) => console.warn('page not reachable', error));
}

async function register(): Promise<void> {
  const builtIn = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !builtIn.has(origin));
  const id = 'enabled-sites';
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  const script: RegisteredScript = {
    id,
    matches,
    js: [CONTENT_SCRIPT],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  try {
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch (error) {
    // Chromium before 119 knows no such option and refuses it: frames without an address of their own stay out there.
    if (!String(error).includes('matchOriginAsFallback')) throw error;
    await browser.scripting.registerContentScripts([script]);
  }
}

/**
 * Brings the script into the open pages the writer allows, without a reload, so that no text is at risk: after an
 * installation, an update, a new permission. Pages still loading are among them: they may have begun before the browser
 * knew the script.
 */
async function takeOver(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await injectInto(id).catch((error: unknown) => console.warn('page not reachable', error));
    }),
  );
}
