import { useEffect, useState } from 'preact/hooks';

/** What the page shows, by its address: `#drafts`, `#store`, `#draft/ID`, `#beside/ID/ID`. */
export type Route =
  | { readonly place: 'drafts' }
  | { readonly place: 'store' }
  | { readonly place: 'draft'; readonly draftId: string }
  | { readonly place: 'beside'; readonly left: string; readonly right: string };

export function routeOf(hash: string): Route {
  const [place, first, second] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  if (place === 'draft' && first) return { place, draftId: first };
  if (place === 'beside' && first && second) return { place, left: first, right: second };
  return place === 'store' ? { place } : { place: 'drafts' };
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
