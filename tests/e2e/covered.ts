import { expect, type Page } from '@playwright/test';

/** Texts and controls of the top document that the launcher lies on. */
export async function coveredByLauncher(page: Page): Promise<readonly string[]> {
  const launcher = page.locator('shuzhi-launcher');
  await expect(launcher).toBeVisible();
  const box = await launcher.boundingBox();
  if (!box) throw new Error('the launcher has no box');
  return page.evaluate(({ x, y, width, height }) => {
    const hits = (rect: DOMRect) => rect.left < x + width && rect.right > x && rect.top < y + height && rect.bottom > y;
    const controls = [
      ...document.querySelectorAll(
        'button, a, input:not([type=hidden]), select, textarea, iframe, label, [contenteditable=true]',
      ),
    ];
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      if ((walker.currentNode.textContent ?? '').trim() === '') continue;
      range.selectNodeContents(walker.currentNode);
      if ([...range.getClientRects()].some(hits)) words.push(walker.currentNode.textContent ?? '');
    }
    const boxes = controls.filter((one) => one.getClientRects().length > 0 && hits(one.getBoundingClientRect()));
    return [...words, ...boxes.map((one) => one.outerHTML.slice(0, 80))];
  }, box);
}
