/**
 * Calls `onChange` after each change by typing, pasting, cutting or undoing in `field`. Nothing is called between
 * compositionstart and compositionend: while an input method composes, the text is not the writer's yet.
 */
export function watchInput(field: Element, doc: Document, onChange: () => void, signal: AbortSignal): void {
  let composing = false;
  const within = (event: Event) =>
    event.target === field || event.target instanceof doc.constructor || field.contains(event.target as Node);
  const listen = (type: string, act: () => void) =>
    doc.addEventListener(type, (event) => within(event) && act(), { capture: true, signal });
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    onChange();
  });
  listen('input', () => {
    if (!composing) onChange();
  });
}
