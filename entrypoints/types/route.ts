import { useAddress } from '../../components/use-address.ts';

/** What the page shows, by its address: `#list`, `#type/ID`, `#import`. */
export type Route =
  | { readonly place: 'list' }
  | { readonly place: 'import' }
  | { readonly place: 'type'; readonly id: string };

export function useRoute(): Route {
  const [place, id] = useAddress();
  if (place === 'type' && id) return { place, id };
  return place === 'import' ? { place } : { place: 'list' };
}

export function showType(id: string): void {
  location.hash = `#type/${encodeURIComponent(id)}`;
}
