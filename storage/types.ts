/** What is kept on this computer. Shapes of stored records; the newest migration must lead to exactly these. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { DocumentTypeId } from '../engine/types.ts';

/** The text of one field over one sitting. Times are ms since the epoch. */
export interface DraftRecord {
  readonly id: string;
  /** Origin of the frame the field stands in, as the browser names it. */
  readonly origin: string;
  /** The report's key on its page; with `origin` it names the field. */
  readonly key: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly boxes: readonly { readonly label: string; readonly text: string }[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Which page life wrote it last, and that life's message number: an older message never overwrites. */
  readonly lifetime: string;
  readonly sequence: number;
  /** The writer closed the offer to restore it; it is not offered again. */
  readonly offerClosed: boolean;
}

/** What the writer decided about one field. */
export interface FieldRecord {
  readonly origin: string;
  readonly key: string;
  readonly type: DocumentTypeId | null;
  /** Findings put aside in this field, by name: see `ignoredName` and `ignoredHereName`. */
  readonly ignored: readonly string[];
}

/** A finding put aside for good. */
export interface IgnoredRecord {
  readonly rule: string;
  readonly text: string;
  /** What it said, for the list of what was put aside. */
  readonly message: string;
  /** ms since the epoch */
  readonly at: number;
}

/** A decision about where to look for reports. */
export interface ChoiceRecord {
  readonly kind: 'site' | 'page' | 'refused' | 'pinned';
  /** Origin of the page, or of the frame the field stands in. */
  readonly origin: string;
  /** Path of the page, or key of the field; '' for a site. */
  readonly name: string;
  /** ms since the epoch */
  readonly at: number;
}

export interface WriterRecord {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface Schema extends DBSchema {
  drafts: {
    key: string;
    value: DraftRecord;
    indexes: { field: [origin: string, key: string]; updatedAt: number };
  };
  fields: { key: [origin: string, key: string]; value: FieldRecord };
  ignored: { key: [rule: string, text: string]; value: IgnoredRecord };
  writer: { key: string; value: WriterRecord };
  choices: { key: [kind: string, origin: string, name: string]; value: ChoiceRecord };
}

export type Database = IDBPDatabase<Schema>;
