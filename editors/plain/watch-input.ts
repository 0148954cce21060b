/**
 * Calls `onChange` after each change by typing, pasting, cutting or undoing in `field`. Nothing is called between
 * compositionstart and compositionend: while an input method composes, the text is not the writer's yet. It listens above
 * the field, before the page's own listeners there can stop an event.
 */
export function watchInput(field: Element, onChange: () => void, signal: AbortSignal): void {
  let composing = false;
  const listen = (type: string, act: () => void) =>
    field.getRootNode().addEventListener(type, ({ target }) => target === field && act(), { capture: true, signal });
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
