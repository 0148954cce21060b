/** Messages of the drafts page: looking through the drafts, their versions, and all that is stored. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../engine/types.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Drafts of a file, as they were read: the background looks at them itself. */
const entries = v.pipe(v.array(v.unknown()), v.maxLength(2_000));

const querySchema = v.object({
  text: v.pipe(v.string(), v.maxLength(300)),
  /** null for all of them. */
  site: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
  type: v.nullable(v.picklist(DOCUMENT_TYPE_IDS)),
  year: v.nullable(number),
  /** How many drafts to answer with. */
  limit: v.pipe(number, v.maxValue(100_000)),
  /** Wait until all drafts have been read, for `choices`. */
  settled: v.boolean(),
});
export type DraftQuery = v.InferOutput<typeof querySchema>;

const retentionSchema = v.object({
  days: v.pipe(number, v.minValue(1), v.maxValue(36_500)),
  megabytes: v.pipe(number, v.minValue(1), v.maxValue(100_000)),
});

/** extension pages → background */
export const draftMessages = {
  'draft.list': querySchema,
  'draft.read': v.object({ draftId: id }),
  'draft.rename': v.object({ draftId: id, name: v.pipe(v.string(), v.maxLength(100)) }),
  'draft.remove': v.object({ draftId: id }),
  'draft.putBack': v.object({ draftId: id }),
  'draft.versions': v.object({ draftId: id }),
  'draft.version': v.object({ draftId: id, versionId: number }),
  'draft.mark': v.object({ draftId: id, versionId: number, marked: v.boolean() }),
  'draft.restoreVersion': v.object({ draftId: id, versionId: number }),
  'store.state': v.object({}),
  'store.retention': retentionSchema,
  /** The writer has been shown that these drafts will go. */
  'store.warned': v.object({ draftIds: v.pipe(v.array(id), v.maxLength(100_000)) }),
  'store.clear': v.object({}),
  /** '' begins; then `next` of the answer before. */
  'store.export': v.object({ after: v.pipe(v.string(), v.maxLength(100)) }),
  'store.compare': v.object({ entries }),
  'store.take': v.object({ entries }),
} as const;

export interface DraftReplies {
  'draft.list': DraftList;
  'draft.read': DraftContent | null;
  'draft.rename': null;
  'draft.remove': null;
  'draft.putBack': null;
  'draft.versions': readonly VersionSummary[];
  'draft.version': VersionContent | null;
  'draft.mark': null;
  'draft.restoreVersion': { readonly restored: boolean };
  'store.state': StoreState;
  'store.retention': null;
  'store.warned': null;
  'store.clear': null;
  /** Whole records, as they go into the file, and what they are called. */
  'store.export': { readonly drafts: readonly ExportedDraft[]; readonly next: string | null };
  'store.compare': readonly ComparedEntry[];
  'store.take': { readonly taken: number };
}

/** A draft as the lists show it. Times are ms since the epoch. */
export interface DraftSummary {
  readonly id: string;
  /** What it is called; '' when nothing has a word for it. */
  readonly title: string;
  readonly origin: string;
  readonly path: string;
  readonly pageTitle: string;
  readonly label: string;
  /** The writer's own name for it; '' for none. */
  readonly name: string;
  readonly type: DocumentTypeId;
  /** The year it is about. */
  readonly year: number;
  readonly characters: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** First words of the text, or those around what was looked for. */
  readonly excerpt: string;
  /** Where what was looked for stands in the excerpt; UTF-16 offsets, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface DraftContent extends DraftSummary {
  readonly boxes: readonly { readonly label: string; readonly text: string }[];
}

export interface DraftList {
  readonly drafts: readonly DraftSummary[];
  /** All there are, and those that match. */
  readonly total: number;
  readonly matching: number;
  /** What there is to choose by; null until all drafts have been read. */
  readonly choices: {
    readonly sites: readonly string[];
    readonly types: readonly DocumentTypeId[];
    readonly years: readonly number[];
  } | null;
}

/** An earlier state of a draft, without its text. */
export interface VersionSummary {
  readonly id: number;
  /** ms since the epoch */
  readonly at: number;
  readonly characters: number;
  /** The writer marked it: it never goes by itself. */
  readonly marked: boolean;
}

export interface VersionContent {
  readonly at: number;
  readonly boxes: DraftContent['boxes'];
}

/** A draft that will go by itself. */
export interface DueDraft {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: number;
  readonly characters: number;
  /** It is too old, or there is too much. */
  readonly why: 'age' | 'size';
  /** When it goes, in ms since the epoch. */
  readonly goesAt: number;
}

/** All that is stored. Characters are UTF-16 units. */
export interface StoreState {
  readonly drafts: number;
  readonly versions: number;
  readonly characters: number;
  readonly retention: { readonly days: number; readonly megabytes: number };
  /** Which of them the unit set for good. */
  readonly retentionLocked: readonly ('days' | 'megabytes')[];
  readonly due: readonly DueDraft[];
  /** How many drafts came back after the database was damaged, until the writer has read of it. */
  readonly recovered: number | null;
}

export interface ExportedDraft {
  readonly title: string;
  readonly record: Pick<DraftContent, 'boxes' | 'updatedAt'>;
}

/** What one draft of a file is to the one here; `unreadable` is none at all. */
export interface ComparedEntry {
  readonly id: string;
  readonly verdict: 'new' | 'same' | 'newer' | 'older' | 'unreadable';
  readonly title: string;
  readonly updatedAt: number;
  readonly characters: number;
}
