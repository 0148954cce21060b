/** Longest text, in characters, of the line a site sets under a title: 发布时间：2024-11-14 来源：… */
const LINE_LENGTH = 160;
/** Names of `<meta>` elements in which portals say when a page was put up. */
const META = /^(?:pubdate|publishdate|publish_?time|article:published_time|dc\.date|date|publication-?date)$/i;
const LABELLED =
  /(?:发布|发文|印发|成文|公布|更新)?(?:时间|日期)\s*[:：]\s*(20\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/;
const DATE = /(20\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/;

/** `YYYY-MM-DD`: when the page says it was put up; undefined where it does not. */
export function publishedOn(document: Document): string | undefined {
  for (const meta of document.querySelectorAll('meta')) {
    const named = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const day = META.test(named) ? dayOf(DATE.exec(meta.getAttribute('content') ?? '')) : undefined;
    if (day) return day;
  }
  const lines = [...document.querySelectorAll('div,p,span,td,li,time')].filter(
    ({ textContent }) => (textContent ?? '').length <= LINE_LENGTH,
  );
  for (const { textContent } of lines) {
    const day = dayOf(LABELLED.exec(textContent ?? ''));
    if (day) return day;
  }
  return undefined;
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [, year, month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
