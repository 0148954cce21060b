/** Fits the weights of a notice's clauses on the tuning notices. */

import { clausesOf, featuresOf } from '../../engine/notices/learnt/clauses.ts';
import { ASKED } from '../../engine/notices/learnt/weights.ts';
import { readNoticeText } from '../../engine/notices/notice-text.ts';
import type { RunWeights } from '../../engine/parts/model/run-weights.ts';
import { fold } from '../../engine/text/fold.ts';
import { occurrencesOf } from '../accuracy/occurrences.ts';
import type { LabelledNotice } from '../accuracy/page-corpus.ts';
import { fitRunWeights, type LabelledPassage } from './run-weights.ts';

/** A notice as its page is read, and what it asks. */
export interface NoticeSample {
  readonly text: string;
  readonly parts: LabelledNotice['parts'];
}

const OPTIONS = { outputs: ASKED.length, epochs: 30, rate: 0.1, decay: 2e-5, positive: 1.5, least: 3, most: 4000 };

export function fitClauses(notices: readonly NoticeSample[]): RunWeights {
  return fitRunWeights(notices.flatMap(labelledClauses), OPTIONS);
}

/** A clause asks for a part where the words that prove it overlap with it. */
function labelledClauses({ text, parts }: NoticeSample): LabelledPassage[] {
  const { blocks } = readNoticeText(text);
  const asked = parts.map(({ id, evidence }) => ({ id, words: fold(evidence) }));
  return blocks.flatMap((block) => {
    const proofs = asked.flatMap(({ id, words }) =>
      occurrencesOf(block.words, words).map((start) => ({ id, start, end: start + words.length })),
    );
    return clausesOf(block).map((clause) => {
      const ids = new Set(
        proofs.filter(({ start, end }) => start < clause.end && end > clause.start).map(({ id }) => id),
      );
      return {
        features: featuresOf(block, clause),
        targets: Float64Array.from(ASKED, (id) => Number(ids.has(id))),
      };
    });
  });
}
