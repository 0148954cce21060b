import { balance } from './balance.ts';
import { dates } from './dates.ts';
import { doubledMarks } from './doubled-marks.ts';
import { headingBrackets } from './heading-brackets.ts';
import { length } from './length.ts';
import { missingText } from './missing-text.ts';
import { names } from './names.ts';
import { numbering } from './numbering.ts';
import { numerals } from './numerals.ts';
import { officialTerms } from './official-terms.ts';
import { placeholders } from './placeholders.ts';
import { punctuation } from './punctuation.ts';
import { punctuationPairs } from './punctuation-pairs.ts';
import { residue } from './residue.ts';
import { staleYear } from './stale-year.ts';
import type { Check } from './types.ts';

/** Every check, in the order their findings are told for the same place. */
export const checks: readonly Check[] = [
  placeholders,
  length,
  missingText,
  names,
  numbering,
  staleYear,
  dates,
  residue,
  officialTerms,
  headingBrackets,
  punctuation,
  punctuationPairs,
  doubledMarks,
  numerals,
  balance,
];
