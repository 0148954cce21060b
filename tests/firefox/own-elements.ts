/** The product's own elements stand in closed shadow roots, which Firefox shows to the scripts of the extension alone. */
import type { Page } from 'puppeteer-core';
import type { browser as Interface } from 'wxt/browser';
import { expect, tabOf } from './firefox.ts';

declare const browser: typeof Interface;

/** Firefox alone has it. */
interface WithShadow {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

interface Notice {
  readonly text: string;
  /** Centres of its buttons in the viewport, in CSS px. */
  readonly buttons: readonly { readonly words: string; readonly x: number; readonly y: number }[];
}

/** The notice in a page as a page of the extension finds it. */
async function notice(own: Page, page: Page): Promise<Notice> {
  const found = await own.evaluate(
    async (tabId) => {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => {
          const host = document.querySelector('shuzhi-notice') as unknown as WithShadow | null;
          const root = host?.openOrClosedShadowRoot;
          const buttons = [...(root?.querySelectorAll('button') ?? [])].map((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return { words: button.textContent ?? '', x: x + width / 2, y: y + height / 2 };
          });
          return { text: root?.querySelector('section')?.textContent ?? '', buttons };
        },
      });
      return frame?.result;
    },
    await tabOf(own, page),
  );
  return found ?? { text: '', buttons: [] };
}

/** What the notice says, '' while there is none. */
export async function noticeText(own: Page, page: Page): Promise<string> {
  return (await notice(own, page)).text;
}

/** Presses a button of the notice as the writer does. */
export async function pressInNotice(own: Page, page: Page, words: string): Promise<void> {
  await expect.poll(() => noticeText(own, page)).toContain(words);
  const button = (await notice(own, page)).buttons.find((one) => one.words === words);
  if (!button) throw new Error(`no ${words} in the notice`);
  await page.mouse.click(button.x, button.y);
}

/** The script that follows submits is brought into a page's frame when a report is found there. */
export async function watched(own: Page, page: Page): Promise<void> {
  const tabId = await tabOf(own, page);
  const look = () =>
    own.evaluate(async (id) => {
      const frames = await browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: () => Symbol.for('shuzhi.watched') in globalThis,
      });
      return frames.some(({ result }) => result);
    }, tabId);
  await expect.poll(look, { message: 'submits are followed' }).toBe(true);
}
