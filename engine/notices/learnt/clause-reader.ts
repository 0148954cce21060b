/** What a clause of a notice asks for, by its characters: learnt from labelled notices, for wordings no rule names. */
import { createRunReader, type RunReader } from '../../parts/model/run-weights.ts';
import type { Span } from '../../types.ts';
import type { NoticeBlock } from '../notice-text.ts';
import type { AskedPart } from '../types.ts';
import { featuresOf } from './clauses.ts';
import { ASKED, CLAUSE_WEIGHTS } from './weights.ts';

/** Made at the first notice. */
let known: RunReader | undefined;

/** The parts a clause asks for whose log-odds are above `least`. */
export function askedByClause(block: NoticeBlock, clause: Span, least: number): readonly AskedPart['id'][] {
  known ??= createRunReader(CLAUSE_WEIGHTS);
  const odds = known(featuresOf(block, clause));
  return ASKED.filter((_, output) => (odds[output] ?? 0) > least);
}
