import { send } from '../../messaging/client.ts';

/** Esc and F6 lead from the panel to the field, Esc folds away one that lies on the page; coming back, the keyboard is where it was. Returns how to end that. */
export function goBetween(tabId: number): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  let last: HTMLElement | undefined;
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || (event.key !== 'Escape' && event.key !== 'F6')) return;
      event.preventDefault();
      // A page that is gone has no field to lead to.
      send('panel.leave', { tabId, fold: event.key === 'Escape' }).catch(() => undefined);
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) last = target;
    },
    { signal },
  );
  // The browser forgets which element had the keyboard once another document has it.
  window.addEventListener(
    'focus',
    () => {
      if (document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
    },
    { signal },
  );
  return () => closing.abort();
}
