import type { Edit, Span } from '../../types.ts';

/** Something that came along with a copied text and does not belong into a report. */
export interface Residue extends Span {
  readonly message: string;
  readonly fix?: Edit;
}
