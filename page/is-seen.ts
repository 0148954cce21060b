/** Whether the page shows an element at all, scrolled away or not. */
export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
