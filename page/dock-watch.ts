import { documentOf } from './frame-document.ts';

/** Least time between two looks at the page, in ms. */
const REST = 150;

/**
 * Calls `look` when things on the page may stand elsewhere: the window or the page's own height or width changed, it was
 * scrolled, the writer pressed something, something was put over the page. Nothing runs while nothing happens.
 */
export function watchLayout(look: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const soon = () => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        last = performance.now();
        look();
      },
      Math.max(0, last + REST - performance.now()),
    );
  };
  const size = new ResizeObserver(soon);
  size.observe(document.documentElement);
  if (document.body) size.observe(document.body);
  // A dialog or a notice of the page is put beside all the rest, and changes no size.
  const added = new MutationObserver(soon);
  if (document.body) added.observe(document.body, { childList: true });
  const seen = new WeakSet<Document>();
  const hook = (doc: Document) => {
    if (seen.has(doc)) return;
    seen.add(doc);
    const how = { capture: true, passive: true, signal };
    for (const type of ['scrollend', 'click', 'focusin', 'transitionend', 'fullscreenchange', 'toggle'])
      doc.addEventListener(type, soon, how);
    doc.addEventListener('load', onLoad, how);
    doc.defaultView?.addEventListener('resize', soon, how);
    hookFrames(doc);
  };
  function hookFrames(doc: Document): void {
    for (const frame of doc.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = documentOf(frame);
      if (inner) hook(inner);
    }
  }
  function onLoad({ target }: Event): void {
    const doc = (target as Node | null)?.ownerDocument;
    if (doc) hookFrames(doc);
    soon();
  }
  hook(document);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    size.disconnect();
    added.disconnect();
  });
}
