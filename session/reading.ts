/** A report read by the engine, and the way from its offsets back to the boxes. */
import {
  type Analysis,
  analyse,
  documentTypeOf,
  type JoinedBoxes,
  joinBoxes,
  type OutlineSuggestion,
  suggestOutline,
} from '../engine/index.ts';
import type { Report } from '../messaging/protocol.ts';
import { ignoredName } from '../storage/fields.ts';
import type { FieldRecord } from '../storage/types.ts';

export interface Reading {
  readonly joined: JoinedBoxes;
  readonly analysis: Analysis;
  readonly outline: readonly OutlineSuggestion[];
  readonly basis: readonly { readonly name: string; readonly clause?: string }[];
}

export function readReport(report: Pick<Report, 'boxes' | 'pageTitle'>, field: FieldRecord, year: number): Reading {
  const joined = joinBoxes(report.boxes);
  const context = `${report.pageTitle} ${report.boxes[0]?.label ?? ''}`;
  const analysis = analyse(joined.text, {
    labels: joined.labels,
    ...(field.type ? { type: field.type } : { context }),
  });
  const ignored = new Set(field.ignored);
  const type = analysis.documentType.id;
  return {
    joined,
    analysis: { ...analysis, findings: analysis.findings.filter((finding) => !ignored.has(ignoredName(finding))) },
    outline: suggestOutline(type, { year }),
    basis: documentTypeOf(type).basis,
  };
}

/** Required parts that were not found (未找到), which is what the launcher and the badge count. */
export function countMissing(analysis: Analysis): number {
  return analysis.parts.filter((part) => part.requirement === 'required' && part.status === 'missing').length;
}
