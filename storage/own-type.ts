/** A type of one's own as it is stored. The shape is stored: a change of it is a new migration. */
import type { OwnType } from '../engine/types.ts';

export interface OwnTypeRecord extends OwnType {
  /** ms since the epoch */
  readonly savedAt: number;
}
