/** How a type that comes from a file differs from the one that is here, part by part. Pure. */
import type { AnyPartId, OwnPart, OwnType } from '../../engine/types.ts';

export type TypeField = 'title' | 'base' | 'titles' | 'basis' | 'order';
export type PartField = Exclude<keyof OwnPart, 'id'>;

export interface FieldChange<Field> {
  readonly field: Field;
  /** Lines more and lines fewer, of what is a list; null for what is one value. */
  readonly lines: { readonly more: number; readonly fewer: number } | null;
}

export interface PartDifference {
  readonly id: AnyPartId;
  readonly title: string;
  readonly verdict: 'added' | 'changed' | 'removed' | 'same';
  readonly fields: readonly FieldChange<PartField>[];
}

export interface TypeDifference {
  readonly type: OwnType;
  readonly verdict: 'new' | 'changed' | 'same';
  readonly fields: readonly FieldChange<TypeField>[];
  readonly parts: readonly PartDifference[];
}

const PART_FIELDS: readonly PartField[] = [
  ...(['title', 'need', 'headings', 'phrases', 'falseFriends', 'advice', 'heading', 'starters', 'share'] as const),
];

export function compareTypes(here: OwnType | undefined, coming: OwnType): TypeDifference {
  if (!here) {
    const parts = coming.parts.map(({ id, title }): PartDifference => ({ id, title, verdict: 'added', fields: [] }));
    return { type: coming, verdict: 'new', fields: [], parts };
  }
  const ids = (type: OwnType, other: OwnType) =>
    type.parts.map(({ id }) => id).filter((id) => other.parts.some((part) => part.id === id));
  const fields = [
    ...changes<TypeField>('title', here.title, coming.title),
    ...changes<TypeField>('base', here.base, coming.base),
    ...changes<TypeField>('titles', here.titles, coming.titles),
    ...changes<TypeField>('basis', here.basis.map(lineOf), coming.basis.map(lineOf)),
    ...(ids(here, coming).join() === ids(coming, here).join() ? [] : [{ field: 'order', lines: null } as const]),
  ];
  const parts = [
    ...coming.parts.map((part) =>
      comparePart(
        here.parts.find(({ id }) => id === part.id),
        part,
      ),
    ),
    ...here.parts
      .filter(({ id }) => !coming.parts.some((part) => part.id === id))
      .map(({ id, title }): PartDifference => ({ id, title, verdict: 'removed', fields: [] })),
  ];
  const same = fields.length === 0 && parts.every(({ verdict }) => verdict === 'same');
  return { type: coming, verdict: same ? 'same' : 'changed', fields, parts };
}

function comparePart(here: OwnPart | undefined, coming: OwnPart): PartDifference {
  const { id, title } = coming;
  if (!here) return { id, title, verdict: 'added', fields: [] };
  const fields = PART_FIELDS.flatMap((field) => changes(field, here[field], coming[field]));
  return { id, title, verdict: fields.length > 0 ? 'changed' : 'same', fields };
}

function lineOf({ name, clause }: OwnType['basis'][number]): string {
  return JSON.stringify([name, clause ?? '']);
}

type Value = string | number | null | readonly string[];

function changes<Field>(field: Field, here: Value, coming: Value): readonly FieldChange<Field>[] {
  if (typeof here !== 'object' || typeof coming !== 'object' || here === null || coming === null)
    return here === coming ? [] : [{ field, lines: null }];
  if (here.length === coming.length && here.every((line, index) => line === coming[index])) return [];
  const [old, fresh] = [new Set(here), new Set(coming)];
  const more = coming.filter((line) => !old.has(line)).length;
  const fewer = here.filter((line) => !fresh.has(line)).length;
  return [{ field, lines: { more, fewer } }];
}
