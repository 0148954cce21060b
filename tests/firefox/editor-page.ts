/** A page of `tests/pages/` in Firefox, judged by the editor's own account of what it holds. */
import type { Frame, Page } from 'puppeteer-core';
import { linesOf } from '../e2e/editor-lines.ts';
import { expect } from './firefox.ts';

interface EditorPage {
  /** What a writer clicks to write, and the frame it is in ('' for the page itself). */
  readonly enter: string;
  readonly frame: string;
  readonly ready: Promise<unknown>;
  content(): string;
}
declare const editorPage: EditorPage;

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
