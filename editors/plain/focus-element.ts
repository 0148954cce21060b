/** Gives an element the keyboard, wherever the keyboard was: its frame comes first. */
export function focusElement(element: HTMLElement): void {
  element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}
