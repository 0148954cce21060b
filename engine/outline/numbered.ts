/** Headings that bear a number. Whether a numbered paragraph is one shows in its row: its likes under the same heading. */
import { type Paragraph, sourceOffset } from '../text/paragraphs.ts';
import { readOnce } from '../text/wording.ts';
import type { Heading } from './headings.ts';
import { type BareLine, isTitle, withoutEnd } from './line-shape.ts';
import { type Measure, measure } from './measure.ts';
import {
  isDecimal,
  lastNumbers,
  markOf,
  mayBearNumber,
  type NumberMark,
  nextOf,
  readLacking,
  readPlainMark,
} from './number-marks.ts';

interface Candidate extends Measure {
  readonly paragraph: number;
  readonly mark: NumberMark;
  readonly offset: number;
}

/** Longest 第一，目标 and 1  护理质量 that head a section, in UTF-16 units; and how many of the latter make a row. */
const LONGEST_COUNTED = 20;
const LONGEST_PLAIN = 24;
const LEAST_PLAIN = 3;
/** Longest heading that is a few words, in UTF-16 units. */
const LONGEST_BRIEF = 8;
/** Longest line that leads in a row of points, and average length of a point of a list, in UTF-16 units. */
const LONGEST_LEAD = 24;
const LONGEST_POINT = 56;

/** `lines`: the paragraphs without what decorates them. */
export function numberedHeadings(paragraphs: readonly Paragraph[], lines: readonly BareLine[]): Heading[] {
  const candidates = readCandidates(paragraphs, lines);
  const byParagraph = new Map(candidates.map((one) => [one.paragraph, one]));
  const accepted = new Set<Candidate>();
  for (const level of [1, 2, 3, 4] as const) {
    const under = accepted.size > 0;
    for (const row of rowsOf(candidates, level, accepted)) {
      for (const one of headingsOf(row, byParagraph, under, paragraphs)) accepted.add(one);
    }
  }
  return candidates.filter((one) => accepted.has(one)).map((one) => asHeading(one, paragraphs));
}

function readCandidates(paragraphs: readonly Paragraph[], lines: readonly BareLine[]): Candidate[] {
  const numbered = lines.filter(({ text }) => mayBearNumber(text));
  const decimal = numbered.filter(({ text }) => isDecimal(text)).length >= 2;
  const counted = numbered.some(({ text }) => /^第一[，、]/u.test(text) && isShort(text.slice(3)));
  const speech = isSpeech(numbered) || headSections(lines);
  const plain = !decimal && countPlain(numbered) >= LEAST_PLAIN;
  const candidates: Candidate[] = [];
  const lineAt = (index: number) => lines[index]?.wording;
  const last = lastNumbers();
  let attached = false;
  lines.forEach((bare, paragraph) => {
    attached ||= bare.text.startsWith('附') && /^附(?:件|表)?[：:]/u.test(bare.text);
    if (!mayBearNumber(bare.text)) return;
    const mark =
      (decimal || (plain && isPlain(bare)) ? readPlainMark(bare.text) : undefined) ??
      markOf(bare.wording) ??
      readLacking(lineAt, paragraph, last) ??
      markOf(bare.wording, true);
    const words = mark && isCounted(mark) ? bare.text.slice(mark.number.length) : '';
    if (!(speech && words !== '') && (!isShort(words) || (words.endsWith('。') && !counted))) return;
    if (!mark || (!mark.closed && mark.ordinal !== last.of(mark.level) + 1)) return;
    // 一针一线连着乡亲 is a title in words: a bare 一 counts only where the next first level is the second.
    if (!mark.closed && mark.level === 1 && mark.ordinal === 1 && nextOf(1, lineAt, paragraph) !== 2) return;
    if (attached && mark.level === 3) return;
    if (mark.level === 1) attached = false;
    last.note(mark);
    candidates.push({ paragraph, mark, offset: bare.offset, ...measure(bare.text, mark) });
  });
  return headsOfFive(candidates, paragraphs);
}

/** 第一，… counts the points of a speech, unless it is a short line of its own; 第一部分 heads a part. */
function isCounted({ number }: NumberMark): boolean {
  return /^第.{1,3}[、，,：:\s]/u.test(number) && !/[部方]/u.test(number);
}

/** 第一，经营方面。… and 第二，走村串户，听取民声。…: most points of a speech open as sections do. */
function isSpeech(lines: readonly BareLine[]): boolean {
  const points = lines.flatMap(
    ({ text }) => /^第[一二三四五六七八九十][，,、]([^。；：！？\n]{2,24})。./u.exec(text)?.[1] ?? [],
  );
  return points.length >= LEAST_PLAIN && points.filter(isTitle).length * 2 >= points.length;
}

/** Longest 第一、不断学习，提高本领。 on a line of its own, in UTF-16 units. */
const LONGEST_LINE = 30;

/** 第一、不断学习，提高本领。 on lines of their own, each with text below it that is none. */
function headSections(lines: readonly BareLine[]): boolean {
  const counts = (line: BareLine | undefined) => line !== undefined && countsPoint(line.wording);
  const rows = lines.flatMap((line, at) => (counts(line) ? [at] : []));
  return (
    rows.length >= LEAST_PLAIN &&
    rows.every((at) => {
      const text = lines[at]?.text ?? '';
      const whole = text.length <= LONGEST_LINE && !/[。；：]./u.test(text);
      return whole && at + 1 < lines.length && !counts(lines[at + 1]);
    })
  );
}

const countsPoint = readOnce((text) => /^第[一二三四五六七八九十][，,、]/u.test(text));

function isShort(words: string): boolean {
  return words.length <= LONGEST_COUNTED && !/[。；，,]/u.test(withoutEnd(words, ['。']));
}

/** 1  收治与护理量 … 2  护理质量: short lines numbered 1, 2, 3 … by figures without any mark. */
function countPlain(lines: readonly BareLine[]): number {
  let ordinal = 0;
  for (const line of lines) if (isPlain(line) && readPlainMark(line.text)?.ordinal === ordinal + 1) ordinal += 1;
  return ordinal;
}

function isPlain({ text }: BareLine): boolean {
  return text.length <= LONGEST_PLAIN && /^\d{1,2}[ \u3000][^。；，,]+$/u.test(text);
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

/** Candidates of a level that stand under the same heading and are numbered alike: 一， among 一、 counts points. */
function rowsOf(candidates: readonly Candidate[], level: number, accepted: ReadonlySet<Candidate>): Candidate[][] {
  const rows: Candidate[][] = [];
  let open = new Map<string, Candidate[]>();
  for (const [index, one] of candidates.entries()) {
    if (one.mark.level < level && accepted.has(one)) open = new Map();
    if (one.mark.level !== level) continue;
    const headings = open.get('headings');
    // 三、 四， 五、: the one that bears a comma goes on with the row.
    const goesOn =
      (headings !== undefined && headings.at(-1)?.mark.ordinal === one.mark.ordinal - 1) ||
      opensRow(one, candidates[index + 1]);
    const style = /[，,]$/u.test(one.mark.number) && !goesOn ? 'points' : 'headings';
    const known = open.get(style) ?? [];
    const row = opensList(one, known) ? [] : known;
    if (row.length === 0) {
      open.set(style, row);
      rows.push(row);
    }
    row.push(one);
  }
  return rows;
}

/** 一， and then 二、: the first of the row bears the wrong mark. */
function opensRow({ mark }: Candidate, next: Candidate | undefined): boolean {
  return (
    mark.ordinal === 1 && next?.mark.level === mark.level && next.mark.ordinal === 2 && /、$/u.test(next.mark.number)
  );
}

/** 四、来年, and right below it 一、… 二、… in sentences: a list of its own. */
function opensList({ paragraph, mark, length, runIn }: Candidate, row: readonly Candidate[]): boolean {
  const last = row.at(-1);
  const below = last && last.paragraph + 1 === paragraph && last.mark.ordinal > 1;
  return below === true && mark.level === 1 && mark.ordinal === 1 && (length === 0 || runIn);
}

/** Where most of a row are no headings, none is: they are paragraphs, or points of a list, that are counted. */
function headingsOf(
  row: readonly Candidate[],
  byParagraph: ReadonlyMap<number, Candidate>,
  under: boolean,
  paragraphs: readonly Paragraph[],
): readonly Candidate[] {
  const shaped = row.filter((one) => one.length > 0 && (one.mark.closed || !one.runIn || one.mark.level === 2));
  const own = shaped.filter((one) => !one.runIn);
  const runIn = shaped.filter((one) => one.runIn);
  const spare = row.filter((one) => one.length === 0 && (one.spare ?? 0) > 0 && one.mark.closed);
  const whole = shaped.length + spare.length === row.length;
  const heads = (one: Candidate) => !one.runIn && !one.listed && hasBody(one, byParagraph, paragraphs.length);
  // 一、今年以来我都跑了哪些地方 on lines of their own, each above its text.
  if (whole && spare.length > 0 && row.length > 1 && row.every(heads)) return row;
  const told = own.filter((one) => !one.listed && hasBody(one, byParagraph, paragraphs.length));
  // Some of a row on lines of their own and some run in are one row all the same.
  if (shaped.length * 2 < row.length) return told.length * 2 > row.length ? told : [];
  const ownHold = told.length * 2 > own.length;
  // 1、参加会议。… without any higher level is a list of paragraphs.
  const deep = (row[0]?.mark.level ?? 1) >= 3;
  const above = paragraphs[(row[0]?.paragraph ?? 0) - 1]?.text ?? '';
  if (deep && own.length === 0 && arePoints(runIn, above, paragraphs)) return [];
  const led =
    !deep ||
    under ||
    isLead(above) ||
    (opensSection(above) && !areShort(runIn, paragraphs)) ||
    areTitles(runIn, paragraphs) ||
    areWhole(runIn, paragraphs);
  const runInHold = runIn.length > 0 && led && (runIn.length > 1 || told.length > 0);
  const likes = whole && spare.length * LEAST_PLAIN < row.length ? spare : [];
  return [
    ...(ownHold ? own.filter((one) => !one.listed) : []),
    ...(runInHold ? runIn : []),
    ...(ownHold && runIn.length === 0
      ? likes.filter((one) => !one.runIn && hasBody(one, byParagraph, paragraphs.length))
      : []),
    ...(runInHold && own.length === 0 ? likes.filter((one) => one.runIn) : []),
  ];
}

/** What a paragraph ends with that leads in what is numbered below it. */
const ANNOUNCES = /(?:(?:[几\d一二两三四五六][件个项点](?:事|方面|工作)?|[以如]下\S{0,4})[：:]|如下。)$/u;

/** 工作上，主要做了以下几个方面：, or 下面按条目写。: a short line that heads them without a number. */
function isLead(above: string): boolean {
  if (ANNOUNCES.test(above.slice(-12))) return true;
  return (
    above.length <= LONGEST_LEAD && /^(?:[^。；]{3,}[：:]|(?:下面|以下|现)[^。；]{0,4}[分按逐]\S{2,}。)$/u.test(above)
  );
}

/** 【主要工作】, Ⅱ　四年做了什么, 讲车: a heading without a Chinese number, with the row right below it. */
function opensSection(above: string): boolean {
  return /^(?:【[^】]{1,12}】|[Ⅰ-Ⅻ][.．、 \u3000]*[^。；，,]{2,16}|\p{Script=Han}{2,8})$/u.test(above);
}

/** 1.联系选民情况。… 2.不足。…: without any higher level what is named as sections are is one. */
function areTitles(row: readonly Candidate[], paragraphs: readonly Paragraph[]): boolean {
  const titles = row.filter(({ paragraph, offset, mark, length }) =>
    isTitle(paragraphs[paragraph]?.text.slice(offset + mark.number.length, offset + length) ?? ''),
  );
  return row.length >= LEAST_PLAIN && titles.length * 2 >= row.length;
}

/** 1.业务质量。… 2.仪器维护。…: a few words each, and hardly anything else in the text. */
function areWhole(row: readonly Candidate[], paragraphs: readonly Paragraph[]): boolean {
  const brief = row.every(({ mark, length }) => length - mark.number.length <= LONGEST_BRIEF);
  return brief && row.length > LEAST_PLAIN && row.length * 3 >= paragraphs.length * 2;
}

/** Under 存在的问题 a row of one-sentence paragraphs is a list of points. */
function arePoints(row: readonly Candidate[], above: string, paragraphs: readonly Paragraph[]): boolean {
  if (above.length > LONGEST_LEAD || !/问题|困难|不足|短板|薄弱|差距|打算|任务/u.test(above)) return false;
  return areShort(row, paragraphs);
}

function areShort(row: readonly Candidate[], paragraphs: readonly Paragraph[]): boolean {
  const length = row.reduce((sum, { paragraph }) => sum + (paragraphs[paragraph]?.text.length ?? 0), 0);
  return length < row.length * LONGEST_POINT;
}

/** Something stands under it that is not its next sibling. */
function hasBody(one: Candidate, byParagraph: ReadonlyMap<number, Candidate>, paragraphs: number): boolean {
  if (one.paragraph + 1 >= paragraphs) return false;
  const next = byParagraph.get(one.paragraph + 1);
  return !next || next.mark.level > one.mark.level || (next.length === 0 && next.mark.level !== one.mark.level);
}

function asHeading(one: Candidate, paragraphs: readonly Paragraph[]): Heading {
  const { paragraph, mark, offset, runIn } = one;
  const length = one.length > 0 ? one.length : (one.spare ?? 0);
  const own = paragraphs[paragraph];
  if (!own) throw new RangeError(`no paragraph ${paragraph}`);
  const heading = own.text
    .slice(offset, offset + length)
    .trimEnd()
    .replace(/(?:[。；;：:]|——)$/u, '');
  return {
    level: mark.level,
    number: mark.number,
    ordinal: mark.ordinal,
    text: heading,
    start: sourceOffset(own, offset),
    end: sourceOffset(own, offset + heading.length),
    paragraph,
    runIn,
  };
}
