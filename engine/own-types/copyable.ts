import { documentTypeOf } from '../documents/index.ts';
import { spellYears } from '../suggest/period.ts';
import type { DocumentType, OwnType } from '../types.ts';

/** A built-in type as it is copied for a type of one's own: its outline says years as the writer is told to say them. */
export function copyableType(base: OwnType['base']): DocumentType {
  const type = documentTypeOf(base);
  return {
    ...type,
    parts: type.parts.map(({ outline, ...part }) => ({
      ...part,
      ...(outline && { outline: { heading: spellYears(outline.heading), starters: outline.starters.map(spellYears) } }),
    })),
  };
}
