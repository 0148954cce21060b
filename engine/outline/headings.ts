import type { Paragraph } from '../text/paragraphs.ts';
import type { OutlineEntry, Span } from '../types.ts';
import { headingsAtTheEnd, headingsRunOn, inlineHeadings } from './inline.ts';
import { bareLineOf } from './line-shape.ts';
import { numberedHeadings } from './numbered.ts';
import { unnumberedHeadings } from './unnumbered.ts';

/** A heading with what the verdicts need to know of it. */
export interface Heading extends Omit<OutlineEntry, 'part'> {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Body text follows on the same line. */
  readonly runIn: boolean;
  /** 0 where it bears no number. */
  readonly ordinal: number;
  /** Stands inside its paragraph; text of the section before precedes it there. */
  readonly inline?: true;
  /** The form's own label, not the writer's word: it proves nothing. */
  readonly label?: true;
}

/** The headings of a text, in reading order; a paragraph that begins one of `labels` is one whatever it looks like. */
export function recogniseHeadings(paragraphs: readonly Paragraph[], labels: readonly Span[] = []): readonly Heading[] {
  const starts = new Set(labels.map(({ start }) => start));
  const labelled =
    starts.size === 0
      ? []
      : paragraphs.flatMap((paragraph, index) => (starts.has(paragraph.start) ? [labelHeading(paragraph, index)] : []));
  const lines = paragraphs.map(({ wording }) => bareLineOf(wording));
  const numbered = numberedHeadings(paragraphs, lines).filter(({ start }) => !starts.has(start));
  const runOn = headingsRunOn(paragraphs, numbered);
  const atTheEnd = headingsAtTheEnd(paragraphs, numbered).filter(({ start }) =>
    runOn.every((one) => one.start !== start),
  );
  const known = [...labelled, ...numbered, ...runOn, ...atTheEnd];
  const found = [...known, ...unnumberedHeadings(paragraphs, lines, known)];
  return [...found, ...inlineHeadings(paragraphs, found)].sort((a, b) => a.start - b.start);
}

function labelHeading({ start, end, text }: Paragraph, paragraph: number): Heading {
  return { level: 1, number: '', ordinal: 0, text, start, end, paragraph, runIn: false, label: true };
}
