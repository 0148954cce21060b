import type { Frame, Page } from '@playwright/test';
import { expect } from './extension.ts';

/** A report field of the practice portal, worked as a person works it. */
export interface PortalField {
  readonly name: string;
  readonly path: string;
  /** Puts the caret into the empty field. */
  enter(page: Page): Promise<void>;
  /** What stands in the field, as lines without empty ones. */
  lines(page: Page): Promise<string[]>;
  /** The lines of the value a form submission carried. */
  submittedLines(content: string): string[];
}

const plainLines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim())
    .filter(Boolean);
const htmlLines = (html: string) =>
  plainLines(
    html
      .replaceAll(/<br[^>]*>(?=<\/p>|<\/div>)/g, '')
      .replaceAll(/<\/(?:p|div|h\d|li)>|<br[^>]*>/g, '\n')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll(/&ldquo;|&quot;/g, '“'),
  );

async function bodyFrame(page: Page, selector: string): Promise<Frame> {
  const handle = await page.waitForSelector(selector);
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  await expect.poll(() => frame.evaluate(() => document.body?.isContentEditable)).toBe(true);
  return frame;
}

function framed(name: string, path: string, selector: string): PortalField {
  return {
    name,
    path,
    async enter(page) {
      await (await bodyFrame(page, selector)).locator('body').click();
    },
    async lines(page) {
      return plainLines(await (await bodyFrame(page, selector)).evaluate(() => document.body.innerText));
    },
    submittedLines: htmlLines,
  };
}

export const FIELDS: readonly PortalField[] = [
  {
    name: 'textarea',
    path: '/report/textarea',
    enter: (page) => page.locator('textarea[name=content]').click(),
    lines: async (page) => plainLines(await page.locator('textarea[name=content]').inputValue()),
    submittedLines: plainLines,
  },
  {
    name: 'contenteditable',
    path: '/report/contenteditable',
    enter: (page) => page.locator('[contenteditable=true]').click(),
    lines: async (page) => plainLines(await page.locator('[contenteditable=true]').innerText()),
    submittedLines: htmlLines,
  },
  framed('ueditor', '/report/ueditor', 'iframe[id^=ueditor_]'),
  framed('tinymce', '/report/tinymce', 'iframe.tox-edit-area__iframe'),
];
