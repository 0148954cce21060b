/** The learnt weights of a notice's clauses, as `npm run train:notices` writes them. */
import { PART_IDS } from '../../types.ts';
import type { AskedPart } from '../types.ts';
import learnt from './weights.json' with { type: 'json' };

/** The outputs, in order. */
export const ASKED: readonly AskedPart['id'][] = [...PART_IDS, 'other'];

export interface ClauseWeights {
  /** A letter's number divided by this is what the run adds to an output's log-odds. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Sorted, each on a line. */
  readonly runs: string;
  /** One letter for each output, of one run after the other. */
  readonly letters: string;
}

export const CLAUSE_WEIGHTS: ClauseWeights = learnt;
