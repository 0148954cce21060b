/** The learnt weights of a notice's clauses, as `npm run train:notices` writes them. */
import type { RunWeights } from '../../parts/model/run-weights.ts';
import { PART_IDS } from '../../types.ts';
import type { AskedPart } from '../types.ts';
import learnt from './weights.json' with { type: 'json' };

/** The outputs, in order. */
export const ASKED: readonly AskedPart['id'][] = [...PART_IDS, 'other'];

export const CLAUSE_WEIGHTS: RunWeights = learnt;
