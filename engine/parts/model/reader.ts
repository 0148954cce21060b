/** Step one: what a sentence says by itself, from its runs of characters. */

import type { Reading } from './context.ts';
import { flagsOf, framed, shareOf } from './features.ts';
import { numberOf, type Weights } from './weights.ts';

export interface Reader {
  /** Log-odds of each output for a folded sentence. Linear in its length. */
  read(folded: string): Reading;
}

/** Room of the table beside its entries, and the factor that spreads them (Knuth's). */
const ROOM = 4;
const SPREAD = 0x9e3779b1;

/** Puts the runs of characters into one flat table: a node and a character give the next node. */
export function createReader({ bias, grams, scale }: Weights['sentence']): Reader {
  const outputs = bias.length;
  const entries = Object.entries(grams);
  const flags = new Map(entries.filter(([gram]) => gram.startsWith('@') && gram.length > 1));
  const runs = entries.filter(([gram]) => !flags.has(gram));
  const table = createTable(runs.map(([gram]) => gram));
  const weights = new Float64Array(runs.length * outputs);
  runs.forEach(([, letters], run) => {
    for (let output = 0; output < outputs; output += 1) {
      weights[run * outputs + output] = numberOf(letters.charCodeAt(output)) / scale;
    }
  });
  const start = Float64Array.from(bias.map((value) => value / scale));
  /** The sentence a run was last seen in: each counts once. */
  const seen = new Int32Array(runs.length);
  let sentence = 0;

  return {
    read(folded) {
      sentence += 1;
      const sums = new Float64Array(outputs);
      let known = 0;
      const text = framed(folded);
      for (let from = 0; from < text.length; from += 1) {
        let node = 0;
        for (let at = from; at < text.length; at += 1) {
          node = table.next(node, text.charCodeAt(at));
          if (node < 0) break;
          const run = table.runAt(node);
          if (run < 0 || seen[run] === sentence) continue;
          seen[run] = sentence;
          known += 1;
          const base = run * outputs;
          for (let output = 0; output < outputs; output += 1) {
            sums[output] = (sums[output] ?? 0) + (weights[base + output] ?? 0);
          }
        }
      }
      for (const flag of flagsOf(folded)) {
        const letters = flags.get(flag);
        if (letters === undefined) continue;
        known += 1;
        for (let output = 0; output < outputs; output += 1) {
          sums[output] = (sums[output] ?? 0) + numberOf(letters.charCodeAt(output)) / scale;
        }
      }
      const share = shareOf(known);
      return sums.map((sum, output) => sum * share + (start[output] ?? 0));
    },
  };
}

interface Table {
  /** The node after `node` by a UTF-16 unit, or -1. */
  next(node: number, unit: number): number;
  /** The run that ends at a node, or -1. */
  runAt(node: number): number;
}

function createTable(runs: readonly string[]): Table {
  const children: Map<number, number>[] = [new Map()];
  const ends: number[] = [-1];
  runs.forEach((run, index) => {
    let node = 0;
    for (let at = 0; at < run.length; at += 1) {
      const unit = run.charCodeAt(at);
      let next = children[node]?.get(unit);
      if (next === undefined) {
        next = children.length;
        children[node]?.set(unit, next);
        children.push(new Map());
        ends.push(-1);
      }
      node = next;
    }
    ends[node] = index;
  });
  let size = 1;
  while (size < children.length * ROOM) size *= 2;
  const mask = size - 1;
  // A node has 15 bits and a unit 16: together they are one whole number.
  const keys = new Int32Array(size).fill(-1);
  const nodes = new Int32Array(size);
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, SPREAD) >>> 8) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  children.forEach((map, node) => {
    for (const [unit, next] of map) {
      const key = (node << 16) | unit;
      const slot = slotOf(key);
      keys[slot] = key;
      nodes[slot] = next;
    }
  });
  const runAt = Int32Array.from(ends);
  const first = new Int32Array(0x10000).fill(-1);
  for (const [unit, next] of children[0] ?? []) first[unit] = next;
  return {
    next(node, unit) {
      if (node === 0) return first[unit] ?? -1;
      const key = (node << 16) | unit;
      const slot = slotOf(key);
      return keys[slot] === key ? (nodes[slot] ?? -1) : -1;
    },
    runAt: (node) => runAt[node] ?? -1,
  };
}
