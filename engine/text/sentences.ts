import type { Heading } from '../outline/headings.ts';
import type { Span } from '../types.ts';
import { fold } from './fold.ts';
import type { Paragraph } from './paragraphs.ts';

/** A sentence of the body. `folded` is for matching only. */
export interface Sentence extends Span {
  readonly text: string;
  readonly folded: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Index of the nearest heading above it; -1 above the first. */
  readonly heading: number;
}

const SENTENCE_END = /[。！？!?；;]+[”"’』」）)]*|\n+/gu;
/** A longer stretch without an end mark is cut at a comma, in UTF-16 units. */
const LONGEST = 90;
const COMMA = /[，,]/gu;

/** Sentences in reading order; a semicolon ends one too, for lists of points are written with it. */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = -1;
  paragraphs.forEach((paragraph, index) => {
    let from = paragraph.start;
    for (let next = headings[heading + 1]; next && next.start < paragraph.end; next = headings[heading + 1]) {
      heading += 1;
      from = Math.max(from, next.end);
    }
    for (const span of cut(text, from, paragraph.end)) {
      const slice = text.slice(span.start, span.end);
      const folded = fold(slice);
      if (folded.length > 1) sentences.push({ ...span, text: slice, folded, paragraph: index, heading });
    }
  });
  return sentences;
}

function* cut(text: string, start: number, end: number): Generator<Span> {
  const body = text.slice(start, end);
  let from = 0;
  for (const mark of body.matchAll(SENTENCE_END)) {
    const to = mark.index + mark[0].length;
    yield* cutLong(body, from, to, start);
    from = to;
  }
  yield* cutLong(body, from, body.length, start);
}

function* cutLong(body: string, from: number, to: number, offset: number): Generator<Span> {
  let start = from;
  if (to - from > LONGEST) {
    COMMA.lastIndex = from;
    for (let comma = COMMA.exec(body); comma && comma.index < to; comma = COMMA.exec(body)) {
      if (comma.index - start < LONGEST / 2) continue;
      yield trim(body, start, comma.index + 1, offset);
      start = comma.index + 1;
    }
  }
  if (start < to) yield trim(body, start, to, offset);
}

function trim(body: string, start: number, end: number, offset: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s\u3000]/u.test(body.charAt(from))) from += 1;
  while (to > from && /[\s\u3000]/u.test(body.charAt(to - 1))) to -= 1;
  return { start: offset + from, end: offset + to };
}
