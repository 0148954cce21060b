/** Fits the weights of a notice's clauses on the tuning notices. */

import { clausesOf, featuresOf } from '../../engine/notices/learnt/clauses.ts';
import { ASKED, type ClauseWeights } from '../../engine/notices/learnt/weights.ts';
import { readNoticeText } from '../../engine/notices/notice-text.ts';
import { shareOf } from '../../engine/parts/model/features.ts';
import { letterOf } from '../../engine/parts/model/letters.ts';
import { fold } from '../../engine/text/fold.ts';
import type { LabelledNotice } from '../accuracy/page-corpus.ts';
import { learn, type Sample } from './logistic.ts';

/** A notice as its page is read, and what it asks. */
export interface NoticeSample {
  readonly text: string;
  readonly parts: LabelledNotice['parts'];
}

interface LabelledClause {
  readonly features: ReadonlySet<string>;
  readonly targets: Float64Array;
}

/** A run is known when it stands in this many clauses. */
const LEAST = 3;
/** Most runs kept; the weightiest stay and are fitted again. */
const MOST = 4000;
const STEP = { outputs: ASKED.length, epochs: 30, rate: 0.1, decay: 2e-5, positive: 1.5 };
const SCALE = 8;
const DIGITS = 1000;

export function fitClauses(notices: readonly NoticeSample[]): ClauseWeights {
  const clauses = notices.flatMap(labelledClauses);
  const counts = new Map<string, number>();
  for (const { features } of clauses) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  const first = fitRuns(clauses, all.sort());
  const runs = heaviest(all, first.weights).sort();
  const { weights, bias } = fitRuns(clauses, runs);
  return {
    scale: SCALE,
    bias: [...bias].map((value) => Math.round(value * DIGITS) / DIGITS),
    runs: runs.join('\n'),
    letters: [...weights].map((value) => letterOf(Math.round(value * SCALE))).join(''),
  };
}

/** A clause asks for a part where the words that prove it overlap with it. */
function labelledClauses({ text, parts }: NoticeSample): LabelledClause[] {
  const { blocks } = readNoticeText(text);
  const asked = parts.map(({ id, evidence }) => ({ id, words: fold(evidence) }));
  return blocks.flatMap((block) => {
    const proofs = asked.flatMap(({ id, words }) =>
      placesOf(block.words, words).map((start) => ({ id, start, end: start + words.length })),
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

function placesOf(words: string, evidence: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(evidence); at >= 0 && evidence !== ''; at = words.indexOf(evidence, at + 1))
    places.push(at);
  return places;
}

function fitRuns(clauses: readonly LabelledClause[], runs: readonly string[]): ReturnType<typeof learn> {
  const places = new Map(runs.map((run, index) => [run, index]));
  const samples = clauses.map(({ features, targets }): Sample => {
    const known = Int32Array.from([...features].flatMap((feature) => places.get(feature) ?? []));
    return { features: known, values: new Float64Array(known.length).fill(shareOf(known.length)), targets, weight: 1 };
  });
  return learn(samples, { ...STEP, features: runs.length });
}

function heaviest(runs: readonly string[], weights: Float64Array): string[] {
  const heaviness = (index: number) =>
    Math.max(...weights.subarray(index * STEP.outputs, (index + 1) * STEP.outputs).map(Math.abs));
  return runs
    .map((run, index) => ({ run, weight: heaviness(index) }))
    .sort((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, MOST)
    .map(({ run }) => run);
}
