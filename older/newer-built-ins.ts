/**
 * Built-in functions the product uses that Chromium 102 lacks, each put in place only where it is missing. Brought in by
 * `bring-built-ins.ts`, in the build for older cores alone; never into the page's own world, where they would be seen.
 * What is listed here is what the check of the build takes for given (`scripts/floor`).
 */

/** Chromium 110. */
define(Array.prototype, 'toSorted', function <T>(this: readonly T[], compare?: (one: T, other: T) => number): T[] {
  return [...this].sort(compare);
});
/** Chromium 110. */
define(Array.prototype, 'toReversed', function <T>(this: readonly T[]): T[] {
  return [...this].reverse();
});
/** Chromium 110. */
define(Array.prototype, 'toSpliced', function <T>(this: readonly T[], ...how: [number, number, ...T[]]): T[] {
  const copy = [...this];
  copy.splice(...how);
  return copy;
});
/** Chromium 120. */
define(URL, 'canParse', (address: string, base?: string): boolean => {
  try {
    return new URL(address, base) instanceof URL;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
});
/** Chromium 116. */
define(AbortSignal, 'any', (signals: Iterable<AbortSignal>): AbortSignal => {
  const either = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) either.abort(signal.reason);
    signal.addEventListener('abort', () => either.abort(signal.reason), { signal: either.signal });
  }
  return either.signal;
});
/** Chromium 105; with what the product asks of it: no box, or not visible, is not seen. The background has no elements. */
if (typeof Element === 'function')
  define(Element.prototype, 'checkVisibility', function (this: Element): boolean {
    return this.getClientRects().length > 0 && getComputedStyle(this).visibility === 'visible';
  });

export {};

function define(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}
