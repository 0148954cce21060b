import { send } from '../../messaging/client.ts';

/** Esc leads from the panel to the field; coming back, the keyboard is where it was. Returns how to end that. */
export function goBetween(tabId: number): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  let last: HTMLElement | undefined;
  document.addEventListener(
    'keydown',
    ({ key, defaultPrevented }) => {
      // A page that is gone has no field to lead to.
      if (key === 'Escape' && !defaultPrevented) send('panel.leave', { tabId }).catch(() => undefined);
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
