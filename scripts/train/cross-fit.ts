/** Fits the steps one after the other; what a later step learns from was read by a step that had not seen the text. */
import { documentTypeOf } from '../../engine/documents/index.ts';
import { createContexts, type Reading, type Surroundings, valuesOf } from '../../engine/parts/model/context.ts';
import { CONTEXT_SIZE } from '../../engine/parts/model/context-values.ts';
import { TOLD_PARTS } from '../../engine/parts/model/features.ts';
import { type Linear, weigh } from '../../engine/parts/model/linear.ts';
import { EVIDENCE_SIZE, evidenceOf, type StatusStep, statusOdds, type Told } from '../../engine/parts/model/status.ts';
import { TYPE_FEATURES, typeFeaturesOf } from '../../engine/parts/model/type-features.ts';
import { surroundingsOf } from '../../engine/parts/surroundings.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../engine/types.ts';
import { statusOf } from '../accuracy/corpus.ts';
import { balance, type StatusCase } from './balance.ts';
import { learn, type Sample } from './logistic.ts';
import { FOLDS, type KindDocument, type LabelledDocument, type LabelledSentence } from './samples.ts';
import { trainReader } from './sentence-reader.ts';

/** What a draft counts for beside a whole report. */
const DRAFT_WEIGHT = 0.5;

const CONTEXT_STEP = { features: CONTEXT_SIZE, outputs: 2, epochs: 15, rate: 0.05, decay: 1e-4, positive: 2 };
const STATUS_STEP = { features: EVIDENCE_SIZE, outputs: 2, epochs: 300, rate: 0.1, decay: 3e-4, positive: 1 };
const TYPE_STEP = { features: TYPE_FEATURES, outputs: DOCUMENT_TYPE_IDS.length, epochs: 150, rate: 0.05, decay: 5e-4 };

export function sentencesOf(documents: readonly LabelledDocument[]): LabelledSentence[] {
  return documents
    .filter(({ whole }) => whole)
    .flatMap(({ report, doc, labels }) =>
      doc.sentences.map(({ folded }, index) => ({ folded, label: labels[index] ?? [], type: report.type })),
    );
}

/** Sentences of which only the kind of their paper is known. */
export function kindSentencesOf(kinds: readonly KindDocument[]): LabelledSentence[] {
  return kinds.flatMap(({ doc, type }) => doc.sentences.map(({ folded }) => ({ folded, type })));
}

export interface Unseen {
  readonly documents: Surroundings[];
  readonly kinds: (readonly Reading[])[];
}

/** Every text as a reader sees it that was trained on the other folds. */
export function readUnseen(
  documents: readonly LabelledDocument[],
  kinds: readonly KindDocument[],
  bank: readonly LabelledSentence[],
): Unseen {
  const readers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = <T extends { readonly fold: number }>(all: readonly T[]) => all.filter((one) => one.fold !== fold);
    return trainReader([...bank, ...sentencesOf(others(documents)), ...kindSentencesOf(others(kinds))]);
  });
  return {
    documents: documents.flatMap(({ doc, report, fold }) => {
      const reader = readers[fold];
      if (!reader) return [];
      const readings = doc.sentences.map(({ folded }) => reader.read(folded));
      return [surroundingsOf(doc, documentTypeOf(report.type), readings, ({ text }) => reader.read(text))];
    }),
    kinds: kinds.map(({ doc, fold }) => {
      const reader = readers[fold];
      return reader ? doc.sentences.map(({ folded }) => reader.read(folded)) : [];
    }),
  };
}

/** A step with two outputs, fitted on documents; `without` leaves one fold out. */
type Step = (without?: number) => readonly [Linear, Linear];

export interface PartSteps {
  readonly context: Step;
  readonly status: (without?: number) => StatusStep;
  /** Log-odds of each document's sentences, read by a step that had not seen the document. */
  readonly told: readonly Told[];
}

/** Steps two and three for one part. */
export function fitPart(
  documents: readonly LabelledDocument[],
  around: readonly Surroundings[],
  part: number,
): PartSteps {
  const sentences = documents.map(({ labels, whole }, index) => {
    const surroundings = around[index];
    const contexts = surroundings && createContexts(surroundings);
    return labels.map((label, at): Sample => {
      const value = label[part] ?? 0;
      const values = contexts ? valuesOf(contexts(at), part) : new Float64Array(CONTEXT_SIZE);
      return denseSample(values, [value === 1, value > 0], whole);
    });
  });
  const context: Step = (without) => twoOutputs(sentences.filter(notIn(documents, without)).flat(), CONTEXT_STEP);
  const unseen = Array.from({ length: FOLDS }, (_, fold) => context(fold));
  const told = sentences.map((samples, index): Told => {
    const [full, touched] = unseen[documents[index]?.fold ?? 0] ?? context();
    const odds = (step: Linear) => Float64Array.from(samples.map(({ values }) => (values ? weigh(step, values) : 0)));
    return { full: odds(full), touched: odds(touched) };
  });
  const id = TOLD_PARTS[part];
  const statuses = documents.map(({ report, whole }, index): Sample => {
    const status = id ? statusOf(report, id) : 'missing';
    const [surroundings, read] = [around[index], told[index]];
    const values = surroundings && read ? evidenceOf(surroundings, part, read) : new Float64Array(EVIDENCE_SIZE);
    return denseSample(values, [status !== 'missing', status === 'present'], whole);
  });
  const fitStatus = (without?: number) => twoOutputs(statuses.filter(notIn(documents, without)), STATUS_STEP);
  const steps = Array.from({ length: FOLDS }, (_, fold) => fitStatus(fold));
  const cases = documents.flatMap(({ report, fold, whole }, index): StatusCase[] => {
    const [surroundings, read, step] = [around[index], told[index], steps[fold]];
    if (!whole || !id || !surroundings || !read || !step) return [];
    const [found, present] = step;
    return [{ labelled: statusOf(report, id), ...statusOdds({ found, present }, surroundings, part, read) }];
  });
  const weak = {
    report: balance(cases.filter(({ report }) => report)),
    other: balance(cases.filter(({ report }) => !report)),
  };
  const status = (without?: number): StatusStep => {
    const [found, present] = fitStatus(without);
    return { found, present, weak };
  };
  return { context, status, told };
}

/** What the kind is told from, of one text; `whole` as of a document. */
export interface TypeCase extends Pick<LabelledDocument, 'fold' | 'whole'> {
  readonly id: string;
  readonly type: DocumentTypeId;
  readonly values: Float64Array;
}

export function typeCasesOf(
  documents: readonly LabelledDocument[],
  kinds: readonly KindDocument[],
  unseen: Unseen,
): TypeCase[] {
  return [
    ...documents.map(({ report: { id, type }, doc, fold, whole }, index) => {
      return { id, type, fold, whole, values: typeFeaturesOf(doc, unseen.documents[index]?.readings ?? []) };
    }),
    ...kinds.map(({ id, type, doc, fold }, index) => {
      return { id, type, fold, whole: true, values: typeFeaturesOf(doc, unseen.kinds[index] ?? []) };
    }),
  ];
}

/** The kind of a text; `without` leaves one fold out. */
export function fitType(cases: readonly TypeCase[], without?: number): Record<DocumentTypeId, Linear> {
  const samples = cases.map(({ type, values, whole }) =>
    denseSample(
      values,
      DOCUMENT_TYPE_IDS.map((one) => one === type),
      whole,
    ),
  );
  const steps = learn(samples.filter(notIn(cases, without)), TYPE_STEP);
  return Object.fromEntries(
    DOCUMENT_TYPE_IDS.map((type, output) => [type, linearOf(steps, output, TYPE_STEP)]),
  ) as Record<DocumentTypeId, Linear>;
}

function notIn(
  texts: readonly { readonly fold: number }[],
  without: number | undefined,
): (sample: unknown, index: number) => boolean {
  return (_, index) => without === undefined || texts[index]?.fold !== without;
}

function denseSample(values: Float64Array, targets: readonly boolean[], whole: boolean): Sample {
  return {
    features: Int32Array.from(values, (_, index) => index),
    values,
    targets: Float64Array.from(targets, Number),
    weight: whole ? 1 : DRAFT_WEIGHT,
  };
}

function twoOutputs(samples: readonly Sample[], options: typeof CONTEXT_STEP): readonly [Linear, Linear] {
  const steps = learn(samples, options);
  return [linearOf(steps, 0, options), linearOf(steps, 1, options)];
}

const DIGITS = 1000;

function linearOf(
  { weights, bias }: ReturnType<typeof learn>,
  output: number,
  { features, outputs }: { readonly features: number; readonly outputs: number },
): Linear {
  const rounded = (value: number | undefined) => Math.round((value ?? 0) * DIGITS) / DIGITS;
  return {
    bias: rounded(bias[output]),
    weights: Array.from({ length: features }, (_, feature) => rounded(weights[feature * outputs + output])),
  };
}
