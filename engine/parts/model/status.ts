/** Step three: from what the sentences say to 有, 仅一句带过 or 未找到. */
import { DOCUMENT_TYPE_IDS } from '../../types.ts';
import type { Surroundings } from './context.ts';
import { TOLD_PARTS } from './features.ts';

/** Log-odds of each sentence for one part, after the second step. */
export interface Told {
  readonly full: Float64Array;
  readonly touched: Float64Array;
}

const SCALE = 4;
const BOUND = 2;
/** Number of values of `evidenceOf`. */
export const EVIDENCE_SIZE = 14 + DOCUMENT_TYPE_IDS.length;

/** The values the third step weighs for part number `part`. */
export function evidenceOf({ doc, sections, type }: Surroundings, part: number, told: Told): Float64Array {
  const id = TOLD_PARTS[part];
  const full = top(told.full);
  const touched = top(told.touched);
  const headed = id !== undefined && sections.headingOf(id) !== undefined && sections.headingOf(id)?.label !== true;
  let characters = 0;
  told.full.forEach((odds, index) => {
    if (odds > 0) characters += doc.sentences[index]?.folded.length ?? 0;
  });
  return Float64Array.from([
    full[0] ?? -BOUND,
    full[1] ?? -BOUND,
    full[2] ?? -BOUND,
    Math.max(0, full[0] ?? 0),
    touched[0] ?? -BOUND,
    touched[1] ?? -BOUND,
    Math.log(1 + sumOfChances(told.full)),
    Math.log(1 + sumOfChances(told.touched)),
    Math.log(1 + characters) / 4,
    Number(headed),
    headed ? (full[0] ?? -BOUND) : 0,
    Math.log(1 + doc.sentences.length) / 4,
    Number(doc.headings.length > 0),
    Number(doc.headings.length > 0 && !headed),
    ...DOCUMENT_TYPE_IDS.map((one) => Number(one === type)),
  ]);
}

function top(odds: Float64Array): number[] {
  return [...odds]
    .sort((a, b) => b - a)
    .slice(0, 3)
    .map((one) => Math.max(-BOUND, Math.min(BOUND, one / SCALE)));
}

function sumOfChances(odds: Float64Array): number {
  let sum = 0;
  for (const one of odds) sum += 1 / (1 + Math.exp(-one));
  return sum;
}
