/** Verdicts on the parts that are told in sentences: 开头、学习、履职、成绩、廉洁、问题、原因、打算、结尾. */
import type { Sentence } from '../text/sentences.ts';
import type { Excerpt, PartStatus } from '../types.ts';
import { type Finding, found, MISSING } from './finding.ts';
import type { Surroundings } from './model/context.ts';
import { contextOdds } from './model/context-odds.ts';
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

export function judgeTold(around: Surroundings): Map<ToldPart, Finding> {
  const told = contextOdds(around);
  return new Map(TOLD_PARTS.map((part, index) => [part, judge(around, part, index, told[index])]));
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
