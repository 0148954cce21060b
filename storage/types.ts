/** What is kept on this computer. Shapes of stored records; the newest migration must lead to exactly these. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DocumentTypeId, OwnTypeId } from '../engine/types.ts';
import type { Conveniences } from './conveniences.ts';
import type { OwnTypeRecord } from './own-type.ts';
import type { RequirementSetRecord } from './requirement-set.ts';
import type { SnippetRecord } from './snippet.ts';

/** The text of one report, box by box. */
export type Boxes = readonly { readonly label: string; readonly text: string }[];

/** The text of one field over one sitting. Times are ms since the epoch. */
export interface DraftRecord {
  readonly id: string;
  /** Grows with every state of any draft that was ever kept: what is newer is told by it, not by the clock. */
  readonly order: number;
  /** Origin of the frame the field stands in, as the browser names it. */
  readonly origin: string;
  /** The report's key on its page; with `origin` it names the field. */
  readonly key: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly boxes: Boxes;
  /** What kind of report it was last taken for. */
  readonly type: DocumentTypeId;
  /** The writer's own name for it; '' until one is given. */
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When its last version was set aside; 0 for none. */
  readonly versionedAt: number;
  /** Which page life wrote it last, and that life's message number: an older message never overwrites. */
  readonly lifetime: string;
  readonly sequence: number;
  /** The writer closed the offer to restore it; it is not offered again. */
  readonly offerClosed: boolean;
  /** It was sent, and the portal asked for a login instead of taking it. */
  readonly interrupted: boolean;
  /** Removed, and can be put back for a while; null for drafts that stand. */
  readonly removedAt: number | null;
  /** When the writer was told that it would go by its age; null until then. */
  readonly warnedAt: number | null;
}

/** How a draft stood at an earlier moment. */
export interface VersionRecord {
  /** Grows: later versions have higher numbers. */
  readonly id: number;
  readonly draftId: string;
  readonly boxes: Boxes;
  /** ms since the epoch */
  readonly at: number;
  /** UTF-16 units of all boxes. */
  readonly characters: number;
  /** 1: the writer marked it, and it never goes by itself. A number, since it is part of an index. */
  readonly marked: 0 | 1;
}

/** Something the writer must be told once, and has not yet seen. */
export interface NoticeRecord {
  /** `recovered`: drafts were brought back from their second copy because the database was damaged. */
  readonly kind: 'recovered';
  readonly drafts: number;
  /** ms since the epoch */
  readonly at: number;
}

export type SettingRecord =
  /** How long drafts are kept, and how much of them. */
  | { readonly id: 'retention'; readonly days: number; readonly megabytes: number }
  /** Whether a submit that lacks a required part is remarked on. */
  | { readonly id: 'reminder'; readonly on: boolean }
  /** The welcome page was shown. */
  | { readonly id: 'welcomed' }
  /** What shows itself around the page. */
  | { readonly id: 'conveniences'; readonly turned: Conveniences }
  /** Where the panel stands on one site; the id ends in its origin. */
  | { readonly id: `dock ${string}`; readonly place: DockPlace };

/** Where the panel stands. CSS px of the viewport; all but `width` are of the floating panel alone. A width of 0: none chosen. */
export interface DockPlace {
  readonly mode: 'right' | 'left' | 'float' | 'side';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** What the writer decided about one field. */
export interface FieldRecord {
  readonly origin: string;
  readonly key: string;
  readonly type: DocumentTypeId | null;
  /** A type of one's own that was chosen; `type` is what it is built on, and stays in force should it go. */
  readonly ownType: OwnTypeId | null;
  /** The role (身份) that was chosen; none: it is recognised. */
  readonly role?: string;
  /** Findings put aside in this field, by name: see `ignoredName` and `ignoredHereName`. */
  readonly ignored: readonly string[];
  /** Ids of requirement sets that this field is not checked by (暂不使用). */
  readonly unused: readonly string[];
  /** Whether it is shown by itself (这一栏) or with the other boxes of its page (整份报告); not there until it was chosen. */
  readonly scope?: ReportScope;
}

export type ReportScope = 'box' | 'whole';

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
  readonly kind: 'site' | 'page' | 'refused' | 'pinned' | 'attended';
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

/** A page of samples that was looked at, known again by numbers. */
export interface SampleRecord {
  /** The same for the same reports, wherever they stand. */
  readonly id: string;
  readonly title: string;
  /** Address or file name; '' for pasted text. */
  readonly source: string;
  /** ms since the epoch */
  readonly seenAt: number;
  readonly reports: readonly {
    readonly title: string;
    /** 32-bit numbers of its runs of words; see `engine/samples/shingles.ts`. */
    readonly shingles: Uint32Array;
  }[];
}

export interface Schema extends DBSchema {
  drafts: {
    key: string;
    value: DraftRecord;
    indexes: { field: [origin: string, key: string]; updatedAt: number; order: number; removedAt: number };
  };
  versions: {
    key: number;
    value: VersionRecord;
    indexes: { draft: [draftId: string, id: number, at: number, characters: number, marked: number] };
  };
  notices: { key: string; value: NoticeRecord };
  settings: { key: string; value: SettingRecord };
  fields: { key: [origin: string, key: string]; value: FieldRecord };
  ignored: { key: [rule: string, text: string]; value: IgnoredRecord };
  writer: { key: string; value: WriterRecord };
  requirementSets: { key: string; value: RequirementSetRecord };
  samples: { key: string; value: SampleRecord };
  ownTypes: { key: string; value: OwnTypeRecord };
  snippets: { key: string; value: SnippetRecord };
  choices: { key: [kind: string, origin: string, name: string]; value: ChoiceRecord };
}

export type Database = IDBPDatabase<Schema>;
/** Opens the database where that is needed. */
export type DatabaseSource = () => Promise<Database>;
export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
/** What a change of a draft's text is done in. */
export type TextTransaction = IDBPTransaction<Schema, ('drafts' | 'versions')[], 'readwrite'>;
