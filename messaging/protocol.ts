/**
 * Every message between the surfaces. The page side is not trusted: what it sends is validated here, at the
 * background's door, and who sent it is taken from the browser, never from the message.
 */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS } from '../engine/types.ts';
import { type ChoiceReplies, choiceMessages } from './choice-messages.ts';
import { type DockReplies, dockPageMessages, dockPanelMessages } from './docking.ts';
import { type DraftReplies, draftMessages } from './draft-messages.ts';
import { anyPartIdSchema } from './own-type-schema.ts';
import { type PolicyReplies, policyMessages } from './policy-messages.ts';
import { type RequirementReplies, requirementMessages } from './requirement-messages.ts';
import { type SampleReplies, sampleMessages } from './sample-messages.ts';
import { type SnippetReplies, snippetMessages } from './snippet-messages.ts';
import { type StoredReplies, storedMessages } from './stored-messages.ts';
import { submitMessages } from './submits.ts';
import { type TypeReplies, typeMessages } from './type-messages.ts';

export type * from './draft-messages.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(300));
/** Longest text taken of one box, in UTF-16 units; a longer one is refused with a message. */
export const MAX_BOX_LENGTH = 5_000_000;
const MAX_BOXES = 60;

const reportKeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
export const spanSchema = v.object({ start: offset, end: offset });
export const documentTypeIdSchema = v.picklist(DOCUMENT_TYPE_IDS);

/** One box of a report as the page sees it. */
export const boxSchema = v.object({
  label: shortText,
  text: v.pipe(v.string(), v.maxLength(MAX_BOX_LENGTH)),
  editor: v.pipe(v.string(), v.maxLength(40)),
  readOnly: v.boolean(),
  limit: v.optional(offset),
});

/** A report on a page: one box, or several that belong together. */
export const reportSchema = v.object({
  /** Stable name of the report on this page (path and field), over reloads and generated ids. */
  key: reportKeySchema,
  /** Path and title of the page, for the drafts list. */
  path: v.pipe(v.string(), v.maxLength(2_000)),
  pageTitle: shortText,
  boxes: v.pipe(v.array(boxSchema), v.minLength(1), v.maxLength(MAX_BOXES)),
  /** Random name of this content script's life; a reload or a second tab has another one. */
  lifetime: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  /** Grows with each message of one lifetime; the newest wins. */
  sequence: offset,
  /** `found`: as the page gave it, `typed`: the writer changed it. Only typed text is kept as a draft. */
  cause: v.picklist(['found', 'typed']),
  /** The field lost the keyboard, its page is hidden or its form sent: the text must be on the disk itself. */
  strict: v.optional(v.boolean()),
  /** The page bears a mark of secrecy (密级). */
  secret: v.optional(v.boolean()),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** What can be seen of a field without reading its text. */
const fieldFactsSchema = v.object({
  /** CSS px. */
  height: v.number(),
  /** Most UTF-16 units the field takes by itself. */
  maxLength: v.optional(offset),
  name: shortText,
  id: shortText,
  placeholder: shortText,
  /** The words that name it: its label, table heading, legend or the line above. */
  label: shortText,
  /** The words in its row. */
  near: shortText,
  /** Title of the page and headings above the form. */
  page: shortText,
  /** Which form of the page it stands in. */
  form: offset,
});
export type FieldFacts = v.InferOutput<typeof fieldFactsSchema>;

/** Path of a page, with the route of a single-page app. */
const placeSchema = v.pipe(v.string(), v.maxLength(2_000));

/** page → background */
export const pageMessages = {
  'report.text': reportSchema,
  /** Numbered like the texts: one that came after it is of the same field found again. */
  'report.gone': v.object({ key: reportKeySchema, ...v.pick(reportSchema, ['lifetime', 'sequence']).entries }),
  'launcher.pressed': v.object({ key: reportKeySchema }),
  /** Which of a page's fields are reports? */
  'page.fields': v.object({ place: placeSchema, fields: v.pipe(v.array(fieldFactsSchema), v.maxLength(500)) }),
  /** A field's text is known to the page's own world alone. */
  'page.world': v.object({}),
  /** The writer says: this field is my report. */
  'field.pinned': v.object({ place: placeSchema, field: fieldFactsSchema }),
  /** Esc was pressed right after a passage was shown. */
  'panel.wanted': v.object({}),
  ...submitMessages,
  ...dockPageMessages,
} as const;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const draftId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** null: the draft as it stands. */
const versionId = v.nullable(offset);

/** How far a finding is put aside: at this place (仅此处), in this text (本文中), in every report (以后都). */
export const IGNORE_SCOPES = ['here', 'text', 'always'] as const;
const ignoreScopeSchema = v.picklist(IGNORE_SCOPES);
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];
/** What is shown of a page with several boxes: one (这一栏), or all of them (整份报告). */
const reportScopeSchema = v.picklist(['box', 'whole']);
export type ReportScope = v.InferOutput<typeof reportScopeSchema>;
/** extension pages → background */
export const panelMessages = {
  'panel.insert': v.object({ tabId, part: anyPartIdSchema }),
  'panel.reveal': v.object({ tabId, span: spanSchema }),
  'panel.fix': v.object({ tabId, start: offset, rule: shortText }),
  'panel.ignore': v.object({ tabId, start: offset, rule: shortText, scope: ignoreScopeSchema }),
  'panel.heed': v.object({ tabId, start: offset, rule: shortText }),
  'panel.documentType': v.object({ tabId, type: v.nullable(documentTypeIdSchema) }),
  'panel.scope': v.object({ tabId, scope: reportScopeSchema }),
  'panel.role': v.object({ tabId, role: v.nullable(shortText) }),
  'panel.restore': v.object({ tabId, draftId, versionId }),
  /** How a draft, or an earlier version of it, differs from what stands in the field. */
  'panel.compare': v.object({ tabId, draftId, versionId }),
  /** Puts back one passage of what was compared; refused as `stale` when the field has changed since. */
  'panel.restorePart': v.object({
    tabId,
    ...v.pick(reportSchema, ['sequence']).entries,
    box: offset,
    ...spanSchema.entries,
    insert: v.pipe(v.string(), v.maxLength(MAX_BOX_LENGTH)),
  }),
  /** The writer has read that drafts were brought back. */
  'panel.noticeSeen': v.object({ kind: v.picklist(['recovered']) }),
  'panel.dismissOffer': v.object({ tabId, draftId }),
  'panel.collapse': v.object({ tabId }),
  'panel.open': v.object({ tabId }),
  /** Esc in the panel, or F6: back to the field. Esc also folds a panel that lies on the page. */
  'panel.leave': v.object({ tabId, fold: v.boolean() }),
  /** Leave alone the field shown, its page or its site. */
  'panel.neglect': v.object({ tabId, kind: v.picklist(['refused', 'page', 'site']) }),
  /** Look at the tab's page again after all. */
  'panel.attend': v.object({ tabId }),
  /** Take the field the writer was in last as a report. */
  'panel.pin': v.object({ tabId }),
  'page.insert': v.object({ tabId, text: v.pipe(v.string(), v.maxLength(100_000)) }),
  ...choiceMessages,
  ...dockPanelMessages,
} as const;

export interface Replies
  extends ChoiceReplies,
    DraftReplies,
    DockReplies,
    PolicyReplies,
    RequirementReplies,
    SampleReplies,
    SnippetReplies,
    StoredReplies,
    TypeReplies {
  'report.text': { readonly acknowledged: number };
  'report.gone': null;
  'launcher.pressed': null;
  'page.fields': readonly FoundReport[];
  'page.world': null;
  'field.pinned': null;
  'panel.wanted': null;
  'submit.near': null;
  'submit.sent': null;
  'submit.ended': null;
  'notice.answered': null;
  'panel.insert': WriteReply;
  'panel.reveal': { readonly revealed: boolean };
  'panel.fix': WriteReply;
  'panel.ignore': null;
  'panel.heed': null;
  'panel.documentType': null;
  'panel.scope': null;
  'panel.role': null;
  'panel.restore': WriteReply;
  'panel.compare': Comparison | null;
  'panel.restorePart': WriteReply;
  'panel.noticeSeen': null;
  'panel.dismissOffer': null;
  'panel.collapse': null;
  'panel.open': { readonly opened: boolean };
  'panel.leave': null;
  'panel.neglect': null;
  'panel.attend': null;
  'panel.pin': { readonly pinned: boolean };
  'page.insert': { readonly inserted: boolean };
}

export const requestSchemas = {
  ...pageMessages,
  ...panelMessages,
  ...draftMessages,
  ...requirementMessages,
  ...sampleMessages,
  ...typeMessages,
  ...snippetMessages,
  ...policyMessages,
  ...storedMessages,
};
export type RequestName = keyof typeof requestSchemas;
export type PageRequestName = keyof typeof pageMessages;
export type Request<K extends RequestName> = v.InferOutput<(typeof requestSchemas)[K]>;

/** A report among the fields that were told of: one box, or several that belong together. */
export interface FoundReport {
  readonly key: string;
  readonly boxes: readonly {
    /** Its place among the fields. */
    readonly field: number;
    /** Most characters it takes, by itself or by the words beside it. */
    readonly limit?: number;
  }[];
}

/** What a write came to, for the panel to say in words. */
export type WriteOutcome =
  | 'applied'
  /** The editor cannot take it as one undo step: offer 复制. */
  | 'refused'
  /** The text changed meanwhile; nothing was written. */
  | 'stale'
  | 'read-only'
  /** The field is there, in a pane that is not shown; nothing was written. */
  | 'hidden'
  /** It would go over the field's limit; nothing was written. */
  | 'over-limit'
  /** The writer has not been in the field, or it does not take text where the caret is; nothing was written. */
  | 'nowhere'
  /** The field is no longer there. */
  | 'gone';

export interface WriteReply {
  readonly outcome: WriteOutcome;
  /** The text that was to be inserted, for 复制. */
  readonly text: string;
  /** UTF-16 units over the field's limit, with `over-limit`. */
  readonly excess?: number;
  /** What the box is called it went to, where there are several. */
  readonly column?: string;
}

/** What stands in the field beside what stood in a draft. */
export interface Comparison {
  /** Number of the field's text that was compared. */
  readonly sequence: number;
  /** When the draft stood so, in ms since the epoch. */
  readonly at: number;
  readonly boxes: readonly { readonly label: string; readonly field: string; readonly draft: string }[];
}
