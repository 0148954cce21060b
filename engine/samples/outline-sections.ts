import { sectionOf } from '../labels.ts';
import type { DocumentTypeId, PartId } from '../types.ts';
import { ADDED } from './sample-outline.ts';

/** One heading of an outline with what stands below it: what goes into one box of a form with a box for each part. */
export interface OutlineSection {
  /** Its heading, without number. */
  readonly heading: string;
  /** That and what stands below it, one line each. */
  readonly text: string;
  /** The parts it is about, the first named first; none where it does not say. */
  readonly parts: readonly PartId[];
}

/** Numbers of the highest level (GB/T 9704—2012 7.3.3), and of the next where an outline begins with that. */
const FIRST_LEVEL = /^[一二三四五六七八九十]{1,3}[、.．]\s*/u;
const SECOND_LEVEL = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/u;

/** An outline as the writer left it, cut at its highest headings; where none is numbered each line is one. */
export function outlineSections(outline: string, type: DocumentTypeId): readonly OutlineSection[] {
  const lines = outline
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const mark = [FIRST_LEVEL, SECOND_LEVEL].find((pattern) => lines.some((line) => pattern.test(line)));
  const sections: { heading: string; below: string[] }[] = [];
  let within = false;
  for (const line of lines) {
    const begins = mark?.test(line) === true;
    // A line of its own: one that stands before the first heading, or that we have put in.
    if (begins || !within || line.endsWith(ADDED)) {
      sections.push({ heading: (mark && line.replace(mark, '')) || line, below: [] });
      within = begins;
    } else sections.at(-1)?.below.push(line);
  }
  return sections.map(({ heading, below }) => ({
    ...{ heading, text: [heading, ...below].join('\n') },
    parts: sectionOf(heading.replace(ADDED, ''), type) ?? [],
  }));
}
