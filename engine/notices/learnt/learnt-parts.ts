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
/** The same for one more part of a clause that a rule has read as another. */
const LEAST_BESIDE = 1.5;
/** Shortest phrase known to name nothing that speaks for the clauses it runs over, in folded units. */
const LEAST_PHRASE = 8;
const REFUSED_FIRST = /^(?:严禁|不得|禁止|切勿|杜绝)/u;
/** The count a clause opens with. */
const COUNT = /^(?:\([^)]{1,3}\)|\d{1,2}[.)])/u;
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
        // 五、纪律。严禁抄袭: the head of what is refused.
        if (block.heading !== '' && start < block.body && REFUSED_FIRST.test(block.words.slice(block.body)))
          return false;
        if (silent.some((one) => holds(one, start))) return false;
        return isAsked(block.words, sentence, start) && !explained.some((one) => holds(one, start));
      })
      .flatMap((clause) =>
        askedByClause(block, clause, isRuled(block, clause, ruled) ? LEAST_BESIDE : LEAST_ODDS)
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

/** Whether a rule has read this very clause. */
function isRuled(block: NoticeBlock, clause: Span, ruled: readonly AskedPart[]): boolean {
  const count = COUNT.exec(block.words.slice(clause.start, clause.end))?.[0].length ?? 0;
  const [from, to] = [block.origin(clause.start), block.origin(clause.end - 1)];
  const behind = block.origin(clause.start + count);
  return ruled.some(({ evidence }) => evidence.start >= from && evidence.start <= behind && evidence.end === to + 1);
}

function holds({ start, end }: Span, at: number): boolean {
  return at >= start && at < end;
}
