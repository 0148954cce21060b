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
/** Room kept for a text that is read, in UTF-16 units; a longer one gets its own. */
const LONGEST = 1024;

export function createRunTable(runs: readonly string[]): RunTable {
  const { alphabet, children, ends } = growTree(runs);
  let size = 1;
  while (size < children.size * ROOM) size *= 2;
  const mask = size - 1;
  /** Each slot is a key and the node it leads to, side by side. */
  const slots = new Int32Array(size * 2).fill(-1);
  /** Where the first character leads, by its number; 0 where no run begins with it. */
  const first = new Int32Array(1 << LETTER_BITS);
  for (const [key, node] of children) {
    if (key < first.length) first[key] = node;
    let slot = slotOf(key, mask);
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = node;
  }
  const runAt = Int32Array.from(ends);
  /** The text a run was last seen in: each counts once. */
  const seen = new Int32Array(runs.length);
  let reading = 0;
  const room = new Uint16Array(LONGEST);

  return {
    collect(text, found) {
      reading += 1;
      const { length } = text;
      // Each character is looked at several times, its number looked up once.
      const letters = length <= LONGEST ? room : new Uint16Array(length);
      for (let at = 0; at < length; at += 1) letters[at] = alphabet[text.charCodeAt(at)] ?? 0;
      let count = 0;
      for (let from = 0; from < length; from += 1) {
        let node = first[letters[from] ?? 0] ?? 0;
        for (let at = from + 1; node !== 0; at += 1) {
          const run = runAt[node] ?? -1;
          if (run >= 0 && seen[run] !== reading) {
            if (count === found.length) return count;
            seen[run] = reading;
            found[count] = run;
            count += 1;
          }
          const letter = at < length ? (letters[at] ?? 0) : 0;
          if (letter === 0) break;
          const key = (node << LETTER_BITS) | letter;
          let slot = slotOf(key, mask);
          while (slots[slot * 2] !== key && slots[slot * 2] !== -1) slot = (slot + 1) & mask;
          node = slots[slot * 2] === -1 ? 0 : (slots[slot * 2 + 1] ?? 0);
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
