import { useEffect, useState } from 'preact/hooks';

/** What the page shows, by its address: `#read`, `#saved`, `#set/ID`. */
export type Route =
  | { readonly place: 'read' }
  | { readonly place: 'saved' }
  | { readonly place: 'set'; readonly setId: string };

function routeOf(hash: string): Route {
  const [place, id] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  if (place === 'set' && id) return { place, setId: id };
  return place === 'saved' ? { place } : { place: 'read' };
}

/** Follows the address, so that the browser's own way back works. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
