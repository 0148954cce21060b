/** Headings that bear a number. Whether a numbered paragraph is one shows in its row: its likes under the same heading. */
import type { Paragraph } from '../text/paragraphs.ts';
import type { Heading } from './headings.ts';
import { bareLine, tellsAsSentence } from './line-shape.ts';
import { isDecimal, type NumberMark, readMark, readPlainMark } from './number-marks.ts';

interface Candidate {
  readonly paragraph: number;
  readonly mark: NumberMark;
  readonly offset: number;
  /** Length of the heading with its number, in UTF-16 units; 0: a numbered paragraph that is no heading. */
  readonly length: number;
  /** Body text follows on the same line. */
  readonly runIn: boolean;
  /** Ends as a point of a list does. */
  readonly listed: boolean;
}

/** Longest heading on a line of its own, and longest one with its text running on, in UTF-16 units. */
const LONGEST_LINE = 46;
const LONGEST_RUN_IN = 32;
/** A line this short without any mark tells nothing, whatever its words: 三、我自己. */
const LONGEST_BARE = 12;
/** Least text after a run-in heading. */
const LEAST_BODY = 10;
/** Where a run-in heading ends: at a mark, a wide blank before text, or a half-width stop that is no decimal point. */
const STOP = /[。！？；：:?\n]|——|(?<!\d)\.(?=\D|$)|\.$|[ \u3000]+(?=[\p{Script=Han}（(“"《][^\n]{12,})/u;

export function numberedHeadings(paragraphs: readonly Paragraph[]): Heading[] {
  const candidates = readCandidates(paragraphs);
  const byParagraph = new Map(candidates.map((one) => [one.paragraph, one]));
  const accepted = new Set<Candidate>();
  for (const level of [1, 2, 3, 4] as const) {
    const under = accepted.size > 0;
    for (const row of rowsOf(candidates, level, accepted)) {
      for (const one of headingsOf(row, byParagraph, under, paragraphs.length)) accepted.add(one);
    }
  }
  return candidates.filter((one) => accepted.has(one)).map((one) => asHeading(one, paragraphs));
}

function readCandidates(paragraphs: readonly Paragraph[]): Candidate[] {
  const lines = paragraphs.map(({ text }) => bareLine(text));
  const decimal = lines.filter(({ text }) => isDecimal(text)).length >= 2;
  const candidates: Candidate[] = [];
  let first = 0;
  lines.forEach((bare, paragraph) => {
    const mark = (decimal ? readPlainMark(bare.text) : undefined) ?? readMark(bare.text, true);
    // 第一，… counts the points of a speech; 第一部分 heads one.
    if (mark && /^第.{1,3}[、，,：:\s]/u.test(mark.number) && !/[部方]/u.test(mark.number)) return;
    if (!mark || (!mark.closed && mark.ordinal !== first + 1)) return;
    if (mark.level === 1) first = mark.ordinal;
    candidates.push({ paragraph, mark, offset: bare.offset, ...measure(bare.text, mark) });
  });
  return headsOfFive(candidates, paragraphs);
}

const FIVE = ['德', '能', '勤', '绩', '廉'];

/** 德、能、勤、绩、廉, each run into its text without any mark: the word alone is the heading. */
function headsOfFive(candidates: Candidate[], paragraphs: readonly Paragraph[]): Candidate[] {
  const words = candidates.map(
    ({ paragraph, offset, mark }) =>
      paragraphs[paragraph]?.text
        .slice(offset + mark.number.length)
        .trimStart()
        .charAt(0) ?? '',
  );
  const seen = new Set(words);
  if (FIVE.filter((word) => seen.has(word)).length < FIVE.length - 1) return candidates;
  return candidates.map((one, index) => {
    const word = words[index] ?? '';
    const text = paragraphs[one.paragraph]?.text ?? '';
    if (!FIVE.includes(word) || text.length <= one.offset + one.length) return one;
    const length = text.indexOf(word, one.offset + one.mark.number.length) + 1 - one.offset;
    return { ...one, length, runIn: true, listed: false };
  });
}

/** How much of a numbered paragraph is its heading. */
function measure(text: string, mark: NumberMark): Pick<Candidate, 'length' | 'runIn' | 'listed'> {
  const rest = text.slice(mark.number.length);
  const lead = /^[ \u3000]*/u.exec(rest)?.[0].length ?? 0;
  const stop = titled(rest) ? -1 : rest.slice(lead).search(STOP);
  const inner = stop < 0 ? rest : rest.slice(0, lead + stop);
  const after = stop < 0 ? '' : rest.slice(lead + stop + 1).replace(/^[*_\s\u3000—]+/u, '');
  const words = inner.trim();
  const no = { length: 0, runIn: after !== '', listed: /[；;，,]$/u.test(rest) };
  const bare = after === '' && words.length <= LONGEST_BARE && !/[，,。；;]/u.test(rest);
  if (words === '' || (!bare && tellsAsSentence(words))) return no;
  if (after.trim() === '') {
    const whole = rest.trimEnd();
    const ended = /[。；;.]$/u.test(whole);
    const longest = ended ? LONGEST_RUN_IN : LONGEST_LINE;
    if (whole.length > longest || (ended && mark.level >= 3 && words.length > 14)) return no;
    return { length: mark.number.length + whole.length, runIn: false, listed: no.listed };
  }
  const commas = words.split(/[，,]/u).length - 1;
  if (words.length > LONGEST_RUN_IN || commas > 2 || after.length < LEAST_BODY) return no;
  return { length: mark.number.length + inner.trimEnd().length, runIn: true, listed: false };
}

/** 述学：强化理论武装，筑牢思想根基 is a heading of two halves on a line of its own. */
function titled(rest: string): boolean {
  return rest.length <= LONGEST_LINE - 10 && /^[^。；！？?：:]{2,10}[：:—][^。；！？?：:]{4,20}$/u.test(rest.trim());
}

/** Candidates of a level that stand under the same heading and are numbered alike: 一， among 一、 counts points. */
function rowsOf(candidates: readonly Candidate[], level: number, accepted: ReadonlySet<Candidate>): Candidate[][] {
  const rows: Candidate[][] = [];
  let open = new Map<string, Candidate[]>();
  for (const one of candidates) {
    if (one.mark.level < level && accepted.has(one)) open = new Map();
    if (one.mark.level !== level) continue;
    const style = /[，,]$/u.test(one.mark.number) ? 'points' : 'headings';
    const row = open.get(style) ?? [];
    if (row.length === 0) {
      open.set(style, row);
      rows.push(row);
    }
    row.push(one);
  }
  return rows;
}

/** Where most of a row are no headings, none is: they are paragraphs, or points of a list, that are counted. */
function headingsOf(
  row: readonly Candidate[],
  byParagraph: ReadonlyMap<number, Candidate>,
  under: boolean,
  paragraphs: number,
): readonly Candidate[] {
  const shaped = row.filter((one) => one.length > 0 && (one.mark.closed || !one.runIn));
  const own = shaped.filter((one) => !one.runIn);
  const runIn = shaped.filter((one) => one.runIn);
  const told = own.filter((one) => !one.listed && hasBody(one, byParagraph, paragraphs));
  // Some of a row on lines of their own and some run in are one row all the same.
  if (shaped.length * 2 < row.length) return told.length * 2 > row.length ? told : [];
  const ownHold = told.length * 2 > own.length;
  // 1、参加会议。… without any higher level is a list of paragraphs.
  const deep = (row[0]?.mark.level ?? 1) >= 3;
  const runInHold = runIn.length > 0 && (!deep || under) && (runIn.length > 1 || told.length > 0 || !deep);
  return [...(ownHold ? own.filter((one) => !one.listed) : []), ...(runInHold ? runIn : [])];
}

/** Something stands under it that is not its next sibling. */
function hasBody(one: Candidate, byParagraph: ReadonlyMap<number, Candidate>, paragraphs: number): boolean {
  if (one.paragraph + 1 >= paragraphs) return false;
  const next = byParagraph.get(one.paragraph + 1);
  return !next || next.mark.level > one.mark.level || (next.length === 0 && next.mark.level !== one.mark.level);
}

function asHeading({ paragraph, mark, offset, length, runIn }: Candidate, paragraphs: readonly Paragraph[]): Heading {
  const { start = 0, text = '' } = paragraphs[paragraph] ?? {};
  const heading = text
    .slice(offset, offset + length)
    .trimEnd()
    .replace(/[。；;：:]$/u, '');
  return {
    level: mark.level,
    number: mark.number,
    ordinal: mark.ordinal,
    text: heading,
    start: start + offset,
    end: start + offset + heading.length,
    paragraph,
    runIn,
  };
}
