import type { Random } from '../faults/random.ts';

/** One door of the product. `take` throws for whatever it should not have done; what it refuses in plain words is fine. */
export interface FuzzKind<T extends { readonly length: number } = string> {
  readonly name: string;
  readonly runs: number;
  make(random: Random): T;
  take(input: T): unknown;
}
