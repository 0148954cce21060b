import type { OwnPart, OwnType } from '../../../../engine/index.ts';

/** A part of one's own for tests, with what matters in each. */
export function part(id: OwnPart['id'], some: Partial<OwnPart> = {}): OwnPart {
  return {
    ...{ id, title: id, need: 'required', headings: [], phrases: [], falseFriends: [], advice: '', heading: '' },
    ...{ starters: [], share: null },
    ...some,
  };
}

export function ownType(parts: readonly OwnPart[], some: Partial<OwnType> = {}): OwnType {
  return { id: 'own-t', title: '乡镇干部述职', base: 'work-summary', titles: [], basis: [], parts, ...some };
}
