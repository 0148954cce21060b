import type { DocumentModel } from '../model.ts';
import type { Heading } from '../outline/headings.ts';
import type { AnyPartId, DocumentType, PartId } from '../types.ts';
import { partsOfHeading } from './heading-parts.ts';

/** The section tree seen from its parts: a heading without a part of its own stands under the one above it. */
export interface Sections {
  /** Parts of the section of heading number `index`; none above the first heading. */
  partsAt(index: number): readonly PartId[];
  /** The parts each heading names itself, by heading. */
  readonly named: readonly (readonly PartId[])[];
  /** What a type of one's own says a heading names, which comes first; by the heading's index. */
  readonly claimed: Claims;
  /** The first heading that opens the part. */
  headingOf(part: PartId): Heading | undefined;
}

/** Headings that a type of one's own names a part for, by their index. */
export type Claims = ReadonlyMap<number, AnyPartId>;

/** Sections whose points all belong to them, whatever they are called. */
const CLOSED: ReadonlySet<PartId> = new Set(['problems', 'causes', 'plans', 'integrity']);

const NO_CLAIMS: Claims = new Map();

export function findSections(doc: DocumentModel, type: DocumentType, claimed: Claims = NO_CLAIMS): Sections {
  const named = doc.headings.map((heading, index): readonly PartId[] => {
    const part = claimed.get(index);
    if (part === undefined) return partsOfHeading(heading.text, heading.number, type);
    return isBuiltIn(part) ? [part] : [];
  });
  const inherited: (readonly PartId[])[] = [];
  /** The parts of the open heading of each level. */
  const open: (readonly PartId[])[] = [];
  doc.headings.forEach((heading, index) => {
    const own = named[index] ?? [];
    open.length = Math.min(open.length, heading.level);
    const over = open.findLast((parts) => parts !== undefined) ?? [];
    // Under 存在问题 a point such as （一）学习不够 is still a problem, not the writer's study.
    const parts = own.length === 0 || over.some((part) => CLOSED.has(part)) ? over : own;
    inherited.push(parts);
    open[heading.level] = parts;
  });
  const first = new Map<PartId, Heading>();
  doc.headings.forEach((heading, index) => {
    for (const part of inherited[index] ?? []) if (!first.has(part)) first.set(part, heading);
  });
  return {
    partsAt: (index) => inherited[index] ?? [],
    named,
    claimed,
    headingOf: (part) => first.get(part),
  };
}

function isBuiltIn(part: AnyPartId): part is PartId {
  return !part.startsWith('own-');
}
