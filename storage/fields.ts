/** What the writer decided about a field: its document type, and findings put aside. */
import type { DocumentTypeId } from '../engine/types.ts';
import type { Database, FieldRecord } from './types.ts';

export interface FieldRepository {
  read(origin: string, key: string): Promise<FieldRecord>;
  /** null lets the type be recognised again. */
  chooseType(origin: string, key: string, type: DocumentTypeId | null): Promise<FieldRecord>;
  ignore(origin: string, key: string, finding: { rule: string; text: string }): Promise<FieldRecord>;
}

/** The name under which a finding is put aside; it survives the text moving. */
export function ignoredName(finding: { readonly rule: string; readonly text: string }): string {
  return `${finding.rule}\t${finding.text}`;
}

export function createFields(database: Promise<Database>): FieldRepository {
  async function change(origin: string, key: string, alter: (field: FieldRecord) => FieldRecord): Promise<FieldRecord> {
    const tx = (await database).transaction('fields', 'readwrite');
    const next = alter((await tx.store.get([origin, key])) ?? blank(origin, key));
    await Promise.all([tx.store.put(next), tx.done]);
    return next;
  }
  return {
    async read(origin, key) {
      return (await (await database).get('fields', [origin, key])) ?? blank(origin, key);
    },
    chooseType: (origin, key, type) => change(origin, key, (field) => ({ ...field, type })),
    ignore: (origin, key, finding) =>
      change(origin, key, (field) => ({ ...field, ignored: [...new Set([...field.ignored, ignoredName(finding)])] })),
  };
}

function blank(origin: string, key: string): FieldRecord {
  return { origin, key, type: null, ignored: [] };
}
