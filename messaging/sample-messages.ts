/** Messages of the samples page: what was looked at, and the report an outline can go to. */
import * as v from 'valibot';
import { PART_IDS, type PartId } from '../engine/types.ts';
import type { WriteReply } from './protocol.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const title = v.pipe(v.string(), v.maxLength(120));
const shingle = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));

/** Most numbers of one page; what is more is not remembered. */
export const MAX_PAGE_SHINGLES = 100_000;
const MAX_REPORTS = 40;
/** UTF-16 units; an outline has a few hundred. */
export const MAX_OUTLINE = 20_000;

/** extension pages → background */
export const sampleMessages = {
  /** Shows the samples page, reading the tab's page. */
  'samples.open': v.object({ tabId }),
  /** Remembers what was looked at, by numbers. `tabId`: where it stands open; null for pasted words and files. */
  'samples.keep': v.object({
    id,
    title,
    source: v.pipe(v.string(), v.maxLength(2_000)),
    tabId: v.nullable(tabId),
    reports: v.pipe(
      v.array(v.object({ title, shingles: v.pipe(v.array(shingle), v.maxLength(MAX_PAGE_SHINGLES)) })),
      v.maxLength(MAX_REPORTS),
    ),
  }),
  'samples.list': v.object({}),
  /** null: all of them. */
  'samples.forget': v.object({ id: v.nullable(id) }),
  /** The reports that are open and can take an outline, the one looked at last first. */
  'samples.fields': v.object({}),
  /**
   * Puts an outline at the end of a report that is open: one undo step. `parts`: it is one part of an outline, for a box of
   * its own; null where the report has one box.
   */
  'samples.insert': v.object({
    tabId,
    key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    text: v.pipe(v.string(), v.maxLength(MAX_OUTLINE)),
    parts: v.nullable(v.pipe(v.array(v.picklist(PART_IDS)), v.maxLength(PART_IDS.length))),
  }),
} as const;

export interface SampleReplies {
  'samples.open': null;
  'samples.keep': { readonly kept: boolean };
  'samples.list': readonly SeenSample[];
  'samples.forget': null;
  'samples.fields': readonly OpenField[];
  'samples.insert': WriteReply;
}

/** A page of samples that is remembered. */
export interface SeenSample {
  readonly id: string;
  readonly title: string;
  /** Address or file name; '' for pasted text. */
  readonly source: string;
  /** ms since the epoch */
  readonly seenAt: number;
  /** How many reports of it. */
  readonly reports: number;
}

/** A report that stands open in a tab. */
export interface OpenField {
  readonly tabId: number;
  readonly key: string;
  /** Title of its page and label of its field; '' where it has several. */
  readonly pageTitle: string;
  readonly label: string;
  /** Of several boxes that are one report those that mean a part by their label; null where there is one box. */
  readonly columns: { readonly [part in PartId]?: string } | null;
}
