/** The learnt weights, as `npm run train` writes them. */
import type { DocumentTypeId } from '../../types.ts';
import type { ToldPart } from './features.ts';
import type { Linear } from './linear.ts';
import letters from './sentence-letters.json' with { type: 'json' };
import type { StatusStep } from './status.ts';
import learnt from './weights.json' with { type: 'json' };

export interface Weights {
  /**
   * Step one. For each run of characters and each flag, one letter for each trait of a sentence. A letter is a whole number (see
   * `numberOf`); divided by `scale` it is what the run adds to the trait. A trait below 0 does not show; what shows adds to
   * the log-odds of each output.
   */
  readonly sentence: {
    readonly scale: number;
    /** By trait. */
    readonly bias: readonly number[];
    /** Sorted by UTF-16 units, each on a line: one long text is read many times as fast as many short ones. */
    readonly runs: string;
    /** Of one run after the other. In a file of its own: a script of plain ASCII takes a browser half the time to read. */
    readonly letters: string;
    readonly flags: { readonly [flag: string]: string };
    readonly outputs: {
      /** Log-odds of each output where no trait shows. */
      readonly bias: readonly number[];
      /** By trait and output. */
      readonly weights: readonly (readonly number[])[];
    };
  };
  /** Step two: a full passage, or touched at all. */
  readonly context: { readonly [part in ToldPart]: { readonly full: Linear; readonly touched: Linear } };
  /** Step three: found at all, and there in full. */
  readonly status: { readonly [part in ToldPart]: StatusStep };
  readonly type: { readonly [type in DocumentTypeId]: Linear };
}

export const WEIGHTS: Weights = { ...learnt, sentence: { ...learnt.sentence, letters } };
