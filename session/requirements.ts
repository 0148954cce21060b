/** What a notice asks, laid over what the engine found. Pure. */
import {
  type Analysis,
  type AnyPartId,
  documentTypeOf,
  type Finding,
  type JoinedBoxes,
  type PartId,
} from '../engine/index.ts';
import type { RequirementsState } from '../messaging/panel-state.ts';
import type { RequirementSetInForce } from '../messaging/requirement-messages.ts';
import type { Quoted, RequirementSetRecord } from '../storage/requirement-set.ts';
import type { FieldRecord } from '../storage/types.ts';

/** Parts a notice speaks of; the others (标题、称谓 …) are custom and stay as the kind of report has them. */
const BODY: ReadonlySet<AnyPartId> = new Set<AnyPartId>([
  ...(['study', 'duties', 'achievements', 'integrity', 'problems', 'causes', 'plans'] as const),
]);

/**
 * The set a field is to be checked by. One bound to its site comes before one for its kind of report; among several the
 * one for the same kind, then the newest. A kind chosen by hand is not overruled. What the unit locked comes
 * before all others.
 */
export function setFor(
  sets: readonly RequirementSetInForce[],
  field: Pick<FieldRecord, 'origin' | 'type'>,
  recognised: Analysis['documentType']['id'],
): RequirementSetInForce | undefined {
  const locked = sets.filter(({ unit }) => unit === 'locked');
  return (locked.length > 0 ? among(locked, field, recognised) : undefined) ?? among(sets, field, recognised);
}

function among(
  sets: readonly RequirementSetInForce[],
  field: Pick<FieldRecord, 'origin' | 'type'>,
  recognised: Analysis['documentType']['id'],
): RequirementSetInForce | undefined {
  const ofSite = sets.filter(
    ({ binding, type }) =>
      binding?.kind === 'site' &&
      isOfSite(field.origin, binding.site) &&
      (field.type === null || type === 'other' || type === field.type),
  );
  return (
    ofSite.find(({ type }) => type === recognised) ??
    ofSite[0] ??
    sets.find(({ binding }) => binding?.kind === 'type' && binding.type === recognised)
  );
}

/** Whether an origin, as the browser names it, is of a site; one without a port is all of the host's. */
export function isOfSite(origin: string, site: string): boolean {
  const address = origin.replace(/^sandbox\+/, '');
  if (!URL.canParse(address)) return false;
  const { host, hostname } = new URL(address);
  return site !== '' && (site === host || site === hostname);
}

/** The analysis as the notice has it: its parts are required, other parts of the body are only recommended. */
export function layOver(analysis: Analysis, set: RequirementSetRecord, joined: JoinedBoxes): Analysis {
  const asked = new Set<AnyPartId | 'other'>(set.parts.map(({ id }) => id));
  const findings = [...lengthFindings(analysis, set, joined.text)];
  const kept = { ...analysis, findings: [...analysis.findings, ...findings] };
  // A notice of a date and a length alone says nothing of parts.
  if (asked.size === 0) return kept;
  const boxed = new Set(
    analysis.outline.flatMap(({ part, start }) =>
      part && joined.labels.some((label) => label.start <= start && start < label.end) ? [part] : [],
    ),
  );
  const { id: typeId, role } = analysis.documentType;
  const needs = new Map<AnyPartId, string>(documentTypeOf(typeId, role).parts.map(({ id, need }) => [id, need]));
  return {
    ...kept,
    parts: analysis.parts.map((part) => {
      if (asked.has(part.id)) return { ...part, requirement: 'required' };
      // What a box of the form or the report's own title asks for is asked for whatever the notice says.
      const asksItself = boxed.has(part.id) || needs.get(part.id) !== 'required';
      return part.requirement === 'required' && BODY.has(part.id) && !asksItself
        ? { ...part, requirement: 'recommended' }
        : part;
    }),
  };
}

function* lengthFindings(analysis: Analysis, set: RequirementSetRecord, text: string): Generator<Finding> {
  const { characters } = analysis.length;
  const { least, most } = bounds(set);
  const last = lastLine(text);
  if (!last) return;
  // A box with a limit of its own tells of it already; what asks for less still counts.
  const told = analysis.findings.some(({ rule }) => rule === 'length');
  if (most !== null && characters > most && !told) {
    const message = `全文 ${characters} 字，通知要求不超过${most}字，请删去约 ${characters - most} 字。`;
    yield { rule: 'notice-length', severity: 'error', message, ...last };
  }
  if (least !== null && characters < least) {
    const message = `全文 ${characters} 字，通知要求不少于${least}字，还差约 ${least - characters} 字。`;
    yield { rule: 'notice-length', severity: 'hint', message, ...last };
  }
}

/** The strictest ends of all lengths that are asked for exactly. */
export function bounds({ lengths }: Pick<RequirementSetRecord, 'lengths'>): {
  readonly least: number | null;
  readonly most: number | null;
} {
  const exact = lengths.filter(({ about }) => !about);
  const leasts = exact.flatMap(({ least }) => least ?? []);
  const mosts = exact.flatMap(({ most }) => most ?? []);
  return {
    least: leasts.length > 0 ? Math.max(...leasts) : null,
    most: mosts.length > 0 ? Math.min(...mosts) : null,
  };
}

function lastLine(text: string): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const end = text.trimEnd().length;
  if (end === 0) return undefined;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const start = line + (/\S/u.exec(text.slice(line, end))?.index ?? 0);
  return { start, end, text: text.slice(start, end) };
}

/** What the panel shows of the set in force, or of one put aside for this field. */
export function requirementsState(set: RequirementSetInForce, used: boolean): RequirementsState {
  const of = (id: string) => set.parts.filter((part) => part.id === id);
  const reasons: { [part in PartId]?: readonly Quoted[] } = {};
  for (const { id } of set.parts) if (id !== 'other') reasons[id] = of(id).map(quotedOf);
  return {
    setId: set.id,
    title: set.title,
    used,
    locked: set.unit === 'locked',
    reasons,
    others: of('other').map(quotedOf),
    lengths: set.lengths.map(({ about, least, most }) => ({ about, least, most })),
    deadline: set.deadline?.day ?? null,
    format: set.format.map(({ words }) => words),
    writers: set.writers?.words ?? '',
    sendTo: set.sendTo?.words ?? '',
  };
}

function quotedOf({ words, sentence }: Quoted): Quoted {
  return { words, sentence };
}
