/** What is looked for line by line is remembered block by block: at a pause of its writer most of a draft is as it was. */
import type { Span } from '../types.ts';
import { remembered } from './remembered.ts';

/** Some lines, and up to `REACH` of the text before and behind them; the same one in all texts it stands in. */
interface Block {
  readonly text: string;
}

interface Placed {
  readonly block: Block;
  /** Where `block.text` begins in the whole text, and where its own lines begin and end in `block.text`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What shows whether a place counts stands no farther from it, in UTF-16 units. */
const REACH = 64;
/** A block is cut where it is so long, behind a line that shows by its length that it is the last: wherever it stands. */
const LEAST = 600;
const MOST = 1600;
const LAST_OF = 4;
/** Blocks remembered; a longer text is read at once. */
const REMEMBERED = { most: 320, longest: 4000 };
const LONGEST_TEXT = 60_000;

/**
 * A search that reads `text` by lines and at most `REACH` around them, with what it found in each block remembered.
 * `moved`: what was found, so many UTF-16 units farther on; where it holds no other span, its own is moved.
 */
export function byBlocks<Found extends Span>(
  find: (text: string) => Iterable<Found>,
  moved: (found: Found, by: number) => Found = movedSpan,
): (text: string) => Found[] {
  const known = new WeakMap<Block, readonly Found[]>();
  const foundIn = (block: Block) => {
    const found = known.get(block) ?? [...find(block.text)];
    known.set(block, found);
    return found;
  };
  return (text) => {
    const placed = blocksOf(text);
    if (!placed) return [...find(text)];
    return placed.flatMap(({ block, at, from, to }) =>
      foundIn(block).flatMap((found) => (found.start >= from && found.start < to ? [moved(found, at)] : [])),
    );
  };
}

export function movedSpan<Found extends Span>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

/** The blocks of the text asked for last: several searches go over the same one. */
let latest: { readonly text: string; readonly blocks: readonly Placed[] } | undefined;

/** Undefined where the text is too long to be remembered. */
function blocksOf(text: string): readonly Placed[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  if (latest?.text !== text) latest = { text, blocks: cut(text) };
  return latest.blocks;
}

function cut(text: string): Placed[] {
  const blocks: Placed[] = [];
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const end = text.indexOf('\n', line) + 1 || text.length;
    const length = end - start;
    if (end === text.length || (length >= LEAST && ((end - line) % LAST_OF === 0 || length >= MOST))) {
      blocks.push(placed(text, start, end));
      start = end;
    }
    line = end;
  }
  return blocks;
}

function placed(text: string, start: number, end: number): Placed {
  const at = Math.max(0, start - REACH);
  return { block: blockOf(text.slice(at, end + REACH)), at, from: start - at, to: end - at };
}

const blockOf = remembered((text): Block => ({ text }), REMEMBERED);
