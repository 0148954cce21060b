import type { Analysis, Edit, Excerpt } from '../../engine/index.ts';

/** One report of a file with what the engine says of it; `offset` is where it stands in the file's text. */
export interface CheckedReport {
  readonly file: string;
  readonly text: string;
  readonly offset: number;
  readonly analysis: Analysis;
  /** Set when the file holds several reports; `index` counts from 1. */
  readonly report?: { readonly index: number; readonly title: string };
}

/** The JSON document of a report. Its keys are a contract: add, never rename. Offsets are UTF-16 into the whole text. */
export function toDocument({ file, report, offset, analysis }: CheckedReport): object {
  const move = ({ start, end, text }: Excerpt) => ({ start: start + offset, end: end + offset, text });
  const moveFix = ({ start, end, insert }: Edit) => ({ start: start + offset, end: end + offset, insert });
  return {
    file,
    ...(report && { report }),
    documentType: { id: analysis.documentType.id, confidence: analysis.documentType.confidence },
    parts: analysis.parts.map(({ id, requirement, status, evidence }) => ({
      id,
      requirement,
      status,
      evidence: evidence.map(move),
    })),
    outline: analysis.outline.map((entry) => {
      const { start, end, text } = move(entry);
      return { level: entry.level, number: entry.number, text, start, end };
    }),
    findings: analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...move(finding),
      ...(finding.fix && { fix: moveFix(finding.fix) }),
    })),
    length: { characters: analysis.length.characters },
  };
}
