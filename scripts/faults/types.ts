/** The one shape of all faults: something is broken on purpose, and what was lost by it is counted. */
import type { Random } from './random.ts';

export interface Fault {
  /** For `--only` and for the order of the chance it plays with; never changed. */
  readonly name: string;
  /** How the table calls it. */
  readonly title: string;
  /** How often it is done, in full. */
  readonly runs: number;
  /** No figures: it cannot be done on this computer. */
  play(stage: Stage): Promise<readonly Figure[]>;
}

export interface Stage {
  /** How often to do it this time. */
  readonly runs: number;
  /** Where the practice portal is served, under a name of the product's built-in sites. */
  readonly url: string;
  /** The same chance at every playing of this fault. */
  readonly random: Random;
  say(progress: string): void;
}

/** One row of the table. */
export interface Figure {
  readonly what: string;
  readonly unit: '字' | '份' | '次' | '处' | '个' | '％' | '毫秒';
  /** One value a run: what was lost, how long it took. */
  readonly values: readonly number[];
  /** What the median and the worst value may be; without either there is nothing aimed at. */
  readonly median?: number;
  readonly worst?: number;
  /** What the number alone does not say. */
  readonly note?: string;
}
