import { CANDIDATES } from '../editors/index.ts';

/** How long changes are gathered before the page is looked at again, in ms; well under the 300 a writer may wait. */
const GATHER = 80;
/** Calls of the observer within a second that are a storm, and how long it rests then, in ms. */
const STORM = 12;
const REST = 280;

export interface PageWatch {
  /** Waits for an element that has no size yet. */
  await(element: Element): void;
  /** Follows what changes under `root` as well: a shadow root, or the document of a frame the page itself writes. */
  follow(root: Node): void;
}

/**
 * Calls `look` when fields may have come, gone or become visible, `moved` when things may stand elsewhere, `focused` with
 * what got the keyboard. Nothing runs while nothing happens: the observer only looks at what was added or removed, and
 * hidden fields announce themselves by an IntersectionObserver. While an input method composes, nothing runs either.
 */
export function watchPage(
  doc: Document,
  {
    look,
    moved,
    focused,
  }: { readonly look: () => void; readonly moved: () => void; readonly focused: (element: Element) => void },
  signal: AbortSignal,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** Whether more than the document itself is followed: what lies there is not seen by a look at the document. */
  let beyond = false;
  let composing = false;
  let missed = false;
  const soon = (wait = GATHER) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (composing) missed = true;
      else look();
    }, wait);
  };
  /** The candidates at the last rest. */
  const seen = new WeakSet<Element>();
  let many = 0;
  let calls = 0;
  let since = 0;
  const follow = (root: Node) => {
    if (root !== doc) beyond = true;
    const attributeFilter = ['contenteditable', 'readonly', 'disabled'];
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
  };
  const observer = new MutationObserver((records) => {
    // A document that is opened again has lost its listeners.
    if (records.some(({ target }) => target === doc)) hook();
    if (records.some(mattersToFields)) soon();
    const now = performance.now();
    if (now - since > 1000) [since, calls] = [now, 0];
    calls += 1;
    if (calls < STORM) return;
    observer.disconnect();
    resting ??= setTimeout(afterStorm, REST);
  });
  /** A page that changes all the time is looked at now and then, not at each change. */
  function afterStorm() {
    resting = undefined;
    hook();
    follow(doc);
    [since, calls] = [performance.now(), STORM - 1];
    const candidates = doc.querySelectorAll(CANDIDATES);
    let changed = beyond || candidates.length !== many;
    many = candidates.length;
    for (const element of candidates) {
      changed ||= !seen.has(element);
      seen.add(element);
    }
    if (changed) soon(0);
  }
  const appearing = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      appearing.unobserve(target);
      soon();
    }
  });
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    focusin(event) {
      const [target] = event.composedPath();
      composing = false;
      if (!isElement(target)) return;
      focused(target);
      if (mayHoldField(target)) soon();
    },
    // Frames an editor writes itself: their body becomes editable some time after they were added. And style sheets: a
    // field seen before its own came has not had its true size.
    load({ target }) {
      if (isElement(target) && target.matches('iframe, link')) soon();
    },
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      if (missed) soon();
      missed = false;
    },
    scroll: placeSoon,
  };
  function placeSoon() {
    cancelAnimationFrame(frame);
    if (!composing) frame = requestAnimationFrame(moved);
  }
  function hook() {
    for (const [type, listener] of Object.entries(listeners))
      doc.addEventListener(type, listener, { capture: true, passive: true, signal });
    window.addEventListener('resize', placeSoon, { passive: true, signal });
    window.addEventListener('load', () => soon(), { once: true, signal });
  }
  hook();
  follow(doc);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(resting);
    observer.disconnect();
    appearing.disconnect();
  });
  return { await: (element) => appearing.observe(element), follow };
}

/** Nodes of a frame are of another realm: `instanceof` does not know them. */
function isElement(node: EventTarget | null | undefined): node is Element {
  return (node as Node | undefined)?.nodeType === Node.ELEMENT_NODE;
}

function mattersToFields({ type, attributeName, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return attributeName === 'contenteditable' || target.nodeName === 'TEXTAREA';
  for (const node of addedNodes) if (mayHoldField(node)) return true;
  for (const node of removedNodes) if (mayHoldField(node)) return true;
  return false;
}

function mayHoldField(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.shadowRoot || node.matches(CANDIDATES)) return true;
  if (!node.firstElementChild) return false;
  if (node.querySelector(CANDIDATES)) return true;
  for (const { shadowRoot } of node.getElementsByTagName('*')) if (shadowRoot) return true;
  return false;
}
