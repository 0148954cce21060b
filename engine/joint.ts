import { nameOfLabel, namesWhole, sectionOf } from './labels.ts';
import { countCharacters } from './text/count.ts';
import type { Analysis, JoinedBoxes, PartVerdict, ReportBox, Span } from './types.ts';

/** 字数 from which what stands in a box is a passage, and not 无 or 同上. */
const PASSAGE = 12;
const MOST_SHOWN = 80;
/** Longest title, in UTF-16 units. */
const TITLE = 30;
const BLANK = /〔[^〕\n]{1,30}〕|_{3,}/u;

/**
 * The analysis of boxes read as one. The label of a box is its heading: what is written in a box for one part is that part,
 * however it is said, so a part is never 未找到 that has a box with words in it, and a sentence there is
 * one of its own. The length is that of the boxes alone.
 */
export function judgeJoint(analysis: Analysis, joined: JoinedBoxes, boxes: readonly ReportBox[]): Analysis {
  const { id } = analysis.documentType;
  const sections = boxes.map(({ label }) => sectionOf(label, id) ?? []);
  const parts = analysis.parts.map((part): PartVerdict => {
    if (part.status === 'present') return part;
    // A box for several parts does not say which of them is in it.
    const at = boxes.findIndex((box, index) => sections[index]?.join() === part.id && firstLine(box) !== undefined);
    const [box, span] = [boxes[at], joined.boxes[at]];
    const first = box && firstLine(box);
    if (!first || !span) return part;
    const start = span.start + first.start;
    const end = onCharacter(joined.text, Math.min(span.start + first.end, start + MOST_SHOWN));
    const passage = countCharacters(box.text) >= PASSAGE && !BLANK.test(box.text);
    if (part.status === 'weak' && !passage) return part;
    const evidence = [{ start, end, text: joined.text.slice(start, end) }];
    return { ...part, status: passage ? 'present' : 'weak', evidence };
  });
  const characters = boxes.reduce((sum, { text }) => sum + countCharacters(text), 0);
  return { ...analysis, parts, length: { characters } };
}

/** The first line that says something: neither the title of a report nor the box's own label. */
function firstLine({ label, text }: ReportBox): Span | undefined {
  const name = nameOfLabel(label);
  for (const { 0: line, index } of text.matchAll(/\S[^\r\n]*/gu))
    if (!(line.length <= TITLE && namesWhole(line)) && nameOfLabel(line) !== name)
      return { start: index, end: index + line.length };
  return undefined;
}

/** Never between the two halves of one character. */
function onCharacter(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
