import { checks } from './checks/index.ts';
import { documentTypeOf } from './documents/index.ts';
import { roleNamedIn } from './documents/role.ts';
import { buildModel, type DocumentModel } from './model.ts';
import { judgeOwn, type OwnJudgement } from './own-types/judge.ts';
import { findingIn, titleOfPart } from './own-types/lay-over.ts';
import type { Finding } from './parts/finding.ts';
import { judgeFrame } from './parts/frame/index.ts';
import type { Reading } from './parts/model/context.ts';
import { readSentence } from './parts/model/shared-reader.ts';
import { recogniseType } from './parts/recognise.ts';
import type { Sections } from './parts/sections.ts';
import { surroundingsOf } from './parts/surroundings.ts';
import { judgeTold } from './parts/told.ts';
import { type Written, writtenByPart } from './parts/written.ts';
import { periodNamedIn } from './suggest/period.ts';
import { countCharacters } from './text/count.ts';
import type {
  Analysis,
  AnalysisOptions,
  AnyPartId,
  DocumentType,
  DocumentTypeId,
  OutlineEntry,
  PartId,
  PartVerdict,
  Requirement,
} from './types.ts';

/** Judges one report. Any string at all gives an analysis; nothing is thrown. Time is linear in its length. */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const doc = buildModel(text, options.labels);
  const readings = doc.sentences.map(({ wording }) => readSentence(wording));
  const { ownType } = options;
  const own = ownType && judgeOwn(doc, ownType);
  const documentType = typeOf(doc, readings, options);
  const head = headOf(doc);
  const role = ownType
    ? undefined
    : (roleGiven(options.role, documentType.id) ?? roleSaid(head, options.context ?? '', documentType.id));
  const type = documentTypeOf(documentType.id, role);
  const around = surroundingsOf(doc, type, own?.discounted(readings) ?? readings, readSentence, own?.claimed);
  const found = new Map<PartId, Finding>([...judgeFrame(doc), ...judgeTold(around)]);
  const asked = askedBy(doc, around.sections);
  const written = writtenByPart(doc, around.sections);
  const parts = (ownType?.parts ?? type.parts).map(({ id, title, need }): PartVerdict => {
    const { status, evidence } = findingOf(id, found, own);
    return {
      id,
      title: ownType ? titleOfPart(ownType, { id, title }) : title,
      requirement: requirementOf(id, need, head, type, asked),
      status,
      evidence: evidence.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      ...characterCount(written.get(id)),
    };
  });
  const characters = countCharacters(text);
  const context = {
    type,
    written,
    characters,
    writer: options.writer,
    limit: options.limit,
  };
  const findings = checks
    .flatMap((check) => [...check.run(doc, context)])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    documentType: role === undefined ? documentType : { ...documentType, role },
    period: periodNamedIn(titlesIn(head)),
    parts,
    outline: outlineOf(doc, around.sections),
    findings,
    length: { characters },
  };
}

const characterCount = (written: Written | undefined) => (written ? { characters: written.characters } : {});
function typeOf(
  doc: DocumentModel,
  readings: readonly Reading[],
  { ownType, type, context = '' }: AnalysisOptions,
): Analysis['documentType'] {
  if (ownType) return { id: ownType.base, confidence: 1, own: ownType.id };
  return type ? { id: type, confidence: 1 } : recogniseType(doc, readings, context);
}

function findingOf(id: AnyPartId, found: ReadonlyMap<PartId, Finding>, own: OwnJudgement | undefined): Finding {
  if (own) return findingIn(id, found, own);
  return found.get(id as PartId) ?? { status: 'missing', evidence: [] };
}

/** Parts that a form with a box for each section asks for in fields of its own, or not at all. */
const OF_THE_FORM: ReadonlySet<AnyPartId> = new Set(['title', 'salutation', 'opening', 'closing', 'signature', 'date']);

/** The parts a form has a box for; none where the report is one box. */
function askedBy({ headings }: DocumentModel, { named, claimed }: Sections): ReadonlySet<AnyPartId> {
  return new Set(headings.flatMap(({ label }, index) => (label ? (claimed.get(index) ?? named[index] ?? []) : [])));
}

/** A box of its own asks for a part; and a title that says 述廉 makes integrity required whatever the type (党内监督条例：述责述廉). */
function requirementOf(
  id: AnyPartId,
  need: Requirement,
  head: string,
  type: DocumentType,
  asked: ReadonlySet<AnyPartId>,
): Requirement {
  if (asked.has(id)) return 'required';
  if (asked.size > 0 && OF_THE_FORM.has(id)) return 'optional';
  if (id !== 'integrity' || type.id === 'other') return need;
  return /述[^。\n]{0,6}廉|德能勤绩廉/u.test(head) ? 'required' : need;
}

/** A role that was chosen counts as long as the type has it. */
function roleGiven(role: string | undefined, id: DocumentTypeId): string | undefined {
  return documentTypeOf(id).roles.find((one) => one.id === role)?.id;
}

function roleSaid(head: string, context: string, id: DocumentTypeId): string | undefined {
  const type = documentTypeOf(id);
  return (roleNamedIn(titlesIn(head), type) ?? roleNamedIn(context.slice(0, 300), type))?.id;
}

/** What is a title of what stands there; a first sentence speaks of many things. */
function titlesIn(head: string): string {
  return head.replace(/^.*[。，；,;].*$/gmu, '');
}

/** Where a title stands: the beginnings of the first two paragraphs. */
function headOf({ paragraphs }: DocumentModel): string {
  return paragraphs
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 60))
    .join('\n');
}

function outlineOf({ text, headings }: DocumentModel, sections: Sections): OutlineEntry[] {
  return headings.map(({ level, number, start, end }, index) => {
    const part = sections.claimed.get(index) ?? sections.named[index]?.[0];
    return { level, number, text: text.slice(start, end), start, end, ...(part ? { part } : {}) };
  });
}
