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
/** Nodes are numbered in 16 bits. */
const MOST_NODES = 0xffff;
/** Room kept for a text that is read, in UTF-16 units; a longer one gets its own. */
const LONGEST = 1024;

export function createRunTable(runs: readonly string[]): RunTable {
  const { alphabet, children } = growTree(runs);
  let size = 1;
  while (size < children.size * ROOM) size *= 2;
  const mask = size - 1;
  // As small as they can be: what stays in the processor's cache is found several times as fast.
  const keys = new Int32Array(size).fill(-1);
  const nodes = new Uint16Array(size);
  /** Where the first character leads, by its number; 0 where no run begins with it. */
  const first = new Uint16Array(1 << LETTER_BITS);
  for (const [key, node] of children) {
    if (key < first.length) first[key] = node;
    let slot = slotOf(key, mask);
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    nodes[slot] = node;
  }
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
          const run = node - 1;
          if (run < runs.length && seen[run] !== reading) {
            if (count === found.length) return count;
            seen[run] = reading;
            found[count] = run;
            count += 1;
          }
          const letter = at < length ? (letters[at] ?? 0) : 0;
          if (letter === 0) break;
          const key = (node << LETTER_BITS) | letter;
          let slot = slotOf(key, mask);
          while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
          if (keys[slot] === -1) break;
          node = nodes[slot] ?? 0;
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
  /** The node after a node by a character, by their key. The run of number `n` ends at node `n + 1`; the root is 0. */
  readonly children: ReadonlyMap<number, number>;
}

function growTree(runs: readonly string[]): Tree {
  const alphabet = new Uint16Array(0x10000);
  let letters = 0;
  const children = new Map<number, number>();
  const ends = new Map(runs.map((run, index) => [run, index + 1]));
  let nodes = runs.length;
  for (const run of runs) {
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
        next = ends.get(run.slice(0, at + 1));
        if (next === undefined) {
          nodes += 1;
          next = nodes;
        }
        children.set(key, next);
      }
      node = next;
    }
  }
  if (letters >= 1 << LETTER_BITS) throw new Error(`${letters} different characters are more than a key has room for`);
  if (nodes > MOST_NODES) throw new Error(`${nodes} nodes are more than the table has room for`);
  return { alphabet, children };
}
