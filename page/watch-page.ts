import { CANDIDATES } from '../editors/index.ts';

/** How long changes are gathered before the page is looked at again, in ms; well under the 300 a writer may wait. */
const GATHER = 80;

/**
 * Calls `look` when fields may have come, gone or become visible. Nothing runs while nothing happens: the observer only
 * looks at what was added or removed, and hidden fields announce themselves by an IntersectionObserver.
 */
export function watchPage(doc: Document, look: () => void, signal: AbortSignal): { await(element: Element): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, GATHER);
  };
  const holds = (node: Node) =>
    node instanceof Element && (node.matches(CANDIDATES) || node.querySelector(CANDIDATES) !== null);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, type } of records) {
      if (type === 'attributes' || [...addedNodes].some(holds) || [...removedNodes].some(holds)) return soon();
    }
  });
  observer.observe(doc, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] });
  const appearing = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      appearing.unobserve(target);
      soon();
    }
  });
  doc.addEventListener('focusin', ({ target }) => target instanceof Element && holds(target) && soon(), {
    capture: true,
    signal,
  });
  // Frames an editor writes itself: their body becomes editable some time after they were added. And style sheets: a
  // field seen before its own came has not had its true size.
  doc.addEventListener('load', ({ target }) => target instanceof Element && target.matches('iframe, link') && soon(), {
    capture: true,
    signal,
  });
  if (doc.readyState !== 'complete') window.addEventListener('load', soon, { once: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    appearing.disconnect();
  });
  return {
    await(element) {
      const frame = element.matches('iframe') ? frameDocument(element as HTMLIFrameElement) : undefined;
      if (frame)
        observer.observe(frame, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['contenteditable'],
        });
      else appearing.observe(element);
    },
  };
}

/** The document of a frame the page wrote itself; other frames run this script on their own. */
function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  const own = !frame.getAttribute('src') || /^(?:about:|javascript:)/i.test(frame.getAttribute('src') ?? '');
  return own ? (frame.contentDocument ?? undefined) : undefined;
}
