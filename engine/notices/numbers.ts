/** Numbers of characters as notices write them: 3000, 1.5万, 3千, 三千五百. */

const DIGITS = '一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Pattern of a number of characters, without 字. */
export const AMOUNT = '(?:\\d{1,2}(?:\\.\\d)?[万千]|\\d{2,6}|\\d{1,2},\\d{3}|[一二两三四五六七八九十百千万]{1,8})';

/** 两三千, 七八百: somewhere between two. */
const BETWEEN = /^([一二两三四五六七八])([二两三四五六七八九])([百千万])$/u;

/** The two ends of what is told as 两三千; undefined for one number. */
export function endsOf(written: string): readonly [number, number] | undefined {
  const [, least, most, unit = ''] = BETWEEN.exec(written) ?? [];
  if (!least || !most) return undefined;
  const [one, other] = [amountOf(least + unit), amountOf(most + unit)];
  return one < other ? [one, other] : [other, one];
}

/** The number `written` is; 0 for what is none. */
export function amountOf(written: string): number {
  const plain = written.replace(',', '');
  if (/^\d+$/u.test(plain)) return Number(plain);
  const mixed = /^(\d+(?:\.\d)?)([万千])$/u.exec(plain);
  if (mixed) return Math.round(Number(mixed[1]) * (UNITS[mixed[2] ?? ''] ?? 0));
  let sum = 0;
  let digit = 0;
  let unit = 1;
  for (const character of plain) {
    const value = character === '两' ? 2 : DIGITS.indexOf(character) + 1;
    if (value > 0) {
      digit = value;
      continue;
    }
    unit = UNITS[character] ?? 0;
    sum += (digit || 1) * unit;
    digit = 0;
  }
  // 三千五 is 3500.
  return sum + (digit > 0 && unit >= 100 ? (digit * unit) / 10 : digit);
}
