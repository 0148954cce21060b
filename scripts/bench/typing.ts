/** Keys put into a page that is being recorded, as a writer types them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export const KEYS = 20;
/** How long the page and the extension are given to come to rest, in ms. */
export const SETTLING = 2_500;
const BETWEEN_KEYS = 100;

/** Resolves once the page has come to rest after the last key. */
export async function typeKeys(session: CDPSession): Promise<void> {
  for (let key = 0; key < KEYS; key += 1) {
    await session.send('Input.insertText', { text: '字' });
    await pause(BETWEEN_KEYS);
  }
  await pause(SETTLING);
}
