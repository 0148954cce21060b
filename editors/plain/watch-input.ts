import { unlessComposing } from './unless-composing.ts';

/**
 * Calls `onChange` after each change by typing, pasting, cutting or undoing in `field`. It listens above the field, before
 * the page's own listeners there can stop an event.
 */
export function watchInput(field: Element, onChange: () => void, signal: AbortSignal): void {
  const changed = unlessComposing(field, onChange, signal);
  field
    .getRootNode()
    .addEventListener('input', ({ target }) => target === field && changed(), { capture: true, signal });
}
