import { useAddress } from '../../components/use-address.ts';

/** What the page shows, by its address: `#drafts`, `#store`, `#draft/ID`, `#beside/ID/ID`. */
export type Route =
  | { readonly place: 'drafts' }
  | { readonly place: 'store' }
  | { readonly place: 'draft'; readonly draftId: string }
  | { readonly place: 'beside'; readonly left: string; readonly right: string };

export function useRoute(): Route {
  const [place, first, second] = useAddress();
  if (place === 'draft' && first) return { place, draftId: first };
  if (place === 'beside' && first && second) return { place, left: first, right: second };
  return place === 'store' ? { place } : { place: 'drafts' };
}
