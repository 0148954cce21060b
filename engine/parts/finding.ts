import type { Excerpt, PartStatus } from '../types.ts';

/** What was found of a part. */
export interface Finding {
  readonly status: PartStatus;
  /** The passages that prove it, at most three, in reading order. */
  readonly evidence: readonly Excerpt[];
}

export const MISSING: Finding = { status: 'missing', evidence: [] };

export function found(status: PartStatus, { start, end, text }: Excerpt): Finding {
  return { status, evidence: [{ start, end, text }] };
}
