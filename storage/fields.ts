/** What the writer decided about a field: its document type and role, findings put aside, requirements not used. */
import type { DocumentTypeId, OwnType } from '../engine/types.ts';
import { heard } from './heard.ts';
import type { DatabaseSource, FieldRecord, ReportScope } from './types.ts';

export interface FieldRepository {
  read(origin: string, key: string): Promise<FieldRecord>;
  /** null lets the type be recognised again. */
  chooseType(origin: string, key: string, type: DocumentTypeId | null): Promise<FieldRecord>;
  /** null lets the role (身份) be recognised again. */
  chooseRole(origin: string, key: string, role: string | null): Promise<FieldRecord>;
  /** A type of one's own, and what it is built on. */
  chooseOwnType(origin: string, key: string, type: Pick<OwnType, 'id' | 'base'>): Promise<FieldRecord>;
  /** Puts a finding aside, under its name. */
  ignore(origin: string, key: string, name: string): Promise<FieldRecord>;
  heed(origin: string, key: string, name: string): Promise<FieldRecord>;
  /** Whether the field is checked by a requirement set that is meant for it. */
  useRequirements(origin: string, key: string, setId: string, use: boolean): Promise<FieldRecord>;
  /** Whether one box of it is shown, or the whole report. */
  chooseScope(origin: string, key: string, scope: ReportScope): Promise<FieldRecord>;
}

/** The name under which a finding is put aside wherever it stands in a text. */
export function ignoredName(finding: { readonly rule: string; readonly text: string }): string {
  return `${finding.rule}\t${finding.text}`;
}

/** Characters on either side that tell one place from another. */
const AROUND = 6;

/** The name under which a finding is put aside at its place alone; it survives the place moving. */
export function ignoredHereName(
  finding: { readonly rule: string; readonly start: number; readonly end: number; readonly text: string },
  text: string,
): string {
  const before = text.slice(Math.max(0, finding.start - AROUND), finding.start);
  return `${ignoredName(finding)}\t${before}\t${text.slice(finding.end, finding.end + AROUND)}`;
}

export function createFields(database: DatabaseSource): FieldRepository {
  async function change(origin: string, key: string, alter: (field: FieldRecord) => FieldRecord): Promise<FieldRecord> {
    const tx = heard((await database()).transaction('fields', 'readwrite'));
    const next = alter((await tx.store.get([origin, key])) ?? blankField(origin, key));
    await Promise.all([tx.store.put(next), tx.done]);
    return next;
  }
  return {
    async read(origin, key) {
      return (await (await database()).get('fields', [origin, key])) ?? blankField(origin, key);
    },
    chooseType: (origin, key, type) =>
      change(origin, key, ({ role: _, ...field }) => ({ ...field, type, ownType: null })),
    chooseRole: (origin, key, role) =>
      change(origin, key, ({ role: _, ...field }) => (role === null ? field : { ...field, role })),
    chooseOwnType: (origin, key, { id, base }) =>
      change(origin, key, (field) => ({ ...field, type: base, ownType: id })),
    ignore: (origin, key, name) =>
      change(origin, key, (field) => ({ ...field, ignored: [...new Set([...field.ignored, name])] })),
    heed: (origin, key, name) =>
      change(origin, key, (field) => ({ ...field, ignored: field.ignored.filter((one) => one !== name) })),
    useRequirements: (origin, key, setId, use) =>
      change(origin, key, (field) => {
        const others = field.unused.filter((id) => id !== setId);
        return { ...field, unused: use ? others : [...others, setId] };
      }),
    chooseScope: (origin, key, scope) => change(origin, key, (field) => ({ ...field, scope })),
  };
}

/** A field nothing was decided about. */
export function blankField(origin: string, key: string): FieldRecord {
  return { origin, key, type: null, ownType: null, ignored: [], unused: [] };
}
