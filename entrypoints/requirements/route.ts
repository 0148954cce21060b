import { useAddress } from '../../components/use-address.ts';

/** What the page shows, by its address: `#read`, `#saved`, `#set/ID`. */
export type Route =
  | { readonly place: 'read' }
  | { readonly place: 'saved' }
  | { readonly place: 'set'; readonly setId: string };

export function useRoute(): Route {
  const [place, id] = useAddress();
  if (place === 'set' && id) return { place, setId: id };
  return place === 'saved' ? { place } : { place: 'read' };
}
