/** Background → page: ask one frame, or all frames of a tab. */
import { browser } from 'wxt/browser';
import type { CommandName, Commands } from './page-commands.ts';

/** The frame's answer; undefined when no content script of ours lives there (any more). */
export async function command<K extends CommandName>(
  name: K,
  body: Commands[K]['ask'],
  target: { readonly tabId: number; readonly frameId: number },
): Promise<Commands[K]['reply'] | undefined> {
  try {
    return await browser.tabs.sendMessage(target.tabId, { command: name, body }, { frameId: target.frameId });
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/** Tells every frame of the tab. Frames without our script do not mind. */
export async function tellTab(tabId: number, name: 'page.announce' | 'page.chosen'): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { command: name, body: null });
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
}

/** The browsers' words for a frame that is gone, was never ours, or went away while answering. */
function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Receiving end does not exist|message (channel|port) closed|No tab with id|Invalid tab ID|moved into back\/forward cache/i.test(
      error.message,
    )
  );
}
