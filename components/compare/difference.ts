/** How two texts differ: paragraph by paragraph, and character by character within those that were changed. */
import { diffArrays } from 'diff';
import { pairUp } from './pairing.ts';
import { type Piece, piecesOf, type WorkLeft } from './pieces.ts';

export interface Change {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** UTF-16 offsets into the one text and the other; empty (`start === end`) on the side that has no such paragraph. */
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  /** Those that are `same` or `removed` make up the paragraph of `a`, those that are `same` or `added` that of `b`. */
  readonly pieces: readonly Piece[];
}

/** Paragraphs that may be added and removed until two texts count as wholly different. */
const MOST_PARAGRAPHS = 2_000;
/** Steps that may be spent on the characters of all paragraphs together: about a second. */
const MOST_STEPS = 4_000_000;

/**
 * One change a paragraph, in order: the spans of `a` put together are `a`, those of `b` are `b`. A line end belongs to
 * the paragraph before it; only where a text ends without one, what the other has after it begins with one instead, so
 * that each addition can be put in by itself.
 */
export function compareTexts(a: string, b: string): readonly Change[] {
  const [from, to] = [paragraphsOf(a), paragraphsOf(b)];
  const spans = spansOf(alignment(from, to), from, to);
  const work: WorkLeft = { steps: MOST_STEPS };
  return spans.map((span) => {
    const [before, after] = [a.slice(span.a.start, span.a.end), b.slice(span.b.start, span.b.end)];
    return { ...span, kind: kindOf(before, after), pieces: piecesOf(before, after, work) };
  });
}

interface Paragraph {
  readonly text: string;
  readonly end: string;
}

/** A paragraph of each side, by its place; undefined where a side has none. */
type Row = readonly [a: number | undefined, b: number | undefined];

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .filter(([whole]) => whole !== '')
    .map(([, words = '', end = '']) => ({ text: words, end }));
}

function alignment(from: readonly Paragraph[], to: readonly Paragraph[]): Row[] {
  const [a, b] = [from.map(({ text }) => text), to.map(({ text }) => text)];
  const found = diffArrays(a, b, { maxEditLength: MOST_PARAGRAPHS }) ?? [
    { added: false, removed: true, value: a, count: a.length },
    { added: true, removed: false, value: b, count: b.length },
  ];
  const rows: Row[] = [];
  let [atA, atB, removed, added] = [0, 0, 0, 0];
  const settle = () => {
    for (const [i, j] of pairUp(a.slice(atA, atA + removed), b.slice(atB, atB + added)))
      rows.push([i === undefined ? undefined : atA + i, j === undefined ? undefined : atB + j]);
    [atA, atB, removed, added] = [atA + removed, atB + added, 0, 0];
  };
  for (const run of found) {
    if (run.removed) removed += run.count;
    else if (run.added) added += run.count;
    else {
      settle();
      for (let left = run.count; left > 0; left -= 1) rows.push([atA++, atB++]);
    }
  }
  settle();
  return rows;
}

/** Where each row stands in either text. */
function spansOf(
  rows: readonly Row[],
  from: readonly Paragraph[],
  to: readonly Paragraph[],
): Pick<Change, 'a' | 'b'>[] {
  const open = { a: 0, b: 0, leadA: '', leadB: '' };
  const spans = rows.map(([i, j]) => {
    const [p, q] = [i === undefined ? undefined : from[i], j === undefined ? undefined : to[j]];
    // A paragraph without a line end stands opposite to one without its own, which goes to what follows.
    const trimA = open.leadA !== '' || (p !== undefined && q?.end === '');
    const trimB = open.leadB !== '' || (q !== undefined && p?.end === '');
    const [startA, startB] = [open.a, open.b];
    if (p) {
      open.a += open.leadA.length + p.text.length + (trimA ? 0 : p.end.length);
      open.leadA = trimA ? p.end : '';
    }
    if (q) {
      open.b += open.leadB.length + q.text.length + (trimB ? 0 : q.end.length);
      open.leadB = trimB ? q.end : '';
    }
    return { a: { start: startA, end: open.a }, b: { start: startB, end: open.b } };
  });
  const { a, b, leadA, leadB } = open;
  if (leadA !== '' || leadB !== '')
    spans.push({ a: { start: a, end: a + leadA.length }, b: { start: b, end: b + leadB.length } });
  return spans;
}

function kindOf(before: string, after: string): Change['kind'] {
  if (before === after) return 'same';
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
}
