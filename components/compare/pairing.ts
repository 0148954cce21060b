/** Which of the paragraphs that went became which of those that came. */

/** A place in the one list and in the other; undefined where a paragraph has no partner. */
export type Pair = readonly [a: number | undefined, b: number | undefined];

/** Paragraphs less alike than this are two, not one that was changed. */
const ALIKE = 0.3;
/** Pairs that are weighed up; beyond, paragraphs are paired by their place. */
const MOST_PAIRS = 4_000;
/** UTF-16 units of a paragraph that are looked at. */
const LOOKED_AT = 2_000;

/** Keeps the order of both sides and finds the pairs that are most alike together; all others stand alone. */
export function pairUp(a: readonly string[], b: readonly string[]): readonly Pair[] {
  if (a.length === 0 || b.length === 0) return alone(a.length, b.length, 0, 0);
  const [left, right] = [a.map(pairsOfSigns), b.map(pairsOfSigns)];
  const alike = (i: number, j: number) => likeness(left[i], right[j]);
  if (a.length * b.length > MOST_PAIRS) return byPlace(a.length, b.length, alike);

  // best[i][j]: likeness of the best pairing of what stands from i and from j on.
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = best[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1) {
      const together = alike(i, j);
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), together >= ALIKE ? together + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (at(i, j) === at(i + 1, j)) pairs.push([i++, undefined]);
    else if (at(i, j) === at(i, j + 1)) pairs.push([undefined, j++]);
    else pairs.push([i++, j++]);
  }
  return [...pairs, ...alone(a.length, b.length, i, j)];
}

function byPlace(a: number, b: number, alike: (i: number, j: number) => number): Pair[] {
  const pairs: Pair[] = [];
  const both = Math.min(a, b);
  for (let at = 0; at < both; at += 1) {
    if (alike(at, at) >= ALIKE) pairs.push([at, at]);
    else pairs.push([at, undefined], [undefined, at]);
  }
  return [...pairs, ...alone(a, b, both, both)];
}

function alone(a: number, b: number, fromA: number, fromB: number): Pair[] {
  return [
    ...Array.from({ length: a - fromA }, (_, index): Pair => [fromA + index, undefined]),
    ...Array.from({ length: b - fromB }, (_, index): Pair => [undefined, fromB + index]),
  ];
}

function pairsOfSigns(text: string): ReadonlySet<string> {
  const signs = new Set<string>();
  for (let at = 0; at < Math.min(text.length - 1, LOOKED_AT); at += 1) signs.add(text.slice(at, at + 2));
  return signs;
}

/** Share of the pairs of neighbouring signs that both have, 0 to 1. */
function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b || a.size + b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const sign of few) if (many.has(sign)) both += 1;
  return (2 * both) / (a.size + b.size);
}
