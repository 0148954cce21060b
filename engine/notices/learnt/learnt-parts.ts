/** Parts no rule finds, asked for in words like those of the labelled notices. */
import type { NoticeText } from '../notice-text.ts';
import type { AskedPart } from '../types.ts';
import { askedByClause } from './clause-reader.ts';
import { clausesOf } from './clauses.ts';

/** Log-odds of a clause that asks. */
const LEAST_ODDS = 0;

/** What clauses ask for beside the parts in `known`, which rules have found. */
export function learntParts(notice: NoticeText, known: ReadonlySet<AskedPart['id']>): AskedPart[] {
  return notice.blocks.flatMap((block) =>
    clausesOf(block).flatMap((clause) =>
      askedByClause(block, clause, LEAST_ODDS)
        .filter((id) => !known.has(id))
        .map((id) => ({ id, evidence: notice.evidence(block, clause.start, clause.end) })),
    ),
  );
}
