/** 期间: the time a report is about, and the words the outline has for it. */
import type { Period } from '../types.ts';

const HALF = /半年/u;
const TERM = /任期|届满|离任|离职|辞职|换届|本届/u;

/** The period a title says: 上半年, or a whole term of office (任期届满、辞职); a year where it says nothing. */
export function periodNamedIn(title: string): Period {
  if (TERM.test(title)) return 'term';
  return HALF.test(title) ? 'half-year' : 'annual';
}

/**
 * Fills `{during}`, `{reported}`, `{since}`, `{next}` and `{date}` (a report written in a year is dated in it), and in types of
 * one's own `{year}` and `{nextYear}`.
 */
export function fillPeriod(words: string, year: number, period: Period): string {
  const years = { year: String(year), nextYear: String(year + 1) };
  const said = { ...years, ...wordsOf(year, period), date: period === 'term' ? '〔年月日〕' : `${year}年〔月日〕` };
  return words.replace(
    /\{(during|reported|since|next|date|year|nextYear)\}/gu,
    (_, name: keyof typeof said) => said[name],
  );
}

function wordsOf(year: number, period: Period) {
  if (period === 'half-year') {
    const half = `${year}年上半年`;
    return { during: half, reported: half, since: '半年来', next: `${year}年下半年` };
  }
  if (period === 'term') return { during: '任职以来', reported: '任期', since: '任职以来', next: '今后' };
  return { during: `${year}年`, reported: `${year}年度`, since: '一年来', next: `${year + 1}年` };
}

const IN_YEARS = {
  during: '{year}年',
  reported: '{year}年度',
  since: '一年来',
  next: '{nextYear}年',
  date: '{year}年〔月日〕',
} as const;

/** The same words with nothing to fill in but `{year}` and `{nextYear}`. */
export function spellYears(words: string): string {
  return words.replace(/\{(during|reported|since|next|date)\}/gu, (_, name: keyof typeof IN_YEARS) => IN_YEARS[name]);
}
