/** What a point that names no part would be told as in a report, by the reader of its sentences. */
import { TOLD_PARTS, type ToldPart } from '../parts/model/features.ts';
import { sharedReader } from '../parts/model/shared-reader.ts';

/** Least log-odds of a part other than the work itself, and by how much they are above those of the work. */
const LEAST_ODDS = -2;
const LEAST_LEAD = 1;
/** A closing is asked for by a sentence of its own, and causes by words of their own. */
const LISTED: readonly ToldPart[] = TOLD_PARTS.filter((part) => part !== 'closing' && part !== 'causes');

/** 列席了几次会: what has been done, and no plan is 情况. */
const DONE = /[^没有]了(?:几|哪|什么|啥|多少)/u;
const HAS_BEEN = /情况[。;,]?$/u;

/** 有没有拿过不该拿的 would be told as integrity; what tells nothing else is the work. */
export function toldAs(words: string): ToldPart {
  if (DONE.test(words)) return 'duties';
  const odds = sharedReader().read(words);
  const oddsOf = (part: ToldPart) => odds[TOLD_PARTS.indexOf(part)] ?? Number.NEGATIVE_INFINITY;
  const open = HAS_BEEN.test(words) ? LISTED.filter((part) => part !== 'plans') : LISTED;
  const [best = 'duties'] = open.toSorted((a, b) => oddsOf(b) - oddsOf(a));
  return oddsOf(best) >= LEAST_ODDS && oddsOf(best) - oddsOf('duties') >= LEAST_LEAD ? best : 'duties';
}
