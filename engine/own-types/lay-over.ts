/** A type of one's own laid over what the engine found: its parts, their order, names and needs. */
import { documentTypeOf } from '../documents/index.ts';
import { type Finding, MISSING } from '../parts/finding.ts';
import type { AnyPartId, OwnType, PartId, PartSpec, PartStatus } from '../types.ts';
import type { OwnJudgement } from './judge.ts';

const RANK: Readonly<Record<PartStatus, number>> = { missing: 0, weak: 1, present: 2 };

/** The built-in part that a part of an own type goes on from; undefined for parts of one's own. */
export function builtInPart(type: OwnType, id: AnyPartId): PartSpec | undefined {
  return documentTypeOf(type.base).parts.find((part) => part.id === id);
}

/** What the part is called: by the type, else as the built-in part. */
export function titleOfPart(type: OwnType, part: { readonly id: AnyPartId; readonly title: string }): string {
  return part.title || builtInPart(type, part.id)?.title || part.id;
}

/** What was found of a part: by the engine where it knows the part, or by the type's own words, whichever says more. */
export function findingIn(
  id: AnyPartId,
  builtIn: ReadonlyMap<PartId, Finding>,
  { findingOf, ruledOut }: OwnJudgement,
): Finding {
  const own = findingOf(id);
  const known = builtIn.get(id as PartId) ?? MISSING;
  const evidence = known.evidence.filter(({ text }) => !ruledOut(id, text));
  const engine = known.status !== 'missing' && evidence.length === 0 ? MISSING : { ...known, evidence };
  return RANK[own.status] > RANK[engine.status] ? own : engine;
}
