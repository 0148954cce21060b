/** Messages of the requirements page: what stands on a page, what was saved of notices, and where it is used. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS, PART_IDS } from '../engine/types.ts';
import type { RequirementSetRecord } from '../storage/requirement-set.ts';

export type * from '../storage/requirement-set.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Most UTF-16 units; what is longer is clipped before it is sent. */
export const MAX_WORDS = 300;
export const MAX_SENTENCE = 600;
export const MAX_TITLE = 120;
/** A notice asks for a dozen things; a page made to harm might "ask" for thousands. */
export const MAX_ASKED = 60;

const quoted = {
  words: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
  sentence: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
};
const length = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)));
const day = v.pipe(v.string(), v.isoDate());
const few = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_ASKED), v.readonly());

/** A host, with a port where one belongs to it: `oa.example.gov.cn`, `10.1.2.3:8080`. */
export const siteSchema = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/iu),
);

export const setSchema = v.object({
  id,
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  source: v.pipe(v.string(), v.maxLength(2_000)),
  type: v.picklist(DOCUMENT_TYPE_IDS),
  binding: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('site'), site: siteSchema }),
      v.object({ kind: v.literal('type'), type: v.picklist(DOCUMENT_TYPE_IDS) }),
    ]),
  ),
  parts: few(v.object({ ...quoted, id: v.picklist([...PART_IDS, 'other']) })),
  lengths: few(v.object({ ...quoted, about: v.boolean(), least: length, most: length })),
  deadline: v.nullable(v.object({ ...quoted, day })),
  format: few(v.object(quoted)),
  writers: v.nullable(v.object(quoted)),
  sendTo: v.nullable(v.object(quoted)),
}) satisfies v.GenericSchema<unknown, NewRequirementSet>;

/** A set on its way to be saved. */
export type NewRequirementSet = Omit<RequirementSetRecord, 'savedAt'>;

/** A set that counts; `unit`: it is the unit's, and locked ones cannot be changed. */
export interface RequirementSetInForce extends RequirementSetRecord {
  readonly unit?: 'locked' | 'initial';
}

/** extension pages → background */
export const requirementMessages = {
  'requirements.list': v.object({}),
  /** Also puts back what was just removed. */
  'requirements.save': setSchema,
  'requirements.remove': v.object({ id }),
  /** Sites a set may be meant for. */
  'requirements.sites': v.object({}),
  /** The words of a tab's page: by activeTab, so only after a press of the writer's there. */
  'requirements.readPage': v.object({ tabId }),
  /** Shows the requirements page: reading the tab's page, or with a saved set. */
  'requirements.open': v.object({ tabId, setId: v.nullable(id) }),
  /** Whether the field shown is checked by a set (暂不使用). */
  'requirements.use': v.object({ tabId, setId: id, use: v.boolean() }),
} as const;

export interface RequirementReplies {
  'requirements.list': readonly RequirementSetInForce[];
  'requirements.save': RequirementSetRecord;
  'requirements.remove': null;
  'requirements.sites': readonly string[];
  'requirements.readPage': PageReading;
  'requirements.open': null;
  'requirements.use': null;
}

/** Longest text taken of one frame, in UTF-16 units. The longest notices have about 10,000. */
export const MAX_PAGE_TEXT = 200_000;
const MAX_FRAMES = 20;
/** Longest name of a host with its port (RFC 1035: 253). */
const host = v.pipe(v.string(), v.maxLength(260));

/** What the script brought into a page says of it. It ran beside scripts of the page: nothing of it is taken on trust. */
export const frameTextSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_PAGE_TEXT)),
  title: v.pipe(v.string(), v.maxLength(300)),
  published: v.nullable(day),
  /** `application/pdf` and the like. */
  contentType: v.pipe(v.string(), v.maxLength(100)),
  /** Pictures large enough to hold a page's words. */
  pictures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  host,
  /** Hosts of the large frames in it that belong to other sites. */
  foreign: v.pipe(v.array(host), v.maxLength(MAX_FRAMES)),
});
export type FrameText = v.InferOutput<typeof frameTextSchema>;

export type PageReading =
  | { readonly outcome: 'read'; readonly url: string; readonly frames: readonly FrameText[] }
  /** The tab is gone, or the browser lets nobody read it. */
  | { readonly outcome: 'closed' | 'refused' };

/** The frames that answered as they should, the page itself first. */
export function framesOf(results: readonly unknown[]): readonly FrameText[] {
  return results.slice(0, MAX_FRAMES).flatMap((result) => {
    const { success, output } = v.safeParse(frameTextSchema, result);
    return success ? [output] : [];
  });
}
