/** Headings of a report that is one paragraph, as forms of one box take it: …。一、学习情况。…。二、工作情况。… */
import { type Paragraph, sourceOffset } from '../text/paragraphs.ts';
import { readOnce } from '../text/wording.ts';
import type { Heading } from './headings.ts';
import { tellsAsSentence } from './line-shape.ts';
import { type NumberMark, readMark } from './number-marks.ts';

/** The paragraph holds at least this much of the text, and is at least so long (UTF-16 units). */
const LEAST_SHARE = 0.6;
const LEAST_LENGTH = 150;
const LEAST_LIKES = 3;
/** Least text of a section, in UTF-16 units. */
const LEAST_BODY = 20;
/** A number and a few words after the end of a sentence, ended by a mark of their own. */
const NUMBERED =
  /[。！？；.\s”）)>](?:[一二三四五六七八九十]{1,2}[、，]|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.、](?!\d))([^。：:；，,.！!？?\s]{2,16})(?:[。：:]|\.(?!\d)|[ \u3000](?=\p{Script=Han}{4}))/gu;
/** 德：, 培训：, 不足： after the end of a sentence. */
const LABELLED =
  /(?:^|[。；.\s>])([德能勤绩廉]|(?:思想|政治|学习|业务|工作|生活|作风|纪律|能力|出勤|业绩|成绩|实绩|培训|态度|不足|问题|打算|明年|今后|廉洁|廉政)[\p{Script=Han}]{0,6})[：:]/gu;

/** 【学习】: with its brackets. */
const BRACKETED = /【[\p{Script=Han}、]{1,12}】/gu;

export function inlineHeadings(paragraphs: readonly Paragraph[], known: readonly Heading[]): Heading[] {
  if (known.some(({ label }) => !label)) return [];
  const whole = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const index = paragraphs.findIndex(({ text }) => text.length >= LEAST_LENGTH && text.length >= whole * LEAST_SHARE);
  const paragraph = paragraphs[index];
  if (!paragraph || known.some((heading) => heading.paragraph === index)) return [];
  const { text } = paragraph;
  const rows = [readNumbered(text), readLabelled(text), readBracketed(text)];
  const row = rows.find((one) => one.length >= LEAST_LIKES && hasBodies(one, text)) ?? [];
  return row.map((point) => inlineHeading(paragraph, index, point));
}

function inlineHeading(paragraph: Paragraph, index: number, { at, words, mark }: Point): Heading {
  return {
    level: mark?.level ?? 1,
    number: mark?.number ?? '',
    ordinal: mark?.ordinal ?? 0,
    text: words,
    start: sourceOffset(paragraph, at),
    end: sourceOffset(paragraph, at + words.length),
    paragraph: index,
    runIn: true,
    inline: true,
  };
}

/** Points of the section's own. */
const COUNTS_ANEW = /[。；：！？]\s?一、/u;
/**
 * 一、安全教育。…二、隐患排查。…: where a paragraph begins with a run-in heading of the first level and its number goes on
 * inside, the line breaks between them were lost.
 */
export function headingsRunOn(paragraphs: readonly Paragraph[], known: readonly Heading[]): Heading[] {
  return known.flatMap(({ level, ordinal, runIn, paragraph: index, start }) => {
    const paragraph = paragraphs[index];
    if (level !== 1 || ordinal === 0 || !runIn || !paragraph || start > paragraph.start + LEAST_BODY) return [];
    let last = ordinal;
    return pointsInside(paragraph.wording).flatMap((point): Heading[] => {
      const { mark } = point;
      if (mark.level !== level || mark.ordinal !== last + 1) return [];
      last = mark.ordinal;
      return [inlineHeading(paragraph, index, point)];
    });
  });
}

/** None where a row of its own begins inside. */
const pointsInside = readOnce((text) =>
  COUNTS_ANEW.test(text)
    ? []
    : Array.from(text.matchAll(NUMBERED)).flatMap(({ index, 0: whole, 1: said = '' }) => {
        const words = whole.slice(1, -1);
        const mark = readMark(words);
        return mark && !tellsAsSentence(said) ? [{ at: index + 1, words, mark }] : [];
      }),
);

/** …集合点名一次。三、汛期: the last sentence of a paragraph that is the heading of the next. */
const AT_THE_END =
  /[。！？；](?=((?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])[^。！？；]{2,24})$)/u;
/** No such sentence begins farther from the end, in UTF-16 units. */
const FARTHEST = 32;

/** Of a row that lacks one number: the heading that a lost line break left at the end of the paragraph before its text. */
export function headingsAtTheEnd(paragraphs: readonly Paragraph[], known: readonly Heading[]): Heading[] {
  let row: (Heading | undefined)[] = [];
  const found = known.flatMap((heading) => {
    const last = row[heading.level];
    row = row.slice(0, heading.level);
    row[heading.level] = heading;
    if (heading.level > 2 || !last || heading.ordinal !== last.ordinal + 2) return [];
    return headingBetween(paragraphs, last, heading.paragraph - 1);
  });
  // The last section of all may have lost its line break too; nothing behind it shows the gap.
  const first = row[1];
  const last = first && first.ordinal > 2 ? headingBetween(paragraphs, first, paragraphs.length - 1) : [];
  return [...found, ...last];
}

function headingBetween(paragraphs: readonly Paragraph[], last: Heading, end: number): Heading[] {
  for (let at = last.paragraph + 1; at < end; at += 1) {
    const paragraph = paragraphs[at];
    const words = paragraph && AT_THE_END.exec(paragraph.text.slice(-FARTHEST))?.[1];
    const mark = words ? readMark(words) : undefined;
    if (!paragraph || !words || mark?.level !== last.level || mark.ordinal !== last.ordinal + 1) continue;
    const { level, number, ordinal } = mark;
    const start = sourceOffset(paragraph, paragraph.text.length - words.length);
    return [
      { level, number, ordinal, text: words, start, end: paragraph.end, paragraph: at, runIn: true, inline: true },
    ];
  }
  return [];
}

interface Point {
  readonly at: number;
  readonly words: string;
  readonly mark?: NumberMark;
}

/** The points that count 1, 2, 3 …; one whose number is a slip is a heading all the same. */
function readNumbered(text: string): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const words = match[0].slice(1, -1);
    const mark = readMark(words);
    if (!mark || tellsAsSentence(match[1] ?? '')) continue;
    const last = points.at(-1)?.mark;
    // A number said twice, or left out, is a slip.
    const first = last === undefined && mark.ordinal === 1;
    const follows = first || (last !== undefined && mark.ordinal >= last.ordinal && mark.ordinal <= last.ordinal + 2);
    if (follows && mark.level === (last?.level ?? mark.level)) points.push({ at: match.index + 1, words, mark });
  }
  return points;
}

function readBracketed(text: string): Point[] {
  return [...text.matchAll(BRACKETED)].map(({ index, 0: words }) => ({ at: index, words }));
}

function readLabelled(text: string): Point[] {
  return [...text.matchAll(LABELLED)].map((match) => {
    const words = match[1] ?? '';
    return { at: match.index + match[0].length - 1 - words.length, words };
  });
}

function hasBodies(points: readonly Point[], text: string): boolean {
  return points.every(({ at, words }, index) => {
    const end = points[index + 1]?.at ?? text.length;
    return end - at - words.length >= LEAST_BODY;
  });
}
