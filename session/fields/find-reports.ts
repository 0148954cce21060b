import type { FieldFacts, FoundReport } from '../../messaging/protocol.ts';
import type { Choices } from '../choosing.ts';
import { judgeField, limitOf } from './judge-field.ts';
import { reportKey } from './report-key.ts';

/**
 * The reports among the fields of a page, in reading order: what is one by its looks, or by the writer's word. A section box
 * alone is one only beside a report in its form, or with boxes in other frames (`withOthers`).
 */
export function findReports(
  place: string,
  fields: readonly FieldFacts[],
  { never, refused, pinned }: Choices,
  withOthers = false,
): readonly FoundReport[] {
  if (never) return [];
  const groups: number[][] = [];
  const sections = new Map<number, number[]>();
  const forms = new Set<number>();
  for (const [index, facts] of fields.entries()) {
    const role = judgeField(facts);
    if (role === 'report' || pinned.includes(reportKey(place, [facts]))) {
      groups.push([index]);
      forms.add(facts.form);
    } else if (role === 'section') sections.set(facts.form, [...(sections.get(facts.form) ?? []), index]);
  }
  const alone = withOthers && sections.size === 1;
  for (const [form, indexes] of sections) if (indexes.length > 1 || forms.has(form) || alone) groups.push(indexes);
  const reports = groups.map((indexes) => reportOf(place, fields, indexes));
  return numbered(reports).filter(({ key }) => !refused.includes(key));
}

/** Reports that nothing on the page tells apart by name are numbered in their order; the first keeps its name. */
function numbered(reports: readonly FoundReport[]): readonly FoundReport[] {
  const met = new Map<string, number>();
  return reports.map((report) => {
    const count = (met.get(report.key) ?? 0) + 1;
    met.set(report.key, count);
    return count === 1 ? report : { ...report, key: `${report.key.slice(0, 490)}（${count}）` };
  });
}

function reportOf(place: string, fields: readonly FieldFacts[], indexes: readonly number[]): FoundReport {
  const boxes = indexes.flatMap((field) => {
    const facts = fields[field];
    return facts ? [{ field, facts, limit: limitOf(facts) }] : [];
  });
  return {
    key: reportKey(
      place,
      boxes.map(({ facts }) => facts),
    ),
    boxes: boxes.map(({ field, limit }) => ({ field, ...(limit === undefined ? {} : { limit }) })),
  };
}
