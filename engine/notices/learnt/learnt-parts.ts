/** Parts no rule finds, asked for in words like those of the labelled notices. */
import type { Span } from '../../types.ts';
import { isAsked } from '../asked-at.ts';
import type { NoticeBlock, NoticeText } from '../notice-text.ts';
import { namesNothing } from '../part-names.ts';
import { pointsIn, sentences, titleOfPoint } from '../points.ts';
import type { AskedPart } from '../types.ts';
import { askedByClause } from './clause-reader.ts';
import { clausesOf } from './clauses.ts';

/** Log-odds of a clause that asks. */
const LEAST_ODDS = 0;
/** Shortest phrase known to name nothing that speaks for the clauses it runs over, in folded units. */
const LEAST_PHRASE = 8;
/** What is said aloud before all is no part of the paper. */
const ALOUD = /现场|[\d一二三四五六七八九十半]分钟/u;

/** What clauses ask for beside the parts that rules have found, `ruled`. */
export function learntParts(notice: NoticeText, ruled: readonly AskedPart[]): AskedPart[] {
  const known = new Set(ruled.map(({ id }) => id));
  return notice.blocks.flatMap((block) => {
    const explained = explainedIn(block, ruled);
    const silent = namesNothing(block.words).filter(({ start, end }) => end - start >= LEAST_PHRASE);
    const told = sentences(block.words, 0, block.words.length);
    return clausesOf(block)
      .filter(({ start }) => {
        const sentence = told.find((one) => holds(one, start));
        if (!sentence || ALOUD.test(block.words.slice(sentence.start, sentence.end))) return false;
        if (silent.some((one) => holds(one, start))) return false;
        return isAsked(block.words, sentence, start) && !explained.some((one) => holds(one, start));
      })
      .flatMap((clause) =>
        askedByClause(block, clause, LEAST_ODDS)
          .filter((id) => !known.has(id))
          .map((id) => ({ id, evidence: notice.evidence(block, clause.start, clause.end) })),
      );
  });
}

/** What stands behind a title whose part is known explains it: （一）履职情况。审议发言、为群众办实事…. */
function explainedIn(block: NoticeBlock, ruled: readonly AskedPart[]): Span[] {
  const { words, marked, body, heading } = block;
  const points = pointsIn(words, marked, words.length).flatMap((point) => {
    const title = titleOfPoint(words, point);
    return title ? [{ title, rest: { start: title.end, end: point.end } }] : [];
  });
  if (heading !== '' && body < words.length)
    points.push({ title: { start: marked, end: body }, rest: { start: body, end: words.length } });
  return points
    .filter(({ title }) =>
      ruled.some(
        ({ evidence }) => evidence.start < block.origin(title.end - 1) + 1 && evidence.end > block.origin(title.start),
      ),
    )
    .map(({ rest }) => rest);
}

function holds({ start, end }: Span, at: number): boolean {
  return at >= start && at < end;
}
