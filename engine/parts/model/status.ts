/** Step three: from what the sentences say to 有, 仅一句带过 or 未找到. */
import type { Heading } from '../../outline/headings.ts';
import type { PartStatus } from '../../types.ts';
import type { Reading, Surroundings } from './context.ts';
import { TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded, chanceOf, type Linear, weigh } from './linear.ts';

/** Log-odds of each sentence for one part, after the second step. */
export interface Told {
  readonly full: Float64Array;
  readonly touched: Float64Array;
}

/** Number of values of `evidenceOf`. */
export const EVIDENCE_SIZE = 12;

/** The values the third step weighs for part number `part`. */
export function evidenceOf({ sections, type, readings }: Surroundings, part: number, told: Told): Float64Array {
  const id = TOLD_PARTS[part];
  const full = top(told.full);
  const touched = top(told.touched);
  const heading = id === undefined ? undefined : sections.headingOf(id);
  const headed = heading !== undefined && heading.label !== true;
  return Float64Array.from([
    full[0],
    full[1],
    full[2],
    touched[0],
    touched[1],
    Math.log(1 + sumOfChances(told.full)),
    Math.log(1 + sumOfChances(told.touched)),
    Number(headed),
    headed ? full[0] : 0,
    Number(type === 'other'),
    // What the clearest sentence says by itself, wherever it stands.
    most(readings, part),
    most(readings, TOUCHED + part),
  ]);
}

/** The third step of one part. */
export interface StatusStep {
  readonly found: Linear;
  readonly present: Linear;
  /** Where 仅一句带过 begins, in a report and in what is none. */
  readonly weak: { readonly report: WeakBound; readonly other: WeakBound };
}

export interface WeakBound {
  /** Added to the log-odds of `found`. */
  readonly shift: number;
  /** 仅一句带过 needs a sentence to show for it, of at least these log-odds; what has none is 未找到. */
  readonly shown: number;
}

/** What the decision looks at. */
export interface StatusOdds {
  /** Log-odds of the third step. */
  readonly found: number;
  readonly present: number;
  /** Highest log-odds of a sentence that touches the part. */
  readonly touched: number;
  /** The part has a heading of its own. */
  readonly headed: boolean;
  /** Highest log-odds of a sentence beneath it to be a passage of the part; −∞ where there is none. */
  readonly under: number;
  /** The text is a report at all. */
  readonly report: boolean;
}

export function statusOdds(
  { found, present }: Pick<StatusStep, 'found' | 'present'>,
  around: Surroundings,
  part: number,
  told: Told,
): StatusOdds {
  const evidence = evidenceOf(around, part, told);
  const heading = headingNaming(around, part);
  return {
    found: weigh(found, evidence),
    present: weigh(present, evidence),
    touched: highestOf(told.touched),
    headed: heading !== undefined,
    under: heading ? highestUnder(around, heading, told.full) : Number.NEGATIVE_INFINITY,
    report: around.type !== 'other',
  };
}

/** Log-odds beyond which a sentence under the part's own heading is the part in full, however short the section. */
const SURE = 3;

/**
 * 有, 仅一句带过 or 未找到. A part with a heading of its own is there at least in passing: the writer meant it, whatever
 * stands under it. What is no report has no part in full.
 */
export function decide(
  { found, present, touched, headed, under, report }: StatusOdds,
  { shift, shown }: WeakBound,
): PartStatus {
  if (report && (present > 0 || under > SURE)) return 'present';
  if (headed) return 'weak';
  return found + shift > 0 && touched > shown ? 'weak' : 'missing';
}

export function judgeStatus(step: StatusStep, around: Surroundings, part: number, told: Told): PartStatus {
  const odds = statusOdds(step, around, part, told);
  return decide(odds, odds.report ? step.weak.report : step.weak.other);
}

/** The heading, the writer's own, that names the part. */
export function headingNaming({ doc, sections, type }: Surroundings, part: number): Heading | undefined {
  const id = TOLD_PARTS[part];
  if (type === 'other' || id === undefined) return undefined;
  return doc.headings.find(({ label }, index) => !label && sections.named[index]?.includes(id) === true);
}

function highestUnder({ doc }: Surroundings, heading: Heading, odds: Float64Array): number {
  const own = doc.headings.indexOf(heading);
  let highest = Number.NEGATIVE_INFINITY;
  doc.sentences.forEach((sentence, at) => {
    if (sentence.heading === own) highest = Math.max(highest, odds[at] ?? highest);
  });
  return highest;
}

/** The three highest, bounded and scaled. */
function top(odds: Float64Array): readonly [number, number, number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let third = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < odds.length; at += 1) {
    const one = odds[at] ?? 0;
    if (one <= third) continue;
    third = Math.min(one, second);
    second = Math.min(Math.max(one, second), first);
    first = Math.max(one, first);
  }
  return [bounded(first), bounded(second), bounded(third)];
}

/** Bounded: the bound of the highest is the highest of the bounded. */
function most(readings: readonly Reading[], output: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const reading of readings) highest = Math.max(highest, reading[output] ?? 0);
  return bounded(highest);
}

/** −∞ of none. */
export function highestOf(odds: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < odds.length; at += 1) highest = Math.max(highest, odds[at] ?? highest);
  return highest;
}

function sumOfChances(odds: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < odds.length; at += 1) sum += chanceOf(odds[at] ?? 0);
  return sum;
}
