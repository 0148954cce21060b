/** A report read by the engine, and the way from its offsets back to the boxes. */
import {
  type Analysis,
  analyse,
  documentTypeOf,
  type Finding,
  type JoinedBoxes,
  joinBoxes,
  type OutlineSuggestion,
  suggestOutline,
  type Writer,
} from '../engine/index.ts';
import type { IgnoreScope, Report } from '../messaging/protocol.ts';
import { ignoredHereName, ignoredName } from '../storage/fields.ts';
import type { FieldRecord, IgnoredRecord } from '../storage/types.ts';

/** What the writer said once for all reports. */
export interface Preferences {
  readonly writer: Writer;
  readonly ignored: readonly IgnoredRecord[];
}

/** A finding put aside, and how far: at this place, in this text, for good. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly scope: IgnoreScope;
}

export interface Reading {
  readonly joined: JoinedBoxes;
  /** Its findings are those that are not put aside. */
  readonly analysis: Analysis;
  readonly ignored: readonly IgnoredFinding[];
  readonly outline: readonly OutlineSuggestion[];
  readonly basis: readonly { readonly name: string; readonly clause?: string }[];
}

export function readReport(
  report: Pick<Report, 'boxes' | 'pageTitle'>,
  field: FieldRecord,
  { writer, ignored: always }: Preferences,
  year: number,
): Reading {
  const joined = joinBoxes(report.boxes);
  const context = `${report.pageTitle} ${report.boxes[0]?.label ?? ''}`;
  const analysis = analyse(joined.text, {
    labels: joined.labels,
    writer,
    ...limitOf(report.boxes),
    ...(field.type ? { type: field.type } : { context }),
  });
  const scopeOf = scopes(joined.text, field, always);
  const ignored = analysis.findings.flatMap((finding): IgnoredFinding[] => {
    const scope = scopeOf(finding);
    return scope ? [{ finding, scope }] : [];
  });
  const type = analysis.documentType.id;
  return {
    joined,
    analysis: { ...analysis, findings: analysis.findings.filter((finding) => !scopeOf(finding)) },
    ignored,
    outline: suggestOutline(type, { year }),
    basis: documentTypeOf(type).basis,
  };
}

/** The limit of a single box; boxes that are one report have a limit each, which is the page's to keep. */
function limitOf(boxes: Report['boxes']): { limit?: number } {
  const [first, ...others] = boxes;
  return first?.limit === undefined || others.length > 0 ? {} : { limit: first.limit };
}

function scopes(
  text: string,
  field: FieldRecord,
  always: readonly IgnoredRecord[],
): (finding: Finding) => IgnoreScope | undefined {
  const [inField, forGood] = [new Set(field.ignored), new Set(always.map(ignoredName))];
  return (finding) => {
    if (forGood.has(ignoredName(finding))) return 'always';
    if (inField.has(ignoredName(finding))) return 'text';
    return inField.has(ignoredHereName(finding, text)) ? 'here' : undefined;
  };
}

/** Required parts that were not found (未找到). */
export function missingParts({ parts }: Analysis): Analysis['parts'] {
  return parts.filter((part) => part.requirement === 'required' && part.status === 'missing');
}
