import { documentOf } from './frame-document.ts';

/** Least time between two looks at the page, in ms; a page where a look takes long is given that many times as much. */
const REST = 150;
const SHARE = 20;

/**
 * Calls `look` when things on the page may stand elsewhere: the window or the page's own height or width changed, it was
 * scrolled, the writer pressed something, something was put over the page. Nothing runs while nothing happens.
 */
export function watchLayout(look: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const soon = () => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        const begun = performance.now();
        look();
        const ended = performance.now();
        next = ended + Math.max(REST, SHARE * (ended - begun));
      },
      Math.max(0, next - performance.now()),
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

/** The page, or a later version of the extension, takes the panel out: the room it had goes with it. */
export function whenTaken(host: HTMLElement, then: () => void, signal: AbortSignal): void {
  const taken = new MutationObserver(() => {
    if (!host.isConnected) then();
  });
  for (const node of [document, host.parentElement]) if (node) taken.observe(node, { childList: true });
  signal.addEventListener('abort', () => taken.disconnect());
}
