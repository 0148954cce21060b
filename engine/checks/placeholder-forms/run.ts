import type { Span } from '../../types.ts';

/** A run of one character that may be put in place of something, with what stands right before and behind; undefined at the ends. */
export interface Run extends Span {
  readonly text: string;
  readonly before: string | undefined;
  readonly behind: string | undefined;
}
export type Judge = (run: Run, text: string) => boolean;
