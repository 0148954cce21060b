/** Where 仅一句带过 and 不是报告 begin: found by trying, on texts the steps have not seen. */
import { decide, type StatusOdds, type WeakBound } from '../../engine/parts/model/status.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId, type PartStatus } from '../../engine/types.ts';

/** One report seen by the third step. */
export interface StatusCase extends StatusOdds {
  readonly labelled: PartStatus;
}

const SHIFTS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
/** Lower than this a sentence shows a reader nothing, whatever it does for the score. */
const SHOWN = [-1, -1.5, -2];

/** The shift of `found` and the least a sentence must show that agree best with the labels: the lower of precision and recall of found, and exact status. */
export function balance(cases: readonly StatusCase[]): WeakBound {
  let best = { shift: 0, shown: -1, score: -1 };
  for (const shift of SHIFTS) {
    for (const shown of SHOWN) {
      const score = agreement(cases, { shift, shown });
      if (score > best.score) best = { shift, shown, score };
    }
  }
  return { shift: best.shift, shown: best.shown };
}

function agreement(cases: readonly StatusCase[], bound: WeakBound): number {
  let [hits, said, labelled, exact] = [0, 0, 0, 0];
  for (const one of cases) {
    const status = decide(one, bound);
    if (status === one.labelled) exact += 1;
    if (status !== 'missing') said += 1;
    if (one.labelled !== 'missing') labelled += 1;
    if (status !== 'missing' && one.labelled !== 'missing') hits += 1;
  }
  return hits / Math.max(1, said, labelled) + exact / Math.max(1, cases.length);
}

/** One text as the type step that had not seen it reads it. */
export interface TypeOdds {
  readonly type: DocumentTypeId;
  readonly odds: Readonly<Record<DocumentTypeId, number>>;
}

const OTHER_SHIFTS = [0, 0.25, 0.5, 0.75, 1, 1.25];

/** What is added to the odds of `other`: texts that are no reports are few among those learnt from, and of every sort. */
export function balanceOther(texts: readonly TypeOdds[]): number {
  let best = { shift: 0, score: -1 };
  for (const shift of OTHER_SHIFTS) {
    const right = texts.filter((text) => typeOf(text.odds, shift) === text.type);
    const score = rateOf(right, texts) + rateOf(right.filter(isOther), texts.filter(isOther));
    if (score > best.score) best = { shift, score };
  }
  return best.shift;
}

/** The likeliest kind. */
export function typeOf(odds: TypeOdds['odds'], shift = 0): DocumentTypeId {
  const of = (type: DocumentTypeId) => odds[type] + (type === 'other' ? shift : 0);
  return DOCUMENT_TYPE_IDS.reduce((best, type) => (of(type) > of(best) ? type : best));
}

const isOther = ({ type }: TypeOdds): boolean => type === 'other';
const rateOf = (some: readonly unknown[], all: readonly unknown[]): number => some.length / Math.max(1, all.length);
