/** A page of `tests/pages/` in Firefox, judged by the editor's own account of what it holds. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { linesOf } from '../e2e/editor-lines.ts';
import { closePopup, pressToolbarButton } from './browser-window.ts';
import { expect, type Portal, withControl } from './firefox.ts';

interface EditorPage {
  /** What a writer clicks to write, and the frame it is in ('' for the page itself). */
  readonly enter: string;
  readonly frame: string;
  readonly ready: Promise<unknown>;
  content(): string;
}
declare const editorPage: EditorPage;

/** Opens the page of an editor, where the extension is at work. */
export async function openEditor(browser: Browser, page: Page, portal: Portal, editor: string): Promise<void> {
  // Without a licence Froala works on the own machine alone, where the extension must be asked for by its button.
  const own = editor.startsWith('froala');
  await page.goto(`${own ? portal.foreignUrl : portal.url}/editors/${editor}`);
  if (!own) return;
  await page.bringToFront();
  await enter(page);
  const popup = await pressToolbarButton(browser);
  await popup.press('[data-action=insert-at-caret]');
  await expect.poll(() => popup.text('[data-notice=inserted]')).not.toBe('');
  await closePopup(browser);
  await expect.poll(async () => (await content(page)).join()).toContain('一、');
  await withControl(page, 'z');
  await expect.poll(() => content(page), { message: 'one Ctrl+Z takes the outline back' }).toEqual([]);
}

/** The content as lines. */
export async function content(page: Page): Promise<string[]> {
  return linesOf(await page.evaluate(() => editorPage.content()));
}

/** Puts the caret into the editor; gives back the page or frame it is in. */
export async function enter(page: Page): Promise<Page | Frame> {
  const { selector, frame } = await page.evaluate(async () => {
    await editorPage.ready;
    return { selector: editorPage.enter, frame: editorPage.frame };
  });
  const inside = frame === '' ? page : await (await page.waitForSelector(frame))?.contentFrame();
  if (!inside) throw new Error(`no frame at ${frame}`);
  const box = await inside.waitForSelector(selector);
  await box?.click();
  return inside;
}

/** Types lines into the entered editor, each in a paragraph. */
export async function write(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
      await drawn(page);
    }
    await page.keyboard.type(line);
  }
  await expect.poll(() => content(page), { message: 'the page itself works' }).toEqual(lines);
}

/** Trix draws a new line before it takes what is typed in it, faster than a hand comes to the next key. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
