import type { FieldFacts, FoundReport } from '../../messaging/protocol.ts';
import type { Choices } from '../choosing.ts';
import { judgeField, limitOf } from './judge-field.ts';
import { reportKey } from './report-key.ts';

/** The reports among the fields of a page, in reading order: what is one by its looks, or by the writer's word. */
export function findReports(
  place: string,
  fields: readonly FieldFacts[],
  { never, refused, pinned }: Choices,
): readonly FoundReport[] {
  if (never) return [];
  const groups: number[][] = [];
  const sections = new Map<number, number[]>();
  for (const [index, facts] of fields.entries()) {
    const role = judgeField(facts);
    if (role === 'report' || pinned.includes(reportKey(place, [facts]))) groups.push([index]);
    else if (role === 'section') sections.set(facts.form, [...(sections.get(facts.form) ?? []), index]);
  }
  for (const indexes of sections.values()) if (indexes.length > 1) groups.push(indexes);
  return groups.map((indexes) => reportOf(place, fields, indexes)).filter(({ key }) => !refused.includes(key));
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
