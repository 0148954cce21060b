import { chineseNumber, ordinalOf } from '../outline/number-marks.ts';
import type { Analysis, AnyPartId, Edit, Insertion, OutlineEntry, OutlineOptions } from '../types.ts';
import { suggestOutline } from './outline.ts';

/**
 * Where and what to insert so that `part` stands at its place: its heading, numbered on, and its starters; first-level
 * headings after it are numbered anew. Offsets are UTF-16 into `text`, which must be the text analysed.
 */
export function placePart(text: string, analysis: Analysis, part: AnyPartId, options: OutlineOptions): Insertion {
  const { documentType, period } = analysis;
  const outline = suggestOutline(documentType.id, { ...documentType, period, ...options });
  const suggestion = outline.find((one) => one.part === part);
  const starters = suggestion?.starters ?? [];
  const heading = suggestion?.heading ?? '';
  const firsts = analysis.outline.filter(({ level, number }) => level === 1 && number !== '');
  const place = offsetFor(text, analysis, part);
  // At the end of the line before, so that no edit touches another and editors split a paragraph in one way only.
  const at = text.slice(0, place).trimEnd().length;
  const after = firsts.filter(({ start }) => start >= place);
  const before = firsts.filter(({ start }) => start < place).at(-1);
  const numbered = heading !== '' && (firsts.length > 0 || analysis.outline.length === 0);
  const ordinal = before ? ordinalOfEntry(before) + 1 : 1;
  const lines = [
    ...(heading === '' ? [] : [numbered ? `${chineseNumber(ordinal)}、${heading}` : heading]),
    ...starters,
  ];
  const insert = (at === 0 ? '' : '\n') + lines.join('\n');
  // What comes after stands on the same line where the report is one paragraph.
  const within = at > 0 && place < text.length && !/[\r\n]/u.test(text.slice(at, place));
  const parted = within || (at === 0 && text.trim() !== '');
  const first: Edit = { start: at, end: at, insert: insert + (parted ? '\n' : '') };
  const [next, ...others] = numbered ? renumber(after, ordinal) : [];
  const caret = at + insert.length;
  if (!next) return { edits: [first], caret };
  // Edits that touch are one.
  if (next.start === at)
    return { edits: [{ start: at, end: next.end, insert: first.insert + next.insert }, ...others], caret };
  return { edits: [first, next, ...others], caret };
}

/** The heading of the section after which `placePart` would put the part; '' where none stands before it. */
export function headingBefore(text: string, analysis: Analysis, part: AnyPartId): string {
  const place = offsetFor(text, analysis, part);
  return analysis.outline.filter(({ level, start }) => level === 1 && start < place).at(-1)?.text ?? '';
}

/** The end of the section before the part's place, or the start of what comes after it. */
function offsetFor(text: string, { parts, outline }: Analysis, part: AnyPartId): number {
  const order = parts.map(({ id }) => id);
  const rank = order.indexOf(part);
  if (text.trim() === '') return text.length;
  const startOf = (id: AnyPartId) => {
    const headed = outline.find((entry) => entry.part === id && entry.level === 1);
    if (headed) return headed.start;
    const verdict = parts.find((one) => one.id === id);
    const framed = id === 'title' || id === 'salutation' || id === 'closing' || id === 'signature' || id === 'date';
    const [passage] = framed && verdict?.status !== 'missing' ? (verdict?.evidence ?? []) : [];
    return passage && startOfLine(text, passage.start);
  };
  if (part === 'title') return 0;
  if (part === 'salutation' || part === 'opening') {
    for (const id of order.slice(0, rank).reverse()) {
      const verdict = parts.find((one) => one.id === id);
      const [passage] = verdict && verdict.status !== 'missing' ? verdict.evidence : [];
      if (passage && passage.end < text.length / 2) return endOfLine(text, passage.end);
    }
    return 0;
  }
  // The nearest part that comes later and stands somewhere; what lies in front of it is done.
  for (const id of order.slice(rank + 1)) {
    const start = startOf(id);
    if (start !== undefined && start > 0) return start;
  }
  return text.replace(/\s+$/u, '').length;
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function renumber(entries: readonly OutlineEntry[], inserted: number): Edit[] {
  return entries.flatMap((entry, index) => {
    const ordinal = inserted + 1 + index;
    const digits = /[一二三四五六七八九十]+/u.exec(entry.number);
    if (!digits || ordinalOf(digits[0]) === ordinal) return [];
    const start = entry.start + digits.index;
    return [{ start, end: start + digits[0].length, insert: chineseNumber(ordinal) }];
  });
}

function ordinalOfEntry({ number }: OutlineEntry): number {
  return ordinalOf(/[一二三四五六七八九十]+/u.exec(number)?.[0] ?? '');
}
