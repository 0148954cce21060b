/** Tables of a plain text, whose cells upright strokes set apart: 项目 | 要求. */
import type { Line } from '../text/lines.ts';
import type { Span } from '../types.ts';

/** A line that only draws. */
const RULE = /^[-=+|_*~─━═┄┼┬┴├┤│┌┐└┘┃\s]{3,}$/u;
const STROKE = /[|｜│┃]/gu;
/** Rows of one shape, one below the other, to be a table. */
const LEAST_ROWS = 3;

/** The lines that tell something. */
export function withoutRules(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }) => !RULE.test(text));
}

/** The lines that are rows of such a table, by where they start. */
export function drawnRows(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let run: Line[] = [];
  let strokes = 0;
  const close = () => {
    if (run.length >= LEAST_ROWS) for (const { start } of run) rows.add(start);
    run = [];
  };
  for (const line of lines) {
    const count = line.text.includes('\t') ? 0 : [...line.text.matchAll(STROKE)].length;
    if (count === 0 || count !== strokes) close();
    strokes = count;
    if (count > 0) run.push(line);
  }
  close();
  return rows;
}

/** The cells of such a row; what stands outside of the outer strokes is none. */
export function drawnCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(STROKE)) {
    if (text.slice(from, start + index).trim() !== '' || cells.length > 0)
      cells.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  if (text.slice(from, end).trim() !== '') cells.push({ start: from, end });
  return cells;
}
