/** The notice's own day, from which a missing year follows. */
import { datesIn, iso, type NoticeDay } from './calendar.ts';
import type { NoticeBlock, NoticeText } from './notice-text.ts';

/** Longest line that is nothing but a date, or an office and its date, in folded units. */
const LONGEST_SIGNATURE = 40;
const ISSUED = /(?:发布|发文|成文|印发|公布|更新|录入)?(?:时间|日期)[:]|来源[:]|浏览|点击/u;
/** A line among the first that bears a day and tells of nothing else: 秘书处 2026-05-29. */
const HEAD = 6;
const LONGEST_HEAD = 50;
const OTHER_DAY = /[,。;]|前|至|截止|截至|召开|举行|定于|会议/u;
/** 2026年度, but not the day in 2027年1月5日前报送. */
const SPAN_OF_REPORT = /(20\d{2})(?![\d字]|年\d{1,2}月\d{1,2}[日号][^,。;]{0,3}前)/u;

/** The day that holds at a block: that of the signature below it, else above, else of the site, else of the year it is about. */
export function noticeDays(
  { blocks }: NoticeText,
  published: string | undefined,
): (block: NoticeBlock) => NoticeDay | undefined {
  const site =
    blocks.find(({ words }) => ISSUED.test(words) && words.length < 80 && full(words).length > 0) ??
    blocks
      .slice(0, HEAD)
      .find(({ words }) => words.length <= LONGEST_HEAD && !OTHER_DAY.test(words) && full(words).length > 0);
  const otherwise = dayOf(published) ?? (site ? full(site.words)[0] : undefined) ?? aboutYear(blocks);
  const days = new Array<NoticeDay | undefined>(blocks.length);
  let day: NoticeDay | undefined;
  for (const block of blocks.toReversed()) {
    days[block.index] = day;
    day = signed(block)[0] ?? day;
  }
  let above: NoticeDay | undefined;
  for (const block of blocks) {
    above = signed(block)[0] ?? above;
    days[block.index] ??= above ?? otherwise;
  }
  return ({ index }) => days[index];
}

export function isoDay({ year, month, day }: NoticeDay): string {
  return iso(year, month, day);
}

function signed({ words, column }: NoticeBlock): NoticeDay[] {
  if (
    // In a table a day alone is one of what its rows are about.
    column > 0 ||
    words.length > LONGEST_SIGNATURE ||
    !/[日号](?:\)|印[制发]?|发布?)?$|^[^\d,。;:]{0,12}20\d{2}[-./]\d{1,2}[-./]\d{1,2}[^\d:]{0,12}$/u.test(words)
  )
    return [];
  return /[,;。]|前|至|截止/u.test(words) ? [] : full(words);
}

function full(words: string): NoticeDay[] {
  return datesIn(words).flatMap(({ year, month, day }) =>
    year === undefined || month <= 0 ? [] : [{ year, month, day }],
  );
}

/** `YYYY-MM-DD`, or a year alone: late in it. */
export function dayOf(published: string | undefined): NoticeDay | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})-(\d{1,2}))?/u.exec(published ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return month && day
    ? { year: Number(year), month: Number(month), day: Number(day) }
    : { year: Number(year), month: 11, day: 15, rough: true };
}

/** A notice on 2024年度 is sent out late in 2024. */
function aboutYear(blocks: readonly NoticeBlock[]): NoticeDay | undefined {
  for (const { words } of blocks.slice(0, 4)) {
    const year = SPAN_OF_REPORT.exec(words)?.[1];
    if (year) return { year: Number(year), month: 11, day: 15, rough: true };
  }
  return undefined;
}
