import type { Check } from './types.ts';

/** Every check, in the order their findings are told for the same place. */
export const checks: readonly Check[] = [];
