/** Types into a field of the portal by the browser's own input events, and knows what stood in the field. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';

export interface Typist {
  readonly page: Page;
  readonly session: CDPSession;
  /** What stands in the field: what the page last said, and what it has taken since. */
  stood(): string;
  /** One key, or one commit of an input method. Resolves when the page has taken it. */
  key(text: string): Promise<void>;
  /** The whole text at once, from the clipboard. */
  paste(text: string): Promise<void>;
  /** The field loses the keyboard and has it again, as by a look at another window. */
  leaveAndReturn(): Promise<void>;
}

/** A steady hand. */
export const BETWEEN_KEYS = 66;
const TOLD = 'faultsFieldHolds';
const ASCII_KEY = /^[0-9a-z]$/;

/** `page` shows the form already; resolves once the extension has found its field. */
export async function openTypist(page: Page, field = 'textarea[name=content]'): Promise<Typist> {
  await page.locator('shuzhi-launcher').first().waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  // The page's word and the browser's answer to a key come by different ways: the longer of them is true.
  let said = '';
  let taken = '';
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === TOLD) said = payload;
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: TOLD });
  await page.locator(field).evaluate((box, name) => {
    const tell: unknown = Reflect.get(globalThis, name);
    box.addEventListener('input', () => {
      if (typeof tell === 'function') tell(box instanceof HTMLTextAreaElement ? box.value : box.textContent);
    });
  }, TOLD);
  await page.locator(field).click();
  return {
    page,
    session,
    stood: () => (said.length < taken.length ? taken : said),
    async key(text) {
      if (!ASCII_KEY.test(text)) await session.send('Input.insertText', { text });
      else {
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      }
      taken += text;
    },
    async leaveAndReturn() {
      await page.locator(field).evaluate((box) => {
        box.blur();
        box.focus();
      });
    },
    async paste(text) {
      await copy(page, text);
      await session.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key: 'v',
        code: 'KeyV',
        modifiers: 2,
        commands: ['paste'],
      });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'v', code: 'KeyV', modifiers: 2 });
      taken += text;
    },
  };
}

/**
 * Puts a text on the clipboard from a page that is served without TLS, where `navigator.clipboard` is not to be had.
 * Neither the page nor the caret is touched: that would be something for the extension to notice.
 */
async function copy(page: Page, text: string): Promise<void> {
  const copied: unknown = await page.evaluate((value) => {
    addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', value);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
    return document.execCommand('copy');
  }, text);
  if (!v.parse(v.boolean(), copied)) throw new Error('the clipboard takes no text');
}

/** Types the text at a steady pace until `stop` says so or the browser is gone. */
export async function typeSteadily(typist: Typist, text: string, signal?: AbortSignal): Promise<void> {
  for (const letter of text) {
    if (signal?.aborted) return;
    const start = performance.now();
    await typist.key(letter);
    await pause(Math.max(0, BETWEEN_KEYS - (performance.now() - start)));
  }
}
