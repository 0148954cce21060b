/** Finds which of many runs of characters stand in a text: one flat table, one look-up a character and length. */
export interface RunTable {
  /** Puts the number of each run that stands in `text`, once, into `found` until it is full; gives back how many. */
  collect(text: string, found: Int32Array): number;
}

/** Bits of a character's number in a key; the rest is the node. There are some 1,700 characters in 12,000 runs. */
const LETTER_BITS = 12;
/** Room of the table beside its entries, and the factor that spreads them (Knuth's). */
const ROOM = 2;
const SPREAD = 0x9e3779b1;

export function createRunTable(runs: readonly string[]): RunTable {
  const { alphabet, children, ends } = growTree(runs);
  let size = 1;
  while (size < children.size * ROOM) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const nodes = new Int32Array(size);
  for (const [key, node] of children) {
    let slot = slotOf(key, mask);
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    nodes[slot] = node;
  }
  const runAt = Int32Array.from(ends);
  /** The text a run was last seen in: each counts once. */
  const seen = new Int32Array(runs.length);
  let reading = 0;

  return {
    collect(text, found) {
      reading += 1;
      let count = 0;
      for (let from = 0; from < text.length; from += 1) {
        let node = 0;
        for (let at = from; at < text.length; at += 1) {
          const key = (node << LETTER_BITS) | (alphabet[text.charCodeAt(at)] ?? 0);
          let slot = slotOf(key, mask);
          while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
          if (keys[slot] === -1) break;
          node = nodes[slot] ?? 0;
          const run = runAt[node] ?? -1;
          if (run < 0 || seen[run] === reading) continue;
          if (count === found.length) return count;
          seen[run] = reading;
          found[count] = run;
          count += 1;
        }
      }
      return count;
    },
  };
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, SPREAD) >>> LETTER_BITS) & mask;
}

interface Tree {
  /** A character's number by its UTF-16 unit; 0 stands in no run. */
  readonly alphabet: Uint16Array;
  /** The node after a node by a character, by their key. */
  readonly children: ReadonlyMap<number, number>;
  /** The run that ends at a node, or -1. */
  readonly ends: readonly number[];
}

function growTree(runs: readonly string[]): Tree {
  const alphabet = new Uint16Array(0x10000);
  let letters = 0;
  const children = new Map<number, number>();
  const ends: number[] = [-1];
  runs.forEach((run, index) => {
    let node = 0;
    for (let at = 0; at < run.length; at += 1) {
      const unit = run.charCodeAt(at);
      if (alphabet[unit] === 0) {
        letters += 1;
        alphabet[unit] = letters;
      }
      const key = (node << LETTER_BITS) | (alphabet[unit] ?? 0);
      let next = children.get(key);
      if (next === undefined) {
        next = ends.length;
        children.set(key, next);
        ends.push(-1);
      }
      node = next;
    }
    ends[node] = index;
  });
  if (letters >= 1 << LETTER_BITS) throw new Error(`${letters} different characters are more than a key has room for`);
  return { alphabet, children, ends };
}
