import { dates } from './dates.ts';
import { headingBrackets } from './heading-brackets.ts';
import { missingText } from './missing-text.ts';
import { numbering } from './numbering.ts';
import { placeholders } from './placeholders.ts';
import { punctuation } from './punctuation.ts';
import { residue } from './residue.ts';
import { staleYear } from './stale-year.ts';
import type { Check } from './types.ts';

/** Every check, in the order their findings are told for the same place. */
export const checks: readonly Check[] = [
  placeholders,
  missingText,
  numbering,
  staleYear,
  dates,
  residue,
  headingBrackets,
  punctuation,
];
