/** What is looked for line by line is remembered block by block: at a pause of its writer most of a draft is as it was. */
import type { Span } from '../types.ts';
import { copyOf } from './remembered.ts';

/** Some lines with what stands around them. Shared among all texts it stands in, and not to be changed. */
interface Block {
  /** The lines, and up to `REACH` of the text before and behind them. */
  readonly text: string;
  /** Where its own lines begin and end in `text`. */
  readonly from: number;
  readonly to: number;
}

interface Placed {
  readonly block: Block;
  /** Where `block.text` begins in the whole text. */
  readonly at: number;
}

/** What shows whether a place counts stands no farther from it, in UTF-16 units. */
const REACH = 64;
/** A block is cut where it is so long, behind a line that shows by its length that it is the last: wherever it stands. */
const LEAST = 600;
const MOST = 1600;
const LAST_OF = 4;
/** Blocks remembered, and the longest one; a longer text is read at once. */
const REMEMBERED = 160;
const LONGEST = 4000;
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
    const { text, from, to } = block;
    const found = known.get(block) ?? [...find(text)].filter(({ start }) => start >= from && start < to);
    known.set(block, found);
    return found;
  };
  return (text) => {
    const blocks = blocksOf(text);
    if (!blocks) return [...find(text)];
    return blocks.flatMap(({ block, at }) => foundIn(block).map((found) => moved(found, at)));
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
  return { at, block: shared(text.slice(at, end + REACH), start - at, end - at) };
}

const blocks = new Map<string, Block>();

/** The block of this text that is known already. */
function shared(text: string, from: number, to: number): Block {
  const known = blocks.get(text);
  if (known?.from === from && known.to === to) return known;
  const block = { text: copyOf(text), from, to };
  if (text.length > LONGEST) return block;
  blocks.delete(text);
  // The one known longest goes.
  for (const oldest of blocks.keys()) {
    if (blocks.size < REMEMBERED) break;
    blocks.delete(oldest);
  }
  blocks.set(block.text, block);
  return block;
}
