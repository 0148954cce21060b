import { useEffect, useRef } from 'preact/hooks';

/** Gives the element the keyboard when it is wanted there; never takes it away from the page beside the panel. */
export function useFocus<E extends HTMLElement>(wanted = true) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!wanted || !document.hasFocus()) return;
    element.current?.focus();
    // Of a form, the buttons at its end are to be seen too.
    element.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return element;
}
