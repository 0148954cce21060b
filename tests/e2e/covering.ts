/** What the extension's own elements lie on, told by what the pointer would hit without them. */
import type { Frame, Page } from '@playwright/test';

/** Controls, fields and scrollbars under the panel, its tab and the launchers, in any frame; each named by its markup. */
export async function coveredByOwn(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'));
  const all = await Promise.all(frames.map((frame) => coveredIn(frame)));
  return all.flat();
}

/** A frame that goes away meanwhile covers nothing. */
async function coveredIn(frame: Frame): Promise<string[]> {
  if (frame.isDetached()) return [];
  return frame.evaluate(() => {
    const STEP = 8;
    const OWN = 'shuzhi-dock, shuzhi-launcher, shuzhi-notice';
    const CONTROLS =
      'button, a[href], input:not([type=hidden]), select, textarea, [contenteditable=true], [contenteditable=plaintext-only], summary, [role=button], [onclick]';

    /** What of the page is pressed at that point of a document; '' for nothing that matters. */
    function hit(doc: Document | ShadowRoot, x: number, y: number): string {
      const top = doc.elementsFromPoint(x, y).find((one) => !one.matches(OWN));
      if (!top) return '';
      if (top.shadowRoot && top.shadowRoot !== doc) return hit(top.shadowRoot, x, y);
      if (top instanceof HTMLElement && /^(iframe|frame)$/.test(top.localName))
        return hitInFrame(top as HTMLIFrameElement, x, y);
      const control = top.closest(CONTROLS);
      if (control) return control.outerHTML.slice(0, 80);
      for (let box: Element | null = top; box; box = box.parentElement)
        if (onScrollbar(box, x, y)) return `scrollbar of ${box.localName}.${box.className}`;
      return '';
    }
    function hitInFrame(frame: HTMLIFrameElement, x: number, y: number): string {
      const name = frame.outerHTML.slice(0, 80);
      const inner = frame.contentDocument;
      if (!inner?.body) return name;
      if (inner.designMode === 'on' || inner.body.isContentEditable) return name;
      const { left, top, width } = frame.getBoundingClientRect();
      const scale = width / frame.offsetWidth;
      const [dx, dy] = [(x - left) / scale - frame.clientLeft, (y - top) / scale - frame.clientTop];
      const { documentElement } = inner;
      if (dx > documentElement.clientWidth && documentElement.scrollHeight > documentElement.clientHeight)
        return `scrollbar of ${name}`;
      return hit(inner, dx, dy);
    }
    function onScrollbar(box: Element, x: number, y: number): boolean {
      if (
        !(box instanceof HTMLElement) ||
        box === document.documentElement ||
        box === document.body ||
        box.clientWidth === 0
      )
        return false;
      const { right, bottom } = box.getBoundingClientRect();
      const style = getComputedStyle(box);
      const wide =
        box.offsetWidth -
        box.clientWidth -
        Number.parseFloat(style.borderLeftWidth) -
        Number.parseFloat(style.borderRightWidth);
      const high =
        box.offsetHeight -
        box.clientHeight -
        Number.parseFloat(style.borderTopWidth) -
        Number.parseFloat(style.borderBottomWidth);
      return (wide > 4 && x > right - wide && x <= right) || (high > 4 && y > bottom - high && y <= bottom);
    }

    const covered = new Set<string>();
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    for (const root of roots)
      for (const own of root.querySelectorAll('shuzhi-dock, shuzhi-launcher')) {
        const { left, top, right, bottom } = own.getBoundingClientRect();
        if (right - left < 1) continue;
        for (let x = left + 1; x < right; x += STEP)
          for (let y = top + 1; y < bottom; y += STEP) {
            // Outside the window nothing is covered that can be pressed.
            if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
            const what = hit(root, x, y);
            if (what !== '') covered.add(`${own.localName}: ${what}`);
          }
      }
    return [...covered];
  });
}
