import type { SampleReport } from '../../engine/index.ts';
import type { AnyPartId } from '../../engine/types.ts';
import type { TextKey, Translate } from '../text.ts';

/** Why a page or file gave nothing to look at. */
export const SAMPLE_PROBLEMS = {
  closed: 'samplesTabClosed',
  refused: 'samplesRefused',
  pdf: 'samplesPdf',
  pictures: 'samplesPictures',
  elsewhere: 'samplesElsewhere',
  nothing: 'samplesNoText',
  'too-large': 'requirementsTooLarge',
} as const satisfies Readonly<Record<string, TextKey>>;
export type SampleProblem = keyof typeof SAMPLE_PROBLEMS;

/** Samples hardly ever have them: what the body lacks comes first. */
const FRAME: ReadonlySet<AnyPartId> = new Set(['title', 'salutation', 'closing', 'signature', 'date']);
/** Most parts named in the one sentence on all samples. */
const MOST_PARTS = 3;

export function isReport({ analysis }: SampleReport): boolean {
  return analysis.documentType.id !== 'other';
}

export function nameOf({ title }: SampleReport, index: number, t: Translate): string {
  return title === '' ? t('samplesUntitled', index + 1) : title;
}

/** One sentence on all samples: what most of them lack. */
export function summaryOf(samples: readonly SampleReport[], t: Translate): string {
  const reports = samples.filter(isReport);
  const [first] = reports;
  if (!first) return t('samplesNoReport');
  const lacking = new Map<string, { readonly title: string; readonly framed: boolean; count: number }>();
  for (const { id, title } of reports.flatMap(({ missing }) => missing)) {
    const known = lacking.get(title) ?? { title, framed: FRAME.has(id), count: 0 };
    known.count += 1;
    lacking.set(title, known);
  }
  const unfilled = reports.filter(({ placeholders }) => placeholders.length > 0).length;
  if (lacking.size + unfilled === 0) return t('samplesFine', reports.length);
  if (reports.length === 1) {
    const blanks = first.placeholders.reduce((sum, { count }) => sum + count, 0);
    const said = first.missing.map(({ title }) => t('samplesOneLacks', title));
    if (blanks > 0) said.push(t('samplesOneUnfilled', blanks));
    return t('samplesOne', said.join(t('samplesComma')));
  }
  const most = [...lacking.values()]
    .sort((a, b) => Number(a.framed) - Number(b.framed) || b.count - a.count)
    .slice(0, MOST_PARTS);
  const said = most.map(({ title, count }) => t('samplesLack', count, title));
  if (unfilled > 0) said.push(t('samplesUnfilled', unfilled));
  return t('samplesSummary', reports.length, said.join(t('samplesComma')));
}
