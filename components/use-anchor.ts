import { useEffect } from 'preact/hooks';

/** Goes to the section named in the address once it is drawn: the browser looked for it before there was one. */
export function useAnchor(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
