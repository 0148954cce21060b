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
    // A control may reach further than what is seen of it.
    const seen = new Set<Element>();
    for (let dx = 0; dx <= width; dx += width / 4) {
      for (let dy = 0; dy <= height; dy += height / 4) {
        for (const element of document.elementsFromPoint(x + dx, y + dy)) seen.add(element);
      }
    }
    const boxes = controls.filter((one) => seen.has(one) && hits(one.getBoundingClientRect()));
    return [...words, ...boxes.map((one) => one.outerHTML.slice(0, 80))];
  }, box);
}
