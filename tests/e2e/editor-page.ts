/** A page of `tests/pages/`, worked as a person works it and judged by the editor's own account of what it holds. */
import type { ElementHandle, Frame, Page, TestInfo } from '@playwright/test';
import { linesOf } from './editor-lines.ts';
import { expect } from './extension.ts';

interface EditorPage {
  /** What a writer clicks to write, and the frame it is in ('' for the page itself). */
  readonly enter: string;
  readonly frame: string;
  readonly ready: Promise<unknown>;
  /** What the editor's own interface says it holds: text or HTML. */
  content(): string;
  /** Makes the editor read-only by its own means. */
  lock(): unknown;
}
declare const editorPage: EditorPage;

/** Where the results of one editor go in the table that `editor-table.ts` prints. */
export function rowOf(info: TestInfo, editor: string): void {
  info.annotations.push({ type: 'editor', description: editor });
}

/** As the editor's own interface gives it. */
export function rawContent(page: Page): Promise<string> {
  return page.evaluate(() => editorPage.content());
}

/** The content as lines. */
export async function content(page: Page): Promise<string[]> {
  return linesOf(await rawContent(page));
}

export async function lock(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await editorPage.lock();
  });
}

/** Puts the caret into the editor. */
export async function enter(page: Page): Promise<void> {
  const { inside, selector } = await writingPlace(page);
  await inside.locator(selector).first().click();
}

/** Writes lines into the entered editor as a person does, each in a paragraph. */
export async function write(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  // Text put in without a key is unknown to editors that count keys; a real one settles what came before.
  await page.keyboard.press('End');
  await expect.poll(() => content(page), 'the page itself works').toEqual(lines);
}

/** Ctrl+Y on most editors, Ctrl+Shift+Z on some; Trix redoes by its own button alone. */
export async function redo(page: Page): Promise<void> {
  const before = (await content(page)).join();
  const redone = () => expect.poll(async () => (await content(page)).join(), { timeout: 1500 }).not.toBe(before);
  const own = page.locator('[data-trix-action=redo]');
  if ((await own.count()) > 0) return own.click();
  await page.keyboard.press('Control+y');
  await redone().catch(() => page.keyboard.press('Control+Shift+Z'));
}

/** The element the writer writes in. */
export async function hostOf(page: Page): Promise<ElementHandle<Element>> {
  const { inside, selector } = await writingPlace(page);
  const host = await inside.locator(selector).first().elementHandle();
  if (!host) throw new Error(`nothing at ${selector}`);
  return host as ElementHandle<Element>;
}

/** Where the writer writes: in the page, or in a frame of it. */
export async function writingPlace(page: Page): Promise<{ readonly inside: Page | Frame; readonly selector: string }> {
  const { enter: selector, frame } = await page.evaluate(async () => {
    await editorPage.ready;
    return { enter: editorPage.enter, frame: editorPage.frame };
  });
  const inside: Page | Frame | null = frame === '' ? page : await (await page.waitForSelector(frame)).contentFrame();
  if (!inside) throw new Error(`no frame at ${frame}`);
  return { inside, selector };
}

/** Watches the element the writer writes in; gives back how to ask what became of it. */
export async function watchContent(page: Page): Promise<() => Promise<string[]>> {
  const host = await hostOf(page);
  const records = await host.evaluateHandle((element) => {
    const seen: string[] = [];
    new MutationObserver((changes) => {
      // What an editor writes on its outermost element tells that it got or lost the focus.
      for (const { type, target, attributeName } of changes)
        if (type !== 'attributes' || target !== element) seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    return seen;
  });
  // Editors mark that they lost the focus; that is the writer's press, not ours.
  return async () => (await records.jsonValue()).filter((one) => !/class|data-focused|aria-|style|tabindex/.test(one));
}

/** Editors tidy up when they lose the focus; that is theirs. Resolves with what they did once they have done. */
export async function settled(changes: () => Promise<string[]>): Promise<string[]> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { length } = await changes();
        const quiet = length === before;
        before = length;
        return quiet;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return changes();
}
