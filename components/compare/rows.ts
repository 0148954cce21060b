import type { Change } from './difference.ts';

/** A paragraph, or a stretch of paragraphs that are the same on both sides: those from `index` up to `end`. */
export type Row =
  | { readonly folded: false; readonly index: number; readonly change: Change }
  | { readonly folded: true; readonly index: number; readonly end: number };

/** Paragraphs left open before and after a change, so that the reader sees where it is. */
const AROUND = 1;
/** Fewer are not worth a fold. */
const FOLD = 2;

/** What to draw of a comparison; `left` changes beyond the first `most` are not among the rows. */
export function rowsOf(
  changes: readonly Change[],
  most: number,
): { readonly rows: readonly Row[]; readonly left: number } {
  const rows: Row[] = [];
  let differing = 0;
  let at = 0;
  while (at < changes.length) {
    const change = changes[at];
    if (!change) break;
    if (change.kind !== 'same') {
      if (differing === most) break;
      differing += 1;
      rows.push({ folded: false, index: at, change });
      at += 1;
      continue;
    }
    const start = at;
    while (changes[at]?.kind === 'same') at += 1;
    const [from, to] = [start === 0 ? 0 : start + AROUND, at === changes.length ? at : at - AROUND];
    for (let index = start; index < at; index += 1) {
      const same = changes[index];
      if (to - from >= FOLD && index === from) {
        rows.push({ folded: true, index, end: to });
        index = to - 1;
      } else if (same) rows.push({ folded: false, index, change: same });
    }
  }
  return { rows, left: changes.slice(at).filter(({ kind }) => kind !== 'same').length };
}
