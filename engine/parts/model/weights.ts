/** The learnt weights, as `npm run train` writes them. */
import type { DocumentTypeId } from '../../types.ts';
import type { ToldPart } from './features.ts';
import type { Linear } from './linear.ts';
import learnt from './weights.json' with { type: 'json' };

export interface Weights {
  /** Step one: for each run of characters or flag, a whole number for each output; divided by `scale` they are log-odds. */
  readonly sentence: {
    readonly scale: number;
    readonly bias: readonly number[];
    readonly grams: { readonly [gram: string]: readonly number[] };
  };
  /** Step two: a full passage, or touched at all. */
  readonly context: { readonly [part in ToldPart]: { readonly full: Linear; readonly touched: Linear } };
  /** Step three: found at all, and there in full. */
  readonly status: { readonly [part in ToldPart]: { readonly found: Linear; readonly present: Linear } };
  readonly type: { readonly [type in DocumentTypeId]: Linear };
}

export const WEIGHTS: Weights = learnt;
