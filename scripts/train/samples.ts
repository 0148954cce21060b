/** Labelled sentences: those of the tuning reports, and the bank of single ones. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildModel, type DocumentModel } from '../../engine/model.ts';
import { TOLD_PARTS, type ToldPart } from '../../engine/parts/model/features.ts';
import { fold } from '../../engine/text/fold.ts';
import type { Sentence } from '../../engine/text/sentences.ts';
import type { DocumentTypeId, PartId, PartStatus } from '../../engine/types.ts';
import type { LabelledReport, Passage } from '../accuracy/corpus.ts';
import type { KindText } from '../accuracy/kinds.ts';

/** 1 where the sentence is a passage of the part, 0.5 where it only touches it; by `TOLD_PARTS`. */
export type SentenceLabel = readonly number[];

export interface LabelledSentence {
  readonly folded: string;
  /** Not known where only the kind of paper is. */
  readonly label?: SentenceLabel;
  /** The kind of paper it stands in; not known of single sentences. */
  readonly type?: DocumentTypeId;
}

export interface LabelledDocument {
  readonly report: LabelledReport;
  readonly doc: DocumentModel;
  readonly labels: readonly SentenceLabel[];
  /** Documents of one fold are read by steps that were trained on the others; a draft is of its report's fold. */
  readonly fold: number;
  /** False for a draft: a report not yet finished, cut from a whole one. */
  readonly whole: boolean;
}

/** A text of which only the kind is known. */
export interface KindDocument {
  readonly id: string;
  readonly type: DocumentTypeId;
  readonly doc: DocumentModel;
  readonly fold: number;
}

export const FOLDS = 5;
/** Prime to `FOLDS`: neighbours, written by one hand, go to different folds. */
const STEP = 7;

const CODES: { readonly [letter: string]: ToldPart } = {
  O: 'opening',
  S: 'study',
  D: 'duties',
  A: 'achievements',
  I: 'integrity',
  P: 'problems',
  C: 'causes',
  L: 'plans',
  E: 'closing',
};

/** Lines `CODES<TAB>sentence`; an upper-case code is a passage of the part, a lower-case one only touches it, `-` is none. */
export function readBank(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [codes = '', sentence = ''] = line.split('\t');
      return { folded: fold(sentence), label: TOLD_PARTS.map((part) => codeValue(codes, part)) };
    });
}

function codeValue(codes: string, part: ToldPart): number {
  const letter = Object.keys(CODES).find((one) => CODES[one] === part) ?? '';
  if (codes.includes(letter)) return 1;
  return codes.includes(letter.toLowerCase()) ? 0.5 : 0;
}

/** Whole reports, each followed by drafts cut from it: what the writer has before the report is finished. */
export function labelDocuments(reports: readonly LabelledReport[]): LabelledDocument[] {
  return reports.flatMap((report, index) => {
    const fold = foldOf(index);
    return [report, ...draftsOf(report)].map((one, place) => {
      const doc = buildModel(one.text);
      const passages = one.passages ?? [];
      const labels = doc.sentences.map((sentence) => labelOf(sentence, passages));
      return { report: one, doc, labels, fold, whole: place === 0 };
    });
  });
}

export function kindDocuments(texts: readonly KindText[]): KindDocument[] {
  return texts.map(({ id, type, text }, index) => ({ id, type, doc: buildModel(text), fold: foldOf(index) }));
}

function foldOf(index: number): number {
  return (index * STEP) % FOLDS;
}

/** Beginnings, and a part from the middle as a box of a form holds it; shares of the text. */
const DRAFTS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.3],
  [0, 0.65],
  [0.3, 0.7],
];

function draftsOf(report: LabelledReport): LabelledReport[] {
  const lineAt = (share: number) => {
    const wanted = Math.round(report.text.length * share);
    return wanted === 0 ? 0 : report.text.indexOf('\n', wanted) + 1;
  };
  return DRAFTS.flatMap(([from, to]) => {
    const [start, end] = [lineAt(from), lineAt(to)];
    if (end - start < 60) return [];
    const passages = (report.passages ?? [])
      .filter((passage) => passage.start < end && passage.end > start)
      .map((passage) => ({
        ...passage,
        start: Math.max(0, passage.start - start),
        end: Math.min(end, passage.end) - start,
      }));
    const parts: Partial<Record<PartId, PartStatus>> = {};
    for (const { part, status } of passages) parts[part] = parts[part] === 'present' ? 'present' : status;
    return [{ ...report, text: report.text.slice(start, end), passages, parts }];
  });
}

/** A sentence belongs to a passage that covers half of it. */
function labelOf(sentence: Sentence, passages: readonly Passage[]): SentenceLabel {
  return TOLD_PARTS.map((part) => {
    const values = passages
      .filter((passage) => passage.part === part && covers(passage, sentence))
      .map(({ status }) => (status === 'present' ? 1 : 0.5));
    return Math.max(0, ...values);
  });
}

function covers(passage: Passage, sentence: Sentence): boolean {
  const shared = Math.min(passage.end, sentence.end) - Math.max(passage.start, sentence.start);
  return shared * 2 >= Math.min(sentence.end - sentence.start, passage.end - passage.start) && shared > 0;
}
