/** What a point that names no part would be told as in a report, by the reader of its sentences. */
import { TOLD_PARTS, type ToldPart } from '../parts/model/features.ts';
import { readSentence } from '../parts/model/shared-reader.ts';
import { wordingOf } from '../text/wording.ts';

/** Least log-odds of a part other than the work itself, and by how much they are above those of the work. */
const LEAST_ODDS = -2;
const LEAST_LEAD = 1;
/** A closing is asked for by a sentence of its own, and causes by words of their own. */
const LISTED: readonly ToldPart[] = TOLD_PARTS.filter((part) => part !== 'closing' && part !== 'causes');

/** Where a point stands in its list, and which parts others name. */
export interface Place {
  readonly known: ReadonlySet<string>;
  readonly first: boolean;
  readonly last: boolean;
  /** What the next point names. */
  readonly next: string | undefined;
}

/** What a place and a question speak for, in log-odds. */
const BY_PLACE = 1.5;
const BY_QUESTION = 3;
/** 有无代签名、返佣: asked of one's own conduct. */
const WHETHER = /^(?:自己|本人)?(?:有无|有没有|是否(?:存在|有|发生))/u;

/** 旺季前怎么调整: not 怎么调整的, which has been done. */
const HOW = /(?:怎么|怎样|如何|咋)[^,。;、的了]{1,8}[。;?]?$/u;

const WHETHER_INSIDE = /有无|有没有/u;

/** 列席了几次会: what has been done, and no plan is 情况. */
const DONE = /[^没有]了(?:几|哪|什么|啥|多少)|以来[^,。;]{0,4}(?:承担|从事|参与|开展)/u;
/** 巡护里程与次数: how much of it. */
const AMOUNT = /(?:次数|里程|[天户件人场台]数|[人台场]次|时长|工时|出勤)[。;,]?$/u;
const HAS_BEEN = /情况[。;,]?$/u;

/** 有没有拿过不该拿的 would be told as integrity; what tells nothing else is the work. */
export function toldAs(words: string, place?: Place): ToldPart {
  if (DONE.test(words) || AMOUNT.test(words)) return 'duties';
  const oddsOf = oddsIn(words, (part) => {
    if (part === 'integrity') return WHETHER.test(words) ? BY_QUESTION : 0;
    if (part === 'plans' && HOW.test(words)) return BY_PLACE + (place?.last && !place.known.has(part) ? BY_PLACE : 0);
    if (!place || place.known.has(part)) return 0;
    const stands =
      (part === 'opening' && place.first) ||
      (part === 'plans' && place.last) ||
      (part === 'problems' && place.next === 'plans');
    return stands ? BY_PLACE : 0;
  });
  const open = HAS_BEEN.test(words) ? LISTED.filter((part) => part !== 'plans') : LISTED;
  const [best = 'duties'] = open.toSorted((a, b) => oddsOf(b) - oddsOf(a));
  return oddsOf(best) >= LEAST_ODDS && oddsOf(best) - oddsOf('duties') >= LEAST_LEAD ? best : 'duties';
}

/** Least log-odds of the part told, and by how much they are above those of any other, where nothing else says that it is a point. */
const SURE_ODDS = -1;
const SURE_LEAD = 1;

/** The part that words outside of a list would tell beyond doubt. */
export function toldSurely(words: string): ToldPart | undefined {
  const whether = WHETHER_INSIDE.test(words) ? BY_QUESTION : 0;
  const oddsOf = oddsIn(words, (part) => (part === 'integrity' ? whether : 0));
  const [best, next] = TOLD_PARTS.toSorted((a, b) => oddsOf(b) - oddsOf(a));
  if (!best || !next || best === 'opening' || !LISTED.includes(best)) return undefined;
  return oddsOf(best) >= SURE_ODDS && oddsOf(best) - oddsOf(next) >= SURE_LEAD ? best : undefined;
}

/** Log-odds of each part for `words`, as a report would tell them, and what else speaks for it. */
function oddsIn(words: string, more: (part: ToldPart) => number): (part: ToldPart) => number {
  const odds = readSentence(wordingOf(words));
  return (part) => (odds[TOLD_PARTS.indexOf(part)] ?? Number.NEGATIVE_INFINITY) + more(part);
}
