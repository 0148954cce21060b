import type { DocumentType, Role } from '../types.ts';

/** The type as it is for a role (身份): needs, headings, starters, advice and sources of the role in place of the usual ones. */
export function inRole(type: DocumentType, roleId: string | undefined): DocumentType {
  const role = type.roles.find(({ id }) => id === roleId);
  if (!role) return type;
  const byRole = laid.get(type) ?? new Map<Role, DocumentType>();
  laid.set(type, byRole);
  const known = byRole.get(role) ?? layOver(type, role);
  byRole.set(role, known);
  return known;
}

/** Types laid over once, for what is remembered of a type is remembered by its object. */
const laid = new WeakMap<DocumentType, Map<Role, DocumentType>>();

function layOver(type: DocumentType, { needs, headings, starters, advice, questions, basis }: Role): DocumentType {
  return {
    ...type,
    basis: basis ? [...basis, ...type.basis] : type.basis,
    questions: { ...type.questions, ...questions },
    parts: type.parts.map((part) => {
      const { id, outline } = part;
      return {
        ...part,
        need: needs?.[id] ?? part.need,
        advice: advice?.[id] ?? part.advice,
        ...(outline && {
          outline: { heading: headings?.[id] ?? outline.heading, starters: starters?.[id] ?? outline.starters },
        }),
      };
    }),
  };
}

/** The role whose longest word stands in `title`, none where it says none. */
export function roleNamedIn(title: string, { roles }: DocumentType): Role | undefined {
  let best: { readonly role: Role; readonly length: number } | undefined;
  for (const role of roles)
    for (const word of role.titles ?? [])
      if (word.length > (best?.length ?? 0) && title.includes(word)) best = { role, length: word.length };
  return best?.role;
}
