/** Messages of the settings: what is kept on this computer, and what shows itself around the page. */
import * as v from 'valibot';
import type { Convenience, Conveniences } from '../storage/conveniences.ts';
import type { StoredKind } from '../storage/inventory.ts';

export type { Convenience, Conveniences, StoredKind };

const KINDS = [
  ...(['drafts', 'versions', 'copies', 'fields', 'ignored', 'choices', 'writer'] as const),
  ...(['requirementSets', 'ownTypes', 'snippets', 'samples', 'settings'] as const),
] satisfies readonly StoredKind[];
const CONVENIENCES = ['badge', 'menu', 'shortcuts'] as const satisfies readonly Convenience[];

/** extension pages → background */
export const storedMessages = {
  'stored.list': v.object({}),
  'stored.clear': v.object({ kind: v.picklist([...KINDS, 'everything']) }),
  'conveniences.read': v.object({}),
  'conveniences.turn': v.object({ what: v.picklist(CONVENIENCES), on: v.boolean() }),
} as const;

/** How many there are of each kind. */
export type StoredCounts = Readonly<Record<StoredKind, number>>;

export interface StoredReplies {
  'stored.list': StoredCounts;
  'stored.clear': null;
  'conveniences.read': Conveniences;
  'conveniences.turn': Conveniences;
}
