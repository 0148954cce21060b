/**
 * Calls `onChange` after the content of `host` changed, by typing or by the editor's own tools, which fire no input
 * event. Silent while an input method composes.
 */
export function watchContent(host: Element, onChange: () => void, signal: AbortSignal): void {
  const doc = host.ownerDocument;
  let composing = false;
  let missed = false;
  const changed = () => {
    if (composing) missed = true;
    else onChange();
  };
  const observer = new MutationObserver(changed);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const options = { capture: true, signal };
  doc.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    options,
  );
  doc.addEventListener(
    'compositionend',
    () => {
      composing = false;
      if (missed) onChange();
      missed = false;
    },
    options,
  );
}
