/** The product's own elements in a page stand in closed shadow roots, which the debugger alone looks into. */
import type { CDPSession, Page } from '@playwright/test';
import { expect } from './extension.ts';

interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the notice says, '' while there is none. */
export async function noticeText(page: Page): Promise<string> {
  return withShadow(page, NOTICE, async (notice) => (notice ? wordsOf(notice) : ''));
}

/** Presses a button of the notice as the writer does. */
export async function pressInNotice(page: Page, words: string): Promise<void> {
  await expect.poll(() => noticeText(page)).toContain(words);
  const { x, y, width, height } = await boxOf(page, (node) => node.nodeName === 'BUTTON' && wordsOf(node) === words);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Where the notice stands in the viewport, in CSS px. */
export async function noticeBox(page: Page): Promise<Box> {
  return boxOf(page, ({ nodeName }) => nodeName === 'SECTION');
}

/** What the first launcher of the page is called. */
export const launcherName = (page: Page) => buttonName(page, 'SHUZHI-LAUNCHER');

/** What the tab of the folded panel says. */
export const tabWords = (page: Page) => buttonName(page, 'SHUZHI-DOCK');

async function buttonName(page: Page, own: string): Promise<string> {
  return withShadow(page, own, async (launcher) => {
    const button = launcher && inside(launcher).find(({ nodeName }) => nodeName === 'BUTTON');
    const { attributes = [] } = button ?? {};
    return attributes[attributes.indexOf('aria-label') + 1] ?? '';
  });
}

async function boxOf(page: Page, is: (node: Node) => boolean): Promise<Box> {
  return withShadow(page, NOTICE, async (notice, session) => {
    const node = notice && inside(notice).find(is);
    if (!node) throw new Error('no such thing in the notice');
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  });
}

const NOTICE = 'SHUZHI-NOTICE';

async function withShadow<T>(
  page: Page,
  name: string,
  use: (notice: Node | undefined, session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = inside(root as Node).find(({ nodeName }) => nodeName === name);
    return await use(host?.shadowRoots?.[0], session);
  } finally {
    await session.detach();
  }
}

function inside(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside)];
}

function wordsOf(node: Node): string {
  return inside(node)
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join('');
}
