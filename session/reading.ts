/** A report read by the engine, and the way from its offsets back to the boxes. */
import {
  type Analysis,
  analyse,
  type DocumentTypeId,
  documentTypeOf,
  type Finding,
  findCopied,
  headingBefore,
  type JoinedBoxes,
  joinBoxes,
  judgeJoint,
  type OutlineSuggestion,
  type OwnType,
  recogniseOwnType,
  type SeenIndex,
  sectionOf,
  suggestOutline,
  type Writer,
} from '../engine/index.ts';
import type { ReportState, RequirementsState } from '../messaging/panel-state.ts';
import type { IgnoreScope, Report } from '../messaging/protocol.ts';
import type { RequirementSetInForce } from '../messaging/requirement-messages.ts';
import type { OwnTypeInForce } from '../messaging/type-messages.ts';
import { ignoredHereName, ignoredName } from '../storage/fields.ts';
import type { FieldRecord, IgnoredRecord } from '../storage/types.ts';
import { layOver, requirementsState, setFor } from './requirements.ts';

/** What the writer said once for all reports. */
export interface Preferences {
  readonly writer: Writer;
  readonly ignored: readonly IgnoredRecord[];
  /** What notices ask, newest first. */
  readonly requirements: readonly RequirementSetInForce[];
  /** Samples that were looked at; none where there are none. */
  readonly samples?: SeenIndex | undefined;
  /** Types of one's own. */
  readonly ownTypes: readonly UnitOrOwn[];
}

/** What counts of a type, whoever made it. */
type UnitOrOwn = OwnType & Pick<OwnTypeInForce, 'unit'>;

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
  /** The notice meant for this field, whether it is used or not. */
  readonly requirements: RequirementsState | null;
  readonly outline: readonly OutlineSuggestion[];
  /** The type of one's own it is judged as; null for a built-in one. */
  readonly ownType: OwnType | null;
  readonly ownTypes: readonly UnitOrOwn[];
  readonly basis: readonly { readonly name: string; readonly clause?: string }[];
  /** Who writes and to what end, such as 乡镇人大主席: as it was chosen, or as the title says it; '' where it says nothing. */
  readonly role: string;
  /** Those of the type there are to choose from, and the one that was chosen. */
  readonly roles: ReportState['roles'];
  readonly roleChosen: string | null;
  /** The heading after which a part that is not there would be put; boxes of their own need none. */
  readonly places: { readonly [part: string]: string };
}

/** `section`: the box is one section of a form, and only its own part is asked for. */
export type ReadBoxes = (
  report: Pick<Report, 'boxes' | 'pageTitle'>,
  field: FieldRecord,
  how?: { readonly section: boolean },
) => Reading;

/** Reads by what the writer said; `year` is the one reports are about. */
export function readerBy(preferences: Preferences, year: number): ReadBoxes {
  return (report, field, how) => readReport(report, field, preferences, year, how?.section);
}

export function readReport(
  report: Pick<Report, 'boxes' | 'pageTitle'>,
  field: FieldRecord,
  { writer, ignored: always, requirements: sets, samples, ownTypes }: Preferences,
  year: number,
  section = false,
): Reading {
  const joined = joinBoxes(report.boxes, section);
  const single = report.boxes.length === 1 && !section;
  const context = `${report.pageTitle} ${report.boxes[0]?.label ?? ''}`;
  const ownType = ownTypeFor(joined.text, field, ownTypes);
  const judge = (type: DocumentTypeId | null) => {
    const analysis = analyse(joined.text, {
      labels: joined.labels,
      writer,
      context,
      ...limitOf(report.boxes),
      ...(ownType ? { ownType } : type && { type }),
      ...(field.role === undefined ? {} : { role: field.role }),
    });
    return single ? analysis : judgeJoint(analysis, joined, report.boxes);
  };
  const own = judge(field.type);
  const set = setFor(sets, field, own.documentType.id);
  const used = set !== undefined && (set.unit === 'locked' || !field.unused.includes(set.id));
  // What nothing else tells the kind of is what the site's notice asks for.
  const unknown = used && field.type === null && own.documentType.id === 'other' && set.type !== 'other';
  const told = unknown ? judge(set.type) : own;
  const all = used && !section ? layOver(told, set, joined) : told;
  const judged = section ? ownPartsOf(all, report.boxes[0]?.label ?? '') : all;
  // First of all: what is somebody else's is a graver matter than a mark.
  const copied = samples ? findCopied(joined.text, judged.outline, samples) : [];
  const analysis = copied.length > 0 ? { ...judged, findings: [...copied, ...judged.findings] } : judged;
  const scopeOf = scopes(joined.text, field, always);
  const ignored = analysis.findings.flatMap((finding): IgnoredFinding[] => {
    const scope = scopeOf(finding);
    return scope ? [{ finding, scope }] : [];
  });
  const { id, role } = analysis.documentType;
  const type = documentTypeOf(id, role);
  const requirements = set ? requirementsState(set, used) : null;
  const lacking = !single ? [] : analysis.parts.filter(({ status }) => status !== 'present');
  return {
    joined,
    analysis: { ...analysis, findings: analysis.findings.filter((finding) => !scopeOf(finding)) },
    ignored,
    requirements,
    ownType: ownType ?? null,
    ownTypes,
    outline: suggestOutline(id, {
      ...{ ...analysis.documentType, year, period: analysis.period },
      ...(ownType ? { ownType } : {}),
    }),
    basis: (ownType ?? type).basis,
    role: type.roles.find((one) => one.id === role)?.title ?? '',
    roles: ownType ? [] : type.roles.map((one) => ({ id: one.id, title: one.title })),
    roleChosen: role !== undefined && role === field.role ? role : null,
    places: Object.fromEntries(lacking.map((part) => [part.id, headingBefore(joined.text, analysis, part.id)])),
  };
}

/** What other boxes are for is not asked of this one. */
function ownPartsOf(analysis: Analysis, label: string): Analysis {
  const own: readonly string[] = sectionOf(label, analysis.documentType.id) ?? [];
  return { ...analysis, parts: analysis.parts.filter(({ id, status }) => status !== 'missing' || own.includes(id)) };
}

/** The one chosen for the field, as long as it stands; where nothing was chosen the one that the text's title names. */
function ownTypeFor(text: string, field: FieldRecord, types: readonly OwnType[]): OwnType | undefined {
  if (field.ownType !== null) return types.find(({ id }) => id === field.ownType);
  return field.type === null ? recogniseOwnType(text, types) : undefined;
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
