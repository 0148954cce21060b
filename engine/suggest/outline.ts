import { documentTypeOf } from '../documents/index.ts';
import type { DocumentTypeId, OutlineOptions, OutlineSuggestion, Role } from '../types.ts';

/** 建议提纲: the type's parts with headings and sentence openers, year and role filled in. Blanks stand in 〔 〕. */
export function suggestOutline(typeId: DocumentTypeId, { year, role }: OutlineOptions): readonly OutlineSuggestion[] {
  const type = documentTypeOf(typeId);
  const fill = (words: string) => words.replaceAll('{year}', String(year)).replaceAll('{nextYear}', String(year + 1));
  const own = type.roles.find(({ id }) => id === role)?.headings;
  return type.parts.flatMap(({ id, title, need, outline, advice, share }) =>
    outline
      ? [
          {
            part: id,
            title,
            requirement: need,
            heading: fill(own?.[id] ?? outline.heading),
            starters: outline.starters.map(fill),
            advice,
            ...(share === undefined ? {} : { share }),
          },
        ]
      : [],
  );
}

/** The roles of a type, the usual one first. */
export function rolesOf(typeId: DocumentTypeId): readonly Role[] {
  return documentTypeOf(typeId).roles;
}
