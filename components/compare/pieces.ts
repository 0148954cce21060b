/** What was kept, removed and added within one paragraph. */
import { diffChars } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Steps that may still be spent; shared by the paragraphs of one comparison. */
export interface WorkLeft {
  steps: number;
}

/** Characters that may be added and removed in one paragraph before it counts as wholly rewritten. */
const MOST_CHARACTERS = 1_000;
/** Where less than this share of the longer paragraph was kept, single characters would be confetti. */
const KEPT_SHARE = 0.25;

/** Without work left, or where little was kept, the one paragraph is removed and the other added as a whole. */
export function piecesOf(before: string, after: string, work: WorkLeft): readonly Piece[] {
  const whole = without([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
  if (before === after) return without([{ kind: 'same', text: before }]);
  if (whole.length < 2) return whole;
  const limit = Math.min(MOST_CHARACTERS, Math.floor(Math.sqrt(work.steps)));
  const found = limit > 0 ? diffChars(before, after, { maxEditLength: limit }) : undefined;
  const edited = found
    ? found.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
    : limit;
  work.steps = Math.max(0, work.steps - edited * edited - before.length - after.length);
  if (!found) return whole;
  const pieces = withoutCrumbs(
    found.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })),
  );
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return kept < KEPT_SHARE * Math.max(before.length, after.length) ? whole : pieces;
}

interface Edit {
  removed: string;
  added: string;
  /** What was kept after it. */
  kept: string;
}

/**
 * A character or two that happened to stay between two larger changes tells the reader nothing: it is taken into them,
 * as long as it is no longer than what changed on either side.
 */
function withoutCrumbs(pieces: readonly Piece[]): readonly Piece[] {
  const edits: Edit[] = [{ removed: '', added: '', kept: '' }];
  for (const { kind, text } of pieces) {
    const last = edits.at(-1);
    if (!last) continue;
    if (kind === 'same') last.kept += text;
    else if (last.kept === '') last[kind] += text;
    else edits.push({ removed: '', added: '', kept: '', [kind]: text });
  }
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && last.kept.length <= Math.min(sizeOf(last), sizeOf(edit))) {
      last.removed += last.kept + edit.removed;
      last.added += last.kept + edit.added;
      last.kept = edit.kept;
    } else joined.push({ ...edit });
  }
  return without(
    joined.flatMap(({ removed, added, kept }): Piece[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: kept },
    ]),
  );
}

const sizeOf = ({ removed, added }: Edit) => Math.max(removed.length, added.length);
const without = (pieces: readonly Piece[]) => pieces.filter(({ text }) => text !== '');
