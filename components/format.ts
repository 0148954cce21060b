/** `15:04` for a time of today, `11月20日 15:04` for one of this year, else with the year. Times are ms since the epoch. */
export function moment(at: number, now: number, language: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return new Intl.DateTimeFormat(language, clock).format(at);
  const day = { month: language.startsWith('zh') ? 'long' : 'short', day: 'numeric' } as const;
  const year = then.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { ...clock, ...day, ...year }).format(at);
}

/** `2,315` */
export function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** `+120`, `-8` with a minus sign as wide as the plus. */
export function signed(value: number, language: string): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

/** At most `length` characters on one line, `…` where something was left out; never cuts a character in two. */
export function clip(text: string, length: number): string {
  const line = [...text.replace(/\s+/gu, ' ').trim()];
  return line.length > length ? `${line.slice(0, length).join('')}…` : line.join('');
}

/** `https://example.org/*` → `example.org` */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}
