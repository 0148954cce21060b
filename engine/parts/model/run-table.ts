/** Finds which of many runs of characters stand in a text: one flat table, one look-up a character and length. */
export interface RunTable {
  /** Puts the number of each run that stands in `text`, once, into `found` until it is full; gives back how many. */
  collect(text: string, found: Int32Array): number;
}

/** Bits of a character's number in a key; the rest is the node. There are some 2,500 characters in 40,000 runs. */
const LETTER_BITS = 12;
/** Room of the table beside its entries, and the factor that spreads them (Knuth's). */
const ROOM = 2;
const SPREAD = 0x9e3779b1;
/** Nodes are numbered in 16 bits. */
const MOST_NODES = 0xffff;
/** Room kept for a text that is read, in UTF-16 units; a longer one gets its own. */
const LONGEST = 1024;

/** @param runs different ones, sorted by their UTF-16 units as `sort()` does. @throws where they are not. */
export function createRunTable(runs: readonly string[]): RunTable {
  const { alphabet, first, keys, nodes } = growTree(runs);
  const mask = keys.length - 1;
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
  /** Where the first character leads, by its number; 0 where no run begins with it. */
  readonly first: Uint16Array;
  /**
   * Keys of a node and the character after it, each in a slot, and the node they lead to. The run of number `n` ends at
   * node `n + 1`; the root is 0.
   */
  readonly keys: Int32Array;
  readonly nodes: Uint16Array;
}

/** Sorted runs grow a tree without looking anything up: each leaves the one before it where they part. */
function growTree(runs: readonly string[]): Tree {
  // As small as they can be: what stays in the processor's cache is found several times as fast.
  const partings = partingsOf(runs);
  const edges = runs.reduce((sum, run, index) => sum + run.length - (partings[index] ?? 0), 0);
  let size = 1;
  while (size < edges * ROOM) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const nodes = new Uint16Array(size);
  const alphabet = new Uint16Array(0x10000);
  const first = new Uint16Array(1 << LETTER_BITS);
  let letters = 0;
  let inner = runs.length;
  /** The nodes of the run before, by depth. */
  const path = [0];
  runs.forEach((run, index) => {
    for (let at = partings[index] ?? 0; at < run.length; at += 1) {
      const unit = run.charCodeAt(at);
      if (alphabet[unit] === 0) {
        letters += 1;
        alphabet[unit] = letters;
      }
      const letter = alphabet[unit] ?? 0;
      if (at + 1 < run.length) inner += 1;
      const node = at + 1 < run.length ? inner : index + 1;
      path[at + 1] = node;
      const key = ((path[at] ?? 0) << LETTER_BITS) | letter;
      if (at === 0) first[letter] = node;
      let slot = slotOf(key, size - 1);
      while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      nodes[slot] = node;
    }
  });
  if (letters >= 1 << LETTER_BITS) throw new Error(`${letters} different characters are more than a key has room for`);
  if (inner > MOST_NODES) throw new Error(`${inner} nodes are more than the table has room for`);
  return { alphabet, first, keys, nodes };
}

/** How many characters each run begins with that the run before it begins with too. */
function partingsOf(runs: readonly string[]): Uint16Array {
  const partings = new Uint16Array(runs.length);
  for (let index = 1; index < runs.length; index += 1) {
    const [before, run] = [runs[index - 1] ?? '', runs[index] ?? ''];
    if (before >= run) throw new Error(`${before} and ${run} are not sorted`);
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === run.charCodeAt(shared)) shared += 1;
    partings[index] = shared;
  }
  return partings;
}
