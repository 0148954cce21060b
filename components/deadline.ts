import type { Translate } from './text.ts';

const DAY = 24 * 60 * 60_000;

/** `12月20日前交（还有 24 天）`. `day` is `YYYY-MM-DD`, the last day; `now` in ms since the epoch. */
export function deadlineWords(
  day: string,
  now: number,
  language: string,
  t: Translate,
): { readonly words: string; readonly past: boolean } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year, month - 1, date);
  const today = new Date(now);
  // Noon to noon: summer time makes days of 23 and 25 hours.
  const noon = (of: Date) => new Date(of.getFullYear(), of.getMonth(), of.getDate(), 12).getTime();
  const left = Math.round((noon(last) - noon(today)) / DAY);
  const named = new Intl.DateTimeFormat(language, {
    month: language.startsWith('zh') ? 'long' : 'short',
    day: 'numeric',
    ...(last.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }),
  }).format(last);
  if (left < 0) return { words: t('deadlinePast', named, -left), past: true };
  return { words: left === 0 ? t('deadlineToday', named) : t('deadlineLeft', named, left), past: false };
}
