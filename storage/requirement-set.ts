/** What a notice asks of reports, as the writer confirmed it. The shape is stored: a change of it is a new migration. */
import type { DocumentTypeId, PartId } from '../engine/types.ts';

/** Words of the notice, and the sentence they stand in; both '' for what the writer filled in by hand. */
export interface Quoted {
  readonly words: string;
  readonly sentence: string;
}

/** `other` is a part that is none of the thirteen: it can only be reminded of. */
export interface RequiredPart extends Quoted {
  readonly id: PartId | 'other';
}

/** In 字. `about` 左右 has one number in both ends and is not checked. */
export interface RequiredLength extends Quoted {
  readonly about: boolean;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Deadline extends Quoted {
  /** `YYYY-MM-DD`: the last day. */
  readonly day: string;
}

/** What reports a set is for; null for none at the moment. A site is a host, with a port where one was given. */
export type Binding =
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'type'; readonly type: DocumentTypeId }
  | null;

export interface RequirementSetRecord {
  readonly id: string;
  /** What the notice is called, without 《》. */
  readonly title: string;
  /** Address of the page or name of the file it was read from; '' for pasted text. */
  readonly source: string;
  /** What kind of report it asks for; `other` where that is not known. */
  readonly type: DocumentTypeId;
  readonly binding: Binding;
  readonly parts: readonly RequiredPart[];
  readonly lengths: readonly RequiredLength[];
  readonly deadline: Deadline | null;
  readonly format: readonly Quoted[];
  readonly writers: Quoted | null;
  readonly sendTo: Quoted | null;
  /** ms since the epoch */
  readonly savedAt: number;
}
