/** Long passages of a draft that stand in a sample looked at. What is known of samples is numbers, none of their words. */
import type { Finding, Span } from '../types.ts';
import { comparable, SHINGLE, shinglesOf } from './shingles.ts';

/** A report of a page looked at: `shingles` are 32-bit numbers of its runs of words, common formulas left out. */
export interface SeenReport {
  readonly title: string;
  readonly shingles: Uint32Array;
}

/** Least words of a passage, and least share of all words of a draft (with at least so many of them), to be told of. */
const PASSAGE = 30;
const SHARE = 0.15;
const SHARED_WORDS = 45;
/** Words changed in the midst of a passage that do not part it. */
const CHANGED = 8;
/** Most passages told of one by one, the longest. */
const MOST = 6;
/** Two reports with so much in common are one and the same, put on the page twice; less is formula. */
const SAME_REPORT = 0.5;
/** UTF-16 units of a sample's title in a message. */
const TITLE = 30;

/** Numbers of a page's reports to know them again by. What different reports of it have in common is common formula, and left out. */
export function shinglesOfReports(
  reports: readonly { readonly text: string; readonly headings: readonly Span[] }[],
): readonly Uint32Array[] {
  const all = reports.map(
    ({ text, headings }) => new Set([...shinglesOf(comparable(text, headings))].map(([hash]) => hash)),
  );
  const owners = new Map<number, number[]>();
  for (const [index, hashes] of all.entries()) {
    for (const hash of hashes) {
      const known = owners.get(hash);
      if (known) known.push(index);
      else owners.set(hash, [index]);
    }
  }
  const shared = new Map<number, number>();
  const pair = (a: number, b: number) => a * reports.length + b;
  for (const of of owners.values()) {
    for (let next = 1; next < of.length; next += 1) {
      const key = pair(of[0] ?? 0, of[next] ?? 0);
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  const isSame = (a: number, b: number) =>
    (shared.get(pair(a, b)) ?? 0) > SAME_REPORT * Math.min(all[a]?.size ?? 0, all[b]?.size ?? 0);
  const isFormula = ([first = 0, ...others]: readonly number[]) => others.some((other) => !isSame(first, other));
  return all.map((hashes) => Uint32Array.from([...hashes].filter((hash) => !isFormula(owners.get(hash) ?? []))));
}

/** Everything seen, ready to be looked up. */
export interface SeenIndex {
  readonly titles: readonly string[];
  /** By shingle: the report it is of. */
  readonly owners: ReadonlyMap<number, number>;
}

export function indexSeen(reports: readonly SeenReport[]): SeenIndex {
  const owners = new Map<number, number>();
  for (const [index, { shingles }] of reports.entries()) for (const hash of shingles) owners.set(hash, index);
  return { titles: reports.map(({ title }) => title), owners };
}

interface Passage extends Span {
  /** Index of the first and behind the last unit. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly owner: number;
}

/**
 * Findings `copied`: passages of at least 30 words that stand in a sample, and shorter ones where together they are at
 * least 15 % of the text. Linear in the length of the text.
 */
export function findCopied(text: string, headings: readonly Span[], seen: SeenIndex): readonly Finding[] {
  if (seen.owners.size === 0) return [];
  const draft = comparable(text, headings);
  const passages = mergeClose(draft.length, [...shinglesOf(draft)], seen).map(
    ({ from, to, words, owner }): Passage => ({
      ...{ from, to, words, owner },
      start: draft.starts[from] ?? 0,
      end: draft.ends[to - 1] ?? text.length,
    }),
  );
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const much = words >= SHARED_WORDS && words >= SHARE * draft.words;
  const told = passages.filter((passage) => much || passage.words >= PASSAGE);
  const longest = told.toSorted((a, b) => b.words - a.words).slice(0, MOST);
  const share = much ? `全文约${Math.round((words / draft.words) * 100)}%与看过的范文相同。` : '';
  return longest
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, words: own, owner }, index) => {
      const same = sameWords(own, seen.titles[owner] ?? '');
      const message = index === 0 ? `${share}${same}${WHY}` : `${same}请改写成自己的话。`;
      return { rule: 'copied', severity: 'warning', message, start, end, text: text.slice(start, end) };
    });
}

const WHY = '照抄别人的述职报告是纪律问题，请按自己的实际情况改写。确是固定提法的，可以忽略。';

function sameWords(words: number, title: string): string {
  const named =
    title === '' ? '看过的一篇范文' : `看过的范文“${title.length > TITLE ? `${title.slice(0, TITLE)}…` : title}”`;
  return `这里有${words}个字和${named}一样。`;
}

/** Runs of known shingles of one report; what few changed words part is one passage. `words` counts the known ones alone. */
function mergeClose(
  length: number,
  shingles: readonly (readonly [hash: number, index: number])[],
  { owners }: SeenIndex,
): readonly Omit<Passage, 'start' | 'end'>[] {
  const passages: { from: number; to: number; words: number; owner: number }[] = [];
  for (const [hash, index] of shingles) {
    const owner = owners.get(hash);
    if (owner === undefined) continue;
    const last = passages.at(-1);
    const to = Math.min(length, index + SHINGLE);
    if (last && index <= last.to + CHANGED && (index <= last.to || owner === last.owner)) {
      last.words += to - Math.max(index, last.to);
      last.to = to;
    } else passages.push({ from: index, to, words: SHINGLE, owner });
  }
  return passages;
}
