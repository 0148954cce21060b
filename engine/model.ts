import { type Heading, recogniseHeadings } from './outline/headings.ts';
import type { Line } from './text/lines.ts';
import { splitLines } from './text/lines.ts';
import { joinWrapped, type Paragraph } from './text/paragraphs.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import type { Span } from './types.ts';

/** One reading of the text, made once and shared by every verdict and check. Offsets are UTF-16 into `text`. */
export interface DocumentModel {
  /** Exactly as given. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** Lines that a hard wrap tore apart stand as one paragraph. */
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  /** Sentences of the body; headings are none. */
  readonly sentences: readonly Sentence[];
}

/** Reads any string at all; never throws. Linear in the length of the text. */
export function buildModel(text: string, labels: readonly Span[] = []): DocumentModel {
  const lines = splitLines(text);
  return modelOf(text, lines, joinWrapped(lines), labels);
}

export function modelOf(
  text: string,
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  labels: readonly Span[] = [],
): DocumentModel {
  const headings = recogniseHeadings(paragraphs, labels);
  let sentences: readonly Sentence[] | undefined;
  return {
    text,
    lines,
    paragraphs,
    headings,
    // Not all that read a text want them.
    get sentences() {
      sentences ??= splitSentences(text, paragraphs, headings);
      return sentences;
    },
  };
}
