import type { Heading } from '../outline/headings.ts';
import type { Span } from '../types.ts';
import { fold } from './fold.ts';
import { WHITE_SPACE } from './lines.ts';
import { type Paragraph, wordingIn } from './paragraphs.ts';
import { readOnce, type Wording, wordingOf } from './wording.ts';

/** A sentence of the body. `folded` is for matching only. */
export interface Sentence extends Span {
  readonly text: string;
  readonly folded: string;
  /** Of the folded sentence. */
  readonly wording: Wording;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of the nearest heading above it; -1 above the first. */
  readonly heading: number;
}

/** What a UTF-16 unit is to a sentence: looked up for every one of a text. */
const ROLES = new Uint8Array(0x10000);
const END = roleOf('。！？!?；;', 1);
/** What may close after the mark that ends a sentence. */
const CLOSER = roleOf('”"’』」）)', 2);
const COMMA = roleOf('，,', 3);
const BLANK = roleOf(WHITE_SPACE, 4);
/** A half-width stop, as 。 is typed by some: after Chinese, and before neither figure nor letter. */
const POINT = 0x2e;
const AFTER_POINT = /[\w.]/u;
// Opens with the stop and looks behind after it, which lets the search skip along.
const CHINESE_POINT = /\.(?<=[\u4e00-\u9fff”"）)》%]\.)(?![\w.])/gu;
/** A longer stretch without an end mark is cut at a comma, in UTF-16 units. */
const LONGEST = 90;

/** A sentence by its place in the stretch it was cut from. */
type Piece = Pick<Sentence, 'start' | 'end' | 'text' | 'folded' | 'wording'>;

const pieces = readOnce((stretch) => piecesIn(stretch, false));
const piecesAtPoints = readOnce((stretch) => piecesIn(stretch, true));

function piecesIn(stretch: string, points: boolean): readonly Piece[] {
  return cut(stretch, points).flatMap(({ start, end }) => {
    const text = stretch.slice(start, end);
    const wording = wordingOf(fold(text));
    return wording.text.length < 2 ? [] : [{ start, end, text, folded: wording.text, wording }];
  });
}

/** Sentences in reading order; a semicolon ends one too, for lists of points are written with it. */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const stops = text.match(CHINESE_POINT)?.length ?? 0;
  const points = stops > 0 && stops > (text.match(/。/gu)?.length ?? 0);
  const piecesOf = points ? piecesAtPoints : pieces;
  let heading = -1;
  paragraphs.forEach((paragraph, index) => {
    let from = paragraph.start;
    let to = paragraph.end;
    do {
      let next = headings[heading + 1];
      // Text of the section before precedes a heading inside its paragraph.
      for (; next && next.start < paragraph.end && !(next.inline && from < next.start); next = headings[heading + 1]) {
        heading += 1;
        // 1.渡口.一年来… is a heading with the stop that ends it.
        from = Math.max(from, next.end + Number(points && text.charCodeAt(next.end) === POINT));
      }
      to = next && next.start < paragraph.end ? next.start : paragraph.end;
      for (const piece of piecesOf(wordingIn(text, paragraph, from, to))) {
        const { text, folded, wording } = piece;
        const [start, end] = [from + piece.start, from + piece.end];
        sentences.push({ start, end, text, folded, wording, paragraph: index, heading });
      }
      from = to;
    } while (to < paragraph.end);
  });
  return sentences;
}

/** `points`: half-width stops end sentences too. A line break does not: it is where a hard wrap tore the paragraph. */
function cut(text: string, points: boolean): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    at += 1;
    if (!is(END, unit) && !(points && unit === POINT && endsAt(text, at))) continue;
    while (at < text.length && is(END, text.charCodeAt(at))) at += 1;
    while (at < text.length && is(CLOSER, text.charCodeAt(at))) at += 1;
    cutLong(spans, text, from, at);
    from = at;
  }
  cutLong(spans, text, from, text.length);
  return spans;
}

/** Whether the half-width stop before `at` follows Chinese and nothing of a number or name comes after it. */
function endsAt(text: string, at: number): boolean {
  return text.charCodeAt(at - 2) > 0x7f && !AFTER_POINT.test(text.charAt(at));
}

function cutLong(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  if (to - from > LONGEST) {
    for (let at = from; at < to; at += 1) {
      if (at - start < LONGEST / 2 || !is(COMMA, text.charCodeAt(at))) continue;
      spans.push(trim(text, start, at + 1));
      start = at + 1;
    }
  }
  if (start < to) spans.push(trim(text, start, to));
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && is(BLANK, text.charCodeAt(from))) from += 1;
  while (to > from && is(BLANK, text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function roleOf(characters: string, role: number): number {
  for (const character of characters) ROLES[character.charCodeAt(0)] = role;
  return role;
}

function is(role: number, unit: number): boolean {
  return ROLES[unit] === role;
}
