import { documentTypeOf } from '../documents/index.ts';
import { builtInPart, titleOfPart } from '../own-types/lay-over.ts';
import type { DocumentTypeId, OutlineOptions, OutlineSuggestion, OwnType, Role } from '../types.ts';
import { fillPeriod } from './period.ts';

/** 建议提纲: the type's parts with headings and sentence openers for a role, year and period. Blanks stand in 〔 〕. */
export function suggestOutline(
  typeId: DocumentTypeId,
  { year, role, period = 'annual', ownType }: OutlineOptions,
): readonly OutlineSuggestion[] {
  const fill = (words: string) => fillPeriod(words, year, period);
  if (ownType) return suggestOwn(ownType, fill);
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

/** What the type says for itself, else what stands for the built-in part; a part of one's own has its title for a heading. */
function suggestOwn(type: OwnType, fill: (words: string) => string): readonly OutlineSuggestion[] {
  return type.parts.map((part): OutlineSuggestion => {
    const known = builtInPart(type, part.id);
    const title = titleOfPart(type, part);
    const share = part.share === null ? known?.share : part.share / 100;
    return {
      part: part.id,
      title,
      requirement: part.need,
      heading: fill(part.heading || (known ? (known.outline?.heading ?? '') : title)),
      starters: (part.starters.length > 0 ? part.starters : (known?.outline?.starters ?? [])).map(fill),
      advice: part.advice || (known?.advice ?? ''),
      questions: known ? (documentTypeOf(type.base).questions[known.id] ?? []) : [],
      ...(share === undefined ? {} : { share }),
    };
  });
}

/** The roles of a type, the usual one first. */
export function rolesOf(typeId: DocumentTypeId): readonly Role[] {
  return documentTypeOf(typeId).roles;
}
