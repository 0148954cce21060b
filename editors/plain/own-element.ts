/**
 * An element of ours in the page with a closed shadow root. Its styles come as a constructed stylesheet, which no content
 * security policy of the page forbids, and nothing of the page's styles reaches inside.
 */
export function createOwnElement(tag: string, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Where an element of ours can be seen and pressed: under a modal dialog or a full-screen element nothing can. */
export function uppermost(): Element {
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}
