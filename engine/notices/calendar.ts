/** Calendar dates as notices write them; what a missing year is. */

export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | undefined;
  /** 明年、次年: years to add to the notice's own. */
  readonly later: number;
  /** 0: 本月, the notice's own; -1: the first month that has the day still to come; -2: the month after the notice's. */
  readonly month: number;
  readonly day: number;
}

const DATE =
  /(?:((?:19|20)\d{2}|(?:二[〇○零0]|一九)[一二三四五六七八九〇○零]{2})年|(明年|次年|翌年|今年|本年|当年)(?:度)?)?(\d{1,2}|[一二三四五六七八九十]{1,2}|[元本当]|这个?|下个?)月份?(?:[底末初中]\()?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:\)(?=前|之前|以前))?|(?<!\d)(20\d{2})[-./](\d{1,2})[-./](\d{1,2})(?:(?!\d)|(?=\d{1,2}:\d{2}))|(?<![\d.])(\d{1,2})[./](\d{1,2})(?=[之以]?前|\d{2}:\d{2}[之以]?前)|(?<=^|[,。;:!?]|[^会期年月]于|请在|最迟|最晚|务必|[到在]了?)(\d{1,2})[号日](?=(?:\([^)]{1,8}\))?[^,。;:\d天会]{0,6}(?:[之以]?前|截止|[收交]齐))/gu;
/** 12月1日至10日 */
const TO_DAY = /^(?:\([^)]*\))?(?:-{1,2}|[—–~～至到]{1,2})(\d{1,2})[日号]/u;
const THIS_MONTH = 0;
/** 20号之前, said where every reader knows the month: the next day so called. */
const NEXT_SUCH = -1;
/** 下月5号. */
const NEXT_MONTH = -2;
const DIGITS = '一二三四五六七八九';

export function datesIn(words: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of words.matchAll(DATE)) {
    const [whole, year, relative, month, day, isoYear, isoMonth, isoDay, shortMonth, shortDay, alone] = match;
    const date = {
      from: match.index,
      to: match.index + whole.length,
      year: isoYear ? Number(isoYear) : year ? yearOf(year) : undefined,
      later: /^[明次翌]/u.test(relative ?? '') ? 1 : 0,
      month: alone ? NEXT_SUCH : monthOf(isoMonth ?? shortMonth ?? month ?? ''),
      day: numberOf(isoDay ?? shortDay ?? day ?? alone ?? ''),
    };
    if (!isDay(date.year ?? 2024, Math.max(date.month, 1), date.day)) continue;
    dates.push(date);
    const more = TO_DAY.exec(words.slice(date.to));
    if (!more) continue;
    const last = { ...date, from: date.to, to: date.to + more[0].length, day: Number(more[1]) };
    if (isDay(last.year ?? 2024, Math.max(last.month, 1), last.day)) dates.push(last);
  }
  return dates;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthOf(written: string): number {
  if (/[本当这]/u.test(written)) return THIS_MONTH;
  return written.startsWith('下') ? NEXT_MONTH : numberOf(written);
}

function numberOf(written: string): number {
  if (written === '元') return 1;
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string | undefined) => DIGITS.indexOf(one || ' ') + 1;
  return (written.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + digit(ones);
}

function yearOf(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  return Number([...written].map((one) => (/[〇○零0]/u.test(one) ? 0 : DIGITS.indexOf(one) + 1)).join(''));
}

/** A day of the notice: its date, or the year its title is about. */
export interface NoticeDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Only its year is known. */
  readonly rough?: boolean;
}

/** How long a deadline may lie before the day of its notice, in days: wrong days, and days of a notice sent on. */
const BEFORE = 45;

/** `YYYY-MM-DD`. A day that would lie well before the notice is of the next year: 12月 asks for 1月. */
export function dayWritten(
  { year, later, month, day }: WrittenDate,
  notice: NoticeDay | undefined,
): string | undefined {
  if (year !== undefined) return iso(year, month, day);
  if (!notice) return undefined;
  if (month === NEXT_SUCH || month === NEXT_MONTH) {
    if (notice.rough) return undefined;
    const next = month === NEXT_MONTH || day < notice.day ? 1 : 0;
    return iso(notice.year + (notice.month + next > 12 ? 1 : 0), ((notice.month + next - 1) % 12) + 1, day);
  }
  if (month === THIS_MONTH) return iso(notice.year, notice.month, day);
  if (later > 0) return iso(notice.year + later, month, day);
  const gap =
    (Date.UTC(notice.year, notice.month - 1, notice.day) - Date.UTC(notice.year, month - 1, day)) / 86_400_000;
  return iso(gap > BEFORE ? notice.year + 1 : notice.year, month, day);
}

export function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
