import { documentTypeOf } from '../documents/index.ts';
import type { DocumentTypeId, OutlineOptions, OutlineSuggestion, Role } from '../types.ts';
import { fillPeriod } from './period.ts';

/** 建议提纲: the type's parts with headings and sentence openers for a role, year and period. Blanks stand in 〔 〕. */
export function suggestOutline(
  typeId: DocumentTypeId,
  { year, role, period = 'annual' }: OutlineOptions,
): readonly OutlineSuggestion[] {
  const fill = (words: string) => fillPeriod(words, year, period);
  const { parts, questions } = documentTypeOf(typeId, role);
  return parts.flatMap(({ id, title, need, outline, advice, share }) =>
    outline
      ? [
          {
            part: id,
            title,
            requirement: need,
            heading: fill(outline.heading),
            starters: outline.starters.map(fill),
            advice,
            questions: questions[id] ?? [],
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
