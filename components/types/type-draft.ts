/** A type of one's own in the making. Lists are edited as lines; blank ones go when it is saved. Pure. */
import type {
  AnyPartId,
  Basis,
  DocumentType,
  OwnPart,
  OwnPartId,
  OwnType,
  OwnTypeId,
  PartSpec,
} from '../../engine/types.ts';

/** A copy of a built-in type: all its parts as they are, with nothing added to what the engine knows of them. */
export function copyOfBuiltIn(
  { basis, parts }: Pick<DocumentType, 'basis' | 'parts'>,
  base: OwnType['base'],
  id: OwnTypeId,
  title: string,
): OwnType {
  const kept = basis.map(({ name, clause }): Basis => (clause === undefined ? { name } : { name, clause }));
  return { id, title, base, titles: [], basis: kept, parts: parts.map(builtInPart) };
}

/** A built-in part as a type of one's own begins with it. */
export function builtInPart({ id, title, need, advice, outline, share }: PartSpec): OwnPart {
  return {
    ...blankPart(id, title),
    need,
    advice,
    heading: outline?.heading ?? '',
    starters: outline?.starters ?? [],
    share: share === undefined ? null : Math.max(1, Math.round(share * 100)),
  };
}

/** A part of one's own that nothing is said of yet. */
export function ownPart(id: OwnPartId): OwnPart {
  return { ...blankPart(id, ''), need: 'required' };
}

function blankPart(id: AnyPartId, title: string): OwnPart {
  return {
    ...{ id, title, need: 'optional', headings: [], phrases: [], falseFriends: [], advice: '', heading: '' },
    ...{ starters: [], share: null },
  };
}

export function changePart(type: OwnType, id: AnyPartId, some: Partial<OwnPart>): OwnType {
  return { ...type, parts: type.parts.map((part) => (part.id === id ? { ...part, ...some } : part)) };
}

/** `by`: -1 up, 1 down; at an end nothing moves. */
export function movePart(type: OwnType, id: AnyPartId, by: -1 | 1): OwnType {
  const from = type.parts.findIndex((part) => part.id === id);
  const part = type.parts[from];
  const to = from + by;
  if (!part || to < 0 || to >= type.parts.length) return type;
  return { ...type, parts: type.parts.toSpliced(from, 1).toSpliced(to, 0, part) };
}

/** A built-in part comes at its usual place, one of one's own before the closing, or last. */
export function addPart(type: OwnType, part: OwnPart, usual: readonly AnyPartId[]): OwnType {
  const rank = usual.indexOf(part.id);
  const later = new Set(rank < 0 ? ['closing', 'signature', 'date'] : usual.slice(rank + 1));
  const before = type.parts.findIndex(({ id }) => later.has(id));
  return { ...type, parts: type.parts.toSpliced(before < 0 ? type.parts.length : before, 0, part) };
}

export function removePart(type: OwnType, id: AnyPartId): OwnType {
  return { ...type, parts: type.parts.filter((part) => part.id !== id) };
}

/** One rule a line, its clause behind `|` (also ｜). */
export function basisText(basis: readonly Basis[]): string {
  return basis.map(({ name, clause }) => (clause === undefined ? name : `${name}｜${clause}`)).join('\n');
}

export function basisOf(text: string): readonly Basis[] {
  return text.split('\n').map((line) => {
    const [name = '', ...rest] = line.split(/[|｜]/u);
    return rest.length === 0 ? { name } : { name, clause: rest.join('｜') };
  });
}

/** As it is saved and judged by: no blank lines, no blanks around words, nothing twice in a list. */
export function cleaned(type: OwnType): OwnType {
  const lines = (list: readonly string[]) =>
    [...new Set(list.map((line) => line.trim()))].filter((line) => line !== '');
  return {
    ...type,
    title: type.title.trim(),
    titles: lines(type.titles),
    basis: type.basis
      .map(
        ({ name, clause = '' }): Basis =>
          clause.trim() === '' ? { name: name.trim() } : { name: name.trim(), clause: clause.trim() },
      )
      .filter(({ name }) => name !== ''),
    parts: type.parts.map((part) => ({
      ...part,
      title: part.title.trim(),
      headings: lines(part.headings),
      phrases: lines(part.phrases),
      falseFriends: lines(part.falseFriends),
      advice: part.advice.trim(),
      heading: part.heading.trim(),
      starters: part.starters.map((line) => line.trim()).filter((line) => line !== ''),
    })),
  };
}
