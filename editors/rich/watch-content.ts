import { unlessComposing } from '../plain/unless-composing.ts';

/** Calls `onChange` after the content of `host` changed, by typing or by the editor's own tools, which fire no input event. */
export function watchContent(host: Element, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(unlessComposing(host.ownerDocument, onChange, signal));
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
