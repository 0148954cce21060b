/** Verdicts on the parts that are told in sentences: 开头、学习、履职、成绩、廉洁、问题、原因、打算、结尾. */
import type { Sentence } from '../text/sentences.ts';
import type { Excerpt, PartStatus } from '../types.ts';
import { type Finding, found, MISSING } from './finding.ts';
import { CONTEXT_SIZE, createContexts, OWN, SHARED, type Surroundings } from './model/context.ts';
import { TOLD_PARTS, type ToldPart } from './model/features.ts';
import { headingNaming, highestOf, judgeStatus, type Told } from './model/status.ts';
import { WEIGHTS } from './model/weights.ts';

const MOST_EVIDENCE = 3;
/** Log-odds below the best. */
const NEARLY = 3;
/** A shorter sentence proves little to a reader, in folded characters; a longer one is shown before it. */
const SHORT = 10;
/** A blank of the suggested outline, or of a form, that waits to be filled in. */
export const BLANK = /〔[^〕\n]{1,30}〕|_{3,}|【[^】\n]{0,12}】/u;

/** The second step of each part, in the order of the parts. Every sentence is weighed for every part. */
const STEPS = TOLD_PARTS.flatMap((part) => [WEIGHTS.context[part].full, WEIGHTS.context[part].touched]);
const BIASES = Float64Array.from(STEPS, ({ bias }) => bias);
const OUTPUTS = STEPS.length;
/** Value by value, of each part the weight for the full passage and the one for its being touched. */
const CONTEXT_WEIGHTS = new Float64Array(CONTEXT_SIZE * OUTPUTS).map(
  (_, at) => STEPS[at % OUTPUTS]?.weights[Math.floor(at / OUTPUTS)] ?? 0,
);

export function judgeTold(around: Surroundings): Map<ToldPart, Finding> {
  const told = readInContext(around);
  return new Map(TOLD_PARTS.map((part, index) => [part, judge(around, part, index, told[index])]));
}

/** Log-odds of every sentence for every part, after the second step; by `TOLD_PARTS`. */
function readInContext(around: Surroundings): readonly Told[] {
  const contextOf = createContexts(around);
  const count = around.doc.sentences.length;
  const told = TOLD_PARTS.map((): Told => ({ full: new Float64Array(count), touched: new Float64Array(count) }));
  const shown = new Shown();
  for (let at = 0; at < count; at += 1) {
    const context = contextOf(at);
    shown.take(context);
    for (let part = 0; part < TOLD_PARTS.length; part += 1) {
      const odds = told[part];
      if (odds) weighPart(odds, at, part, context, shown);
    }
  }
  return told;
}

/** Those of the shared values that are not 0: most are, and add nothing. */
class Shown {
  count = 0;
  readonly values = new Float64Array(SHARED);
  /** Where the weights of each begin. */
  readonly places = new Int32Array(SHARED);

  take(context: Float64Array): void {
    this.count = 0;
    for (let value = 0; value < SHARED; value += 1) {
      const one = context[value] ?? 0;
      if (one === 0) continue;
      this.values[this.count] = one;
      this.places[this.count] = value * OUTPUTS;
      this.count += 1;
    }
  }
}

/** Both sums at once: neither waits for the other. */
function weighPart(odds: Told, at: number, part: number, context: Float64Array, { count, values, places }: Shown) {
  const output = part * 2;
  let full = BIASES[output] ?? 0;
  let touched = BIASES[output + 1] ?? 0;
  for (let one = 0; one < count; one += 1) {
    const value = values[one] ?? 0;
    const weight = (places[one] ?? 0) + output;
    full += (CONTEXT_WEIGHTS[weight] ?? 0) * value;
    touched += (CONTEXT_WEIGHTS[weight + 1] ?? 0) * value;
  }
  const own = SHARED + OWN * part;
  for (let one = 0; one < OWN; one += 1) {
    const value = context[own + one] ?? 0;
    if (value === 0) continue;
    const weight = (SHARED + one) * OUTPUTS + output;
    full += (CONTEXT_WEIGHTS[weight] ?? 0) * value;
    touched += (CONTEXT_WEIGHTS[weight + 1] ?? 0) * value;
  }
  odds.full[at] = full;
  odds.touched[at] = touched;
}

function judge(around: Surroundings, part: ToldPart, index: number, told: Told | undefined): Finding {
  if (!told) return MISSING;
  const { sentences } = around.doc;
  const status = statusOf(around, part, index, told);
  if (status === 'missing') return MISSING;
  const odds = status === 'present' ? told.full : told.touched;
  const shown = bestOf(odds, sentences, 0);
  if (shown.length > 0) return { status, evidence: shown };
  const heading = headingNaming(around, index);
  if (status === 'weak' && heading) {
    const under = sentences.filter((sentence) => around.doc.headings[sentence.heading] === heading);
    return found('weak', under[0] ?? heading);
  }
  return { status, evidence: closestOf(odds, sentences) };
}

function statusOf(around: Surroundings, part: ToldPart, index: number, told: Told): PartStatus {
  const status = judgeStatus(WEIGHTS.status[part], around, index, told);
  if (status !== 'present') return status;
  // What is inserted from the outline is a frame until its blanks are filled in.
  const written = around.doc.sentences.filter((_, at) => (told.full[at] ?? 0) > 0);
  const unfilled = written.length > 0 && written.every(({ text }) => BLANK.test(text));
  return unfilled ? 'weak' : 'present';
}

/**
 * The sentences with the highest odds, those above `least`, in reading order: what is nearly as good as the best, and
 * earlier, is read first. Short ones are shown only where there is nothing else.
 */
function bestOf(odds: Float64Array, sentences: readonly Sentence[], least: number): Excerpt[] {
  const best = highestOf(odds);
  const near: { readonly sentence: Sentence; readonly odds: number }[] = [];
  sentences.forEach((sentence, at) => {
    const one = odds[at] ?? 0;
    if (one > least && one > best - NEARLY) near.push({ sentence, odds: one });
  });
  const telling = near.filter(({ sentence }) => sentence.folded.length >= SHORT);
  return (telling.length > 0 ? telling : near)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence: { start, end, text } }) => ({ start, end, text }));
}

/** The sentence with the highest odds, however low. */
function closestOf(odds: Float64Array, sentences: readonly Sentence[]): Excerpt[] {
  const at = odds.reduce((best, one, index) => (one > (odds[best] ?? 0) ? index : best), 0);
  const sentence = sentences[at];
  return sentence ? [{ start: sentence.start, end: sentence.end, text: sentence.text }] : [];
}
