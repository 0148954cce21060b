import type { Edit, Span } from '../../types.ts';

/** One slip of numbering: where, what to tell the writer, and the mend where it is safe. */
export interface Slip extends Span {
  readonly message: string;
  readonly fix?: Edit;
}
