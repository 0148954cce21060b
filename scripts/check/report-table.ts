import { documentTypeOf, type PartStatus, type Requirement, type Severity } from '../../engine/index.ts';
import type { CheckedReport } from './report-document.ts';

const STATUS: Record<PartStatus, string> = { present: '有', weak: '仅一句带过', missing: '未找到' };
const REQUIREMENT: Record<Requirement, string> = { required: '必须', recommended: '建议', optional: '可选' };
const SEVERITY: Record<Severity, string> = { error: '错误', warning: '提醒', hint: '提示' };
/** Longest quotation in the table, in characters. */
const QUOTED = 24;

/** A report's result for reading in a terminal: its type, a row for each part, a line for each finding. */
export function toTable(checked: CheckedReport): string {
  const { file, report, analysis } = checked;
  const name = report ? `${file} 第${report.index}篇 ${report.title}` : file;
  const type = documentTypeOf(analysis.documentType.id).title;
  const rows = analysis.parts.map((part) => [
    part.title,
    REQUIREMENT[part.requirement],
    STATUS[part.status],
    quote(part.evidence[0]?.text ?? ''),
  ]);
  const findings = analysis.findings.map((finding) => {
    const line = lineOf(checked.text, checked.offset + finding.start);
    const where = finding.message.includes(finding.text) ? '' : `“${quote(finding.text)}” `;
    return `  第${line}行 ${SEVERITY[finding.severity]} ${where}${finding.message}`;
  });
  return [
    `${name}\n  ${type}，${analysis.length.characters}字`,
    ...align(rows).map((row) => `  ${row}`),
    ...findings,
    '',
  ].join('\n');
}

/** Pads columns to equal width on a terminal, where a Chinese character takes two cells. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

/** Line number, from 1, of an offset. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
