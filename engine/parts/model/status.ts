/** Step three: from what the sentences say to 有, 仅一句带过 or 未找到. */
import type { Heading } from '../../outline/headings.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PartStatus } from '../../types.ts';
import type { Reading, Surroundings } from './context.ts';
import { TOLD_PARTS, TOUCHED } from './features.ts';
import { bounded, chanceOf, type Linear, weigh } from './linear.ts';

/** Log-odds of each sentence for one part, after the second step. */
export interface Told {
  readonly full: Float64Array;
  readonly touched: Float64Array;
}

/** 仅一句带过 needs a sentence to show for it, of at least these log-odds; what has none is 未找到. */
const SHOWN = -2;
/** Length of a usual sentence, in folded characters. */
const USUAL = 30;

/** Number of values of `evidenceOf`. */
export const EVIDENCE_SIZE = 18;

/** The values the third step weighs for part number `part`. */
export function evidenceOf(around: Surroundings, part: number, told: Told): Float64Array {
  const { doc, sections, type, readings } = around;
  const id = TOLD_PARTS[part];
  const full = top(told.full);
  const touched = top(told.touched);
  const [fullSaid, touchedSaid] = [said(told.full, doc.sentences), said(told.touched, doc.sentences)];
  const heading = id === undefined ? undefined : sections.headingOf(id);
  const headed = heading !== undefined && heading.label !== true;
  return Float64Array.from([
    full[0],
    full[1],
    full[2],
    touched[0],
    touched[1],
    touched[2],
    Math.log(1 + fullSaid.sentences),
    Math.log(1 + touchedSaid.sentences),
    Math.log(1 + fullSaid.length),
    Math.log(1 + touchedSaid.length),
    Number(headed),
    headed ? full[0] : 0,
    Number(type === 'other'),
    // What the clearest sentence says by itself, wherever it stands.
    most(readings, part),
    most(readings, TOUCHED + part),
    Number(headingNaming(around, part) !== undefined),
    Math.log(1 + fullSaid.clearest / USUAL),
    Math.log(1 + doc.sentences.length) / 4,
  ]);
}

/** The third step of one part: traits of the evidence, those below 0 not showing, and what they speak for. */
export interface StatusStep {
  readonly traits: readonly Linear[];
  readonly found: Linear;
  readonly present: Linear;
}

/** What the decision looks at. */
interface StatusOdds {
  /** Log-odds of the third step. */
  readonly found: number;
  readonly present: number;
  /** Highest log-odds of a sentence that touches the part. */
  readonly touched: number;
  /** The part has a heading of its own. */
  readonly headed: boolean;
  /** The text is a report at all. */
  readonly report: boolean;
}

function statusOdds(
  { traits, found, present }: StatusStep,
  around: Surroundings,
  part: number,
  told: Told,
): StatusOdds {
  const evidence = evidenceOf(around, part, told);
  const shown = Float64Array.from(traits, (trait) => Math.max(0, weigh(trait, evidence)));
  return {
    found: weigh(found, shown),
    present: weigh(present, shown),
    touched: highestOf(told.touched),
    headed: headingNaming(around, part) !== undefined,
    report: around.type !== 'other',
  };
}

/**
 * 有, 仅一句带过 or 未找到. A part with a heading of its own is there at least in passing: the writer meant it, whatever
 * stands under it. What is no report has no part in full.
 */
function decide({ found, present, touched, headed, report }: StatusOdds): PartStatus {
  if (report && present > 0) return 'present';
  if (headed) return 'weak';
  return found > 0 && touched > SHOWN ? 'weak' : 'missing';
}

export function judgeStatus(step: StatusStep, around: Surroundings, part: number, told: Told): PartStatus {
  return decide(statusOdds(step, around, part, told));
}

/** The heading, the writer's own, that names the part. */
export function headingNaming({ doc, sections, type }: Surroundings, part: number): Heading | undefined {
  const id = TOLD_PARTS[part];
  if (type === 'other' || id === undefined) return undefined;
  return doc.headings.find(({ label }, index) => !label && sections.named[index]?.includes(id) === true);
}

/** The three highest, bounded and scaled. */
function top(odds: Float64Array): readonly [number, number, number] {
  let [first, second, third] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of odds) {
    if (one > first) [first, second, third] = [one, first, second];
    else if (one > second) [second, third] = [one, second];
    else if (one > third) third = one;
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
  for (const one of odds) highest = Math.max(highest, one);
  return highest;
}

/** How much is said of a part: sentences, and their length in usual sentences; and how long the clearest one is, in folded characters. */
function said(odds: Float64Array, all: readonly Sentence[]): { sentences: number; length: number; clearest: number } {
  let [sentences, length, clearest, highest] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < odds.length; at += 1) {
    const own = all[at]?.folded.length ?? 0;
    const chance = chanceOf(odds[at] ?? 0);
    sentences += chance;
    length += (chance * own) / USUAL;
    if ((odds[at] ?? 0) <= highest) continue;
    highest = odds[at] ?? 0;
    clearest = own;
  }
  return { sentences, length, clearest };
}
