/**
 * The vocabulary every room shares. Types and the id lists only; no behaviour.
 * All offsets are UTF-16 code units into the text exactly as it was given.
 */

/** The thirteen parts of a report, in the order they usually stand. */
export const PART_IDS = [
  'title',
  'salutation',
  'opening',
  'study',
  'duties',
  'achievements',
  'integrity',
  'problems',
  'causes',
  'plans',
  'closing',
  'signature',
  'date',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** `present` 有, a real passage; `weak` 仅一句带过, in passing or about others; `missing` 未找到. */
export type PartStatus = 'present' | 'weak' | 'missing';

/** Whether a document type asks for a part: 必须、建议、可选. */
export type Requirement = 'required' | 'recommended' | 'optional';

/** The kinds of document, `other` being no report at all (no part is asked for). */
export const DOCUMENT_TYPE_IDS = [
  'deputy-report',
  'official-duty-integrity',
  'annual-summary',
  'work-summary',
  'work-plan',
  'other',
] as const;
export type DocumentTypeId = (typeof DOCUMENT_TYPE_IDS)[number];

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `start`–`end` by `insert`. Edits of one list all refer to the text before any of them. */
export interface Edit extends Span {
  readonly insert: string;
}

/** A slice that can be shown to the writer; `text` is exactly the slice. */
export interface Excerpt extends Span {
  readonly text: string;
}

/** One part a document type may ask for. Data only; see `engine/documents/`. */
export interface PartSpec {
  readonly id: PartId;
  /** Chinese name shown to the writer, such as 廉洁自律. */
  readonly title: string;
  readonly need: Requirement;
  /** Heading words that open this part. */
  readonly headings: readonly string[];
  /** Phrases that say this part without a heading. */
  readonly phrases: readonly string[];
  /** False friends: phrases that look like this part and are not. */
  readonly falseFriends: readonly string[];
  /** What to write, in plain Chinese. */
  readonly advice: string;
  /** Heading and sentence openers offered in the outline, written by this project. */
  readonly outline?: { readonly heading: string; readonly starters: readonly string[] };
  /** Suggested share of the whole length, 0–1. */
  readonly share?: number;
}

/** Where a requirement comes from; shown to the writer, so never empty on a type. */
export interface Basis {
  readonly name: string;
  readonly clause?: string;
}

/** A kind of report as data: its parts in order, how to recognise it and whose rule it is. */
export interface DocumentType {
  readonly id: DocumentTypeId;
  readonly title: string;
  readonly recognise: { readonly titles: readonly string[]; readonly cues: readonly string[] };
  readonly basis: readonly Basis[];
  readonly parts: readonly PartSpec[];
  readonly questions: Questions;
  /** Roles (身份) that change needs, headings and starters; the first is the usual one. */
  readonly roles: readonly Role[];
}

/** Questions a writer answers to find what belongs in a part; better than prose that fits everybody. */
export type Questions = { readonly [part in PartId]?: readonly string[] };

/** Who writes and to what end, such as 乡镇人大主席 or 民主生活会对照检查: what it changes in the type, and nothing else. */
export interface Role {
  readonly id: string;
  readonly title: string;
  /** Words of a title that say this role; a role without any is only chosen by hand. */
  readonly titles?: readonly string[];
  readonly needs?: { readonly [part in PartId]?: Requirement };
  readonly headings?: { readonly [part in PartId]?: string };
  readonly starters?: { readonly [part in PartId]?: readonly string[] };
  readonly advice?: { readonly [part in PartId]?: string };
  readonly questions?: Questions;
  /** Sources of its own, before those of the type. */
  readonly basis?: readonly Basis[];
}

/** What time a report is about: 年度, 半年, or a whole term of office (任期届满、辞职). */
export const PERIODS = ['annual', 'half-year', 'term'] as const;
export type Period = (typeof PERIODS)[number];

/** What the engine found of one part. */
export interface PartVerdict {
  readonly id: AnyPartId;
  readonly title: string;
  readonly requirement: Requirement;
  readonly status: PartStatus;
  /** The passages that prove the status, at most three, in reading order; empty when missing. */
  readonly evidence: readonly Excerpt[];
  /** 字数 of the sections under this part's headings; none where it has no section of its own. */
  readonly characters?: number;
}

/** A recognised heading. `number` is its mark as written (一、 （一） 1. …), '' when unnumbered; `text` includes it. */
export interface OutlineEntry extends Excerpt {
  /** 1 to 4 after GB/T 9704 (一、 → （一） → 1. → （1）). */
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string;
  /** The part this heading opens, where it opens one. */
  readonly part?: AnyPartId;
}

/** error: must be mended before sending; warning: should be; hint: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something worth the writer's attention, with a one-press mend where that is safe. */
export interface Finding extends Excerpt {
  readonly rule: string;
  readonly severity: Severity;
  /** Chinese, plain, says what and what to do. */
  readonly message: string;
  readonly fix?: Edit;
}

/** Everything the engine has to say of one report. */
export interface Analysis {
  readonly documentType: {
    readonly id: DocumentTypeId;
    /** 0–1 */
    readonly confidence: number;
    /** Role id where the title says one. */
    readonly role?: string;
    /** The type of one's own it was judged as, which is built on `id`. */
    readonly own?: OwnTypeId;
  };
  /** What time the title says the report is about. */
  readonly period: Period;
  readonly parts: readonly PartVerdict[];
  readonly outline: readonly OutlineEntry[];
  readonly findings: readonly Finding[];
  /** 字数 as WPS counts them (中文字符和标点各一，英文词和数字串各一). */
  readonly length: { readonly characters: number };
}

/** Who writes, as the writer said it in the settings. */
export interface Writer {
  /** 姓名; '' where it was not said. */
  readonly name: string;
  /** 单位, such as 云溪镇人大; '' where it was not said. */
  readonly unit: string;
}

/** Settings of one analysis. */
export interface AnalysisOptions {
  /** Judge as this type instead of recognising it. */
  readonly type?: DocumentTypeId;
  /** Judge as written in this role instead of looking for one in the title. */
  readonly role?: string;
  /** Judge as this type of one's own; it comes before `type`. */
  readonly ownType?: OwnType;
  /** Words of the page around the box (its label, the page's title); they help to recognise the type of a short text. */
  readonly context?: string;
  /** Lines known to be headings, such as the labels of `joinBoxes`. */
  readonly labels?: readonly Span[];
  /** Names and places that are not the writer's are told. */
  readonly writer?: Writer;
  /** Most characters (字数) asked for. */
  readonly limit?: number;
}

/** One report of a page that holds several (篇一、篇二 …). `title` is its heading, '' when it has none. */
export interface ReportSlice extends Span {
  readonly title: string;
}

/** One box of a form; several boxes may be one report. */
export interface ReportBox {
  /** The box's label on the page, such as 廉洁自律情况; '' when it has none. */
  readonly label: string;
  readonly text: string;
}

/** Boxes read as one text, each label standing as a heading, with the way back. */
export interface JoinedBoxes {
  readonly text: string;
  /** Where each box's own text (without its label) stands in `text`; empty span for an empty box. */
  readonly boxes: readonly Span[];
  /** Where the labels stand in `text`; they are headings whatever they look like. */
  readonly labels: readonly Span[];
  /** The box and the span inside it; undefined where the span touches no box's own text. */
  locate(span: Span): { readonly box: number; readonly span: Span } | undefined;
}

/** One line of the suggested outline (建议提纲). */
export interface OutlineSuggestion {
  readonly part: AnyPartId;
  readonly title: string;
  readonly requirement: Requirement;
  /** Heading without number; '' for parts that have none (称谓、结尾 …). */
  readonly heading: string;
  readonly starters: readonly string[];
  readonly advice: string;
  /** Questions to answer in this part. */
  readonly questions: readonly string[];
  readonly share?: number;
}

/** What the suggested outline is filled in with. */
export interface OutlineOptions {
  /** Year the report is about. */
  readonly year: number;
  /** Role id of the document type, such as `township-chair`; unknown ids are ignored. */
  readonly role?: string;
  /** `annual` where it is not said. */
  readonly period?: Period;
  /** The outline of this type of one's own, rather than of the built-in one. */
  readonly ownType?: OwnType;
}

/** Where and what to insert so that a missing part stands at its place. */
export interface Insertion {
  /** First the insertion itself, then any renumbering of later headings. */
  readonly edits: readonly [Edit, ...Edit[]];
  /** Offset after the insertion at which the writer goes on. */
  readonly caret: number;
}

/** A part that a type of one's own adds. */
export type OwnPartId = `own-${string}`;
export type AnyPartId = PartId | OwnPartId;

/**
 * A part of a type of one's own. Of a built-in part the words are added to what the engine knows of it, and an empty title,
 * heading, advice or list of starters leaves the built-in one.
 */
export interface OwnPart {
  readonly id: AnyPartId;
  readonly title: string;
  readonly need: Requirement;
  /** Plain words that open the part in a heading; never patterns. */
  readonly headings: readonly string[];
  /** Plain words that say it without a heading. */
  readonly phrases: readonly string[];
  /** Sentences and headings with these words do not count. */
  readonly falseFriends: readonly string[];
  readonly advice: string;
  /** Heading inserted, without its number; {year} and {nextYear} are filled in. */
  readonly heading: string;
  readonly starters: readonly string[];
  /** Suggested share of the whole length in percent, 1–100; null for none. */
  readonly share: number | null;
}

export type OwnTypeId = `own-${string}`;

/** A kind of report that the writer, or the writer's unit, made: built on a built-in one. */
export interface OwnType {
  readonly id: OwnTypeId;
  readonly title: string;
  readonly base: Exclude<DocumentTypeId, 'other'>;
  /** A text whose title holds one of these is of this type. */
  readonly titles: readonly string[];
  /** Whose rule it is (依据). */
  readonly basis: readonly Basis[];
  /** In order; parts of `base` that are not among them are not asked for. */
  readonly parts: readonly OwnPart[];
}
