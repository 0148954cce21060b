/** How well judgements agree with labels. */
import { type Analysis, PART_IDS, type PartId, type PartStatus } from '../../engine/types.ts';
import { type LabelledReport, statusOf } from './corpus.ts';
import { occurrencesOf } from './occurrences.ts';

/** What a judge says of one report; the engine's analysis is one. */
export type Judgement = Pick<Analysis, 'documentType' | 'parts' | 'outline' | 'findings'>;

export const STATUSES = ['present', 'weak', 'missing'] as const;

export interface Counts {
  hits: number;
  /** Said, but not so. */
  wrong: number;
  /** So, but not said. */
  missed: number;
}

export interface PartScore {
  readonly part: PartId;
  /** Found (有 or 仅一句带过) against 未找到. */
  readonly found: Counts;
  /** `confusion[labelled][said]` */
  readonly confusion: Record<PartStatus, Record<PartStatus, number>>;
}

export interface Mistake {
  readonly report: string;
  readonly what: string;
  readonly labelled: string;
  readonly said: string;
  readonly sentence: string;
}

/** What is found at places of a text. */
export interface PlaceScores {
  readonly headings: Counts;
  readonly placeholders: Counts;
  readonly numbering: Counts;
}

export interface Scores extends PlaceScores {
  readonly texts: number;
  /** Texts that are reports: the parts are those of a report, and what is none has none to show. */
  readonly reports: number;
  readonly parts: readonly PartScore[];
  /** The same, without the labels on which two careful readers could differ. */
  readonly certain: { readonly parts: readonly PartScore[] };
  /** The same of all texts, those that are no reports too. */
  readonly all: { readonly parts: readonly PartScore[] } & PlaceScores;
  readonly types: Counts;
  readonly typeConfusion: ReadonlyMap<string, number>;
  /** Of texts that are no reports, how many were said to be none. */
  readonly others: { readonly right: number; readonly all: number };
  readonly mistakes: readonly Mistake[];
}

const emptyParts = (): PartScore[] =>
  PART_IDS.map((part) => ({
    part,
    found: emptyCounts(),
    confusion: { present: emptyRow(), weak: emptyRow(), missing: emptyRow() },
  }));
const emptyCounts = (): Counts => ({ hits: 0, wrong: 0, missed: 0 });
const emptyRow = (): Record<PartStatus, number> => ({ present: 0, weak: 0, missing: 0 });

export const precision = ({ hits, wrong }: Counts): number => (hits + wrong === 0 ? 1 : hits / (hits + wrong));
export const recall = ({ hits, missed }: Counts): number => (hits + missed === 0 ? 1 : hits / (hits + missed));
export const f1 = (counts: Counts): number => {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** Counts one part of one report: found (有 or 仅一句带过) against 未找到. */
export function countFound(counts: Counts, labelled: PartStatus, said: PartStatus): void {
  if (labelled !== 'missing' && said !== 'missing') counts.hits += 1;
  else if (said !== 'missing') counts.wrong += 1;
  else if (labelled !== 'missing') counts.missed += 1;
}

export function macroF1({ parts }: Pick<Scores, 'parts'>): number {
  return parts.reduce((sum, { found }) => sum + f1(found), 0) / parts.length;
}

/** Share of exact three-way statuses. */
export function exactStatus({ parts }: Pick<Scores, 'parts'>): number {
  let right = 0;
  let all = 0;
  for (const { confusion } of parts) {
    for (const labelled of STATUSES) {
      for (const said of STATUSES) {
        all += confusion[labelled][said];
        if (labelled === said) right += confusion[labelled][said];
      }
    }
  }
  return all === 0 ? 0 : right / all;
}

export function scoreReports(reports: readonly LabelledReport[], judge: (report: LabelledReport) => Judgement): Scores {
  const [parts, certain, all] = [emptyParts(), emptyParts(), emptyParts()];
  const types = emptyCounts();
  const [ofReports, ofAll] = [emptyPlaces(), emptyPlaces()];
  const typeConfusion = new Map<string, number>();
  const others = { right: 0, all: 0 };
  const mistakes: Mistake[] = [];
  for (const report of reports) {
    const judgement = judge(report);
    const note = (what: string, labelled: string, said: string, sentence: string) =>
      mistakes.push({ report: report.id, what, labelled, said, sentence });
    const said = judgement.documentType.id;
    if (report.type === 'other') {
      others.all += 1;
      if (said === 'other') others.right += 1;
    }
    if (said === report.type) types.hits += 1;
    else {
      types.wrong += 1;
      types.missed += 1;
      const pair = `${report.type} → ${said}`;
      typeConfusion.set(pair, (typeConfusion.get(pair) ?? 0) + 1);
      note('type', report.type, said, report.text.slice(0, 40));
    }
    const isReport = report.type !== 'other';
    for (const [index, score] of all.entries()) {
      const { part } = score;
      const label = statusOf(report, part);
      const verdict = judgement.parts.find(({ id }) => id === part);
      const status = verdict?.status ?? 'missing';
      const unsure = report.uncertain.includes(part);
      for (const one of [score, isReport && parts[index], isReport && !unsure && certain[index]]) {
        if (!one) continue;
        one.confusion[label][status] += 1;
        countFound(one.found, label, status);
      }
      if (label !== status) {
        note(`${part}${unsure ? '?' : ''}`, label, status, verdict?.evidence.map(({ text }) => text).join(' | ') ?? '');
      }
    }
    // Blanks, markup, a stop at the end, and what decorates a heading are no part of its words: some labels keep them.
    const key = ({ level, text }: { level: number; text: string }) =>
      `${level} ${text
        .replace(/<[^<>]{1,60}>|&nbsp;|\*\*|[\s\u3000]/gu, '')
        .replace(/^[■●★◆◎▲※□◇☆▶►#–|【]+|[|】]+$/gu, '')
        .replace(/[。：:；.]$/u, '')}`;
    const places = emptyPlaces();
    compare(places.headings, report.outline.map(key), judgement.outline.map(key), (w, l, s) =>
      note('heading', l, s, w),
    );
    comparePlaceholders(places.placeholders, report, judgement, (w, l, s) => note('placeholder', l, s, w));
    compareSlips(places.numbering, report, judgement, (w, l, s) => note('numbering', l, s, w));
    addPlaces(ofAll, places);
    if (isReport) addPlaces(ofReports, places);
  }
  return {
    texts: reports.length,
    reports: reports.length - others.all,
    parts,
    certain: { parts: certain },
    all: { parts: all, ...ofAll },
    types,
    typeConfusion,
    others,
    ...ofReports,
    mistakes,
  };
}

const emptyPlaces = (): PlaceScores => ({
  headings: emptyCounts(),
  placeholders: emptyCounts(),
  numbering: emptyCounts(),
});

function addPlaces(sum: PlaceScores, one: PlaceScores): void {
  for (const what of ['headings', 'placeholders', 'numbering'] as const) {
    sum[what].hits += one[what].hits;
    sum[what].wrong += one[what].wrong;
    sum[what].missed += one[what].missed;
  }
}

/** A placeholder is found where a finding stands in it: how much of the words around it belongs to it is a matter of taste. Each counts once. */
function comparePlaceholders(counts: Counts, report: LabelledReport, { findings }: Judgement, note: Note): void {
  const found = findings.filter(({ rule }) => rule === 'placeholders');
  const labelled = [...new Set(report.placeholders)];
  for (const said of new Set(found.map(({ text }) => text))) {
    const places = found.filter(({ text }) => text === said);
    if (places.some((place) => labelled.some((label) => touches(report.text, label, place)))) counts.hits += 1;
    else {
      counts.wrong += 1;
      note(said, '', 'said');
    }
  }
  for (const label of labelled) {
    if (found.some((place) => touches(report.text, label, place))) continue;
    counts.missed += 1;
    note(label, 'labelled', '');
  }
}

type Note = (what: string, labelled: string, said: string) => void;

/** Compares two multisets. */
function compare(counts: Counts, labelled: readonly string[], said: readonly string[], note: Note): void {
  const left = [...labelled];
  for (const one of said) {
    const at = left.indexOf(one);
    if (at >= 0) {
      left.splice(at, 1);
      counts.hits += 1;
    } else {
      counts.wrong += 1;
      note(one, '', 'said');
    }
  }
  for (const one of left) {
    counts.missed += 1;
    note(one, 'labelled', '');
  }
}

/** A numbering slip is found where a finding stands in the line that is labelled. */
export function compareSlips(
  counts: Counts,
  report: Pick<LabelledReport, 'text' | 'defects'>,
  { findings }: Pick<Judgement, 'findings'>,
  note: Note,
): void {
  const slips = report.defects.filter(({ kind }) => kind === 'numbering');
  const said = findings.filter(({ rule }) => rule === 'numbering');
  const used = new Set<(typeof said)[number]>();
  for (const { text } of slips) {
    const hit = said.find((one) => !used.has(one) && touches(report.text, text, one));
    if (hit) {
      used.add(hit);
      counts.hits += 1;
    } else {
      counts.missed += 1;
      note(text, 'labelled', '');
    }
  }
  for (const one of said) {
    if (used.has(one) || slips.some(({ text }) => touches(report.text, text, one))) continue;
    counts.wrong += 1;
    note(report.text.slice(one.start, one.start + 24), '', one.message);
  }
}

function touches(
  text: string,
  slip: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return occurrencesOf(text, slip).some((at) => start < at + slip.length && end > at);
}
