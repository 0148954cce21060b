/** What a clause of a notice asks for, by its characters: learnt from labelled notices, for wordings no rule names. */
import { shareOf } from '../../parts/model/features.ts';
import { numberOf } from '../../parts/model/letters.ts';
import type { Span } from '../../types.ts';
import type { NoticeBlock } from '../notice-text.ts';
import type { AskedPart } from '../types.ts';
import { featuresOf } from './clauses.ts';
import { ASKED, CLAUSE_WEIGHTS, type ClauseWeights } from './weights.ts';

export interface ClauseReader {
  /** Log-odds of each of `ASKED`. */
  read(block: NoticeBlock, clause: Span): Float64Array;
}

export function createClauseReader({ scale, bias, runs, letters }: ClauseWeights): ClauseReader {
  const places = new Map(runs.split('\n').map((run, index) => [run, index * bias.length]));
  return {
    read(block, clause) {
      const sums = new Float64Array(bias.length);
      let known = 0;
      for (const feature of featuresOf(block, clause)) {
        const place = places.get(feature);
        if (place === undefined) continue;
        known += 1;
        for (let output = 0; output < sums.length; output += 1)
          sums[output] = (sums[output] ?? 0) + numberOf(letters.charCodeAt(place + output));
      }
      const share = shareOf(known) / scale;
      return sums.map((sum, output) => sum * share + (bias[output] ?? 0));
    },
  };
}

/** Made at the first notice. */
let known: ClauseReader | undefined;

/** The parts a clause asks for whose log-odds are above `least`. */
export function askedByClause(block: NoticeBlock, clause: Span, least: number): readonly AskedPart['id'][] {
  known ??= createClauseReader(CLAUSE_WEIGHTS);
  const odds = known.read(block, clause);
  return ASKED.filter((_, output) => (odds[output] ?? 0) > least);
}
