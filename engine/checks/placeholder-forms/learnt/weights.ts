/** The learnt weights of spots, as `npm run train:placeholders` writes them. */
import type { RunWeights } from '../../../parts/model/run-weights.ts';
import learnt from './weights.json' with { type: 'json' };

export const SPOT_WEIGHTS: RunWeights = learnt;
