/** The drafts the extension gives back, asked for as its drafts page asks. */
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { DraftContent, Replies, Request, RequestName } from '../../messaging/protocol.ts';
import type { Reply } from '../../messaging/server.ts';
import type { ExtensionBrowser } from '../browser.ts';

/** The browser's interface as the extension's page has it; only ever used inside `evaluate`. */
declare const chrome: typeof browser;

export async function openDraftsPage({ context, base }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}workbench.html`);
  return page;
}

/** Asks the background, like every page of the extension. */
export async function ask<K extends RequestName>(page: Page, name: K, body: Request<K>): Promise<Replies[K]> {
  const reply: Reply<K> = await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, body });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Every draft, whatever is known of them so far. */
export const ALL = { text: '', site: null, type: null, year: null, limit: 1_000, settled: false } as const;

/** All drafts with their texts, newest first. */
export async function keptDrafts(draftsPage: Page): Promise<readonly DraftContent[]> {
  const drafts: DraftContent[] = [];
  for (const { id } of (await ask(draftsPage, 'draft.list', ALL)).drafts) {
    const draft = await ask(draftsPage, 'draft.read', { draftId: id });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

export function textOf({ boxes }: DraftContent): string {
  return boxes.map(({ text }) => text).join('\n');
}

/** UTF-16 units of what stood in the field that are not in the draft. */
export function lostOf(stood: string, kept: string): number {
  let same = 0;
  while (same < stood.length && stood[same] === kept[same]) same += 1;
  return stood.length - same;
}

/** Asks again until the answer is the wanted one, and gives up after `most` ms with the last answer. */
export async function until<T>(look: () => Promise<T>, wanted: (seen: T) => boolean, most = 5_000): Promise<T> {
  const end = Date.now() + most;
  let seen = await look();
  while (!wanted(seen) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
  return seen;
}
