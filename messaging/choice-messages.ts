/** What was chosen once and holds until it is taken back: where to look, what to leave unsaid, who writes, a reminder. */
import * as v from 'valibot';
import type { Writer } from '../engine/types.ts';

/** UTF-16 units of a passage that was put aside. */
const MAX_LENGTH = 5_000_000;
const shortText = v.pipe(v.string(), v.maxLength(300));
const writerSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(40)),
  unit: v.pipe(v.string(), v.maxLength(80)),
});

/**
 * What was decided about where to look (哪里不检查): `site` and `page` are never looked at, a `refused` field is no report
 * whatever it looks like, a `pinned` one is; an `attended` site is looked at although the unit left it out to begin with.
 */
export const CHOICE_KINDS = ['site', 'page', 'refused', 'pinned', 'attended'] as const;
const choiceKindSchema = v.picklist(CHOICE_KINDS);
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** extension pages → background */
export const choiceMessages = {
  'ignored.list': v.object({}),
  'ignored.remove': v.object({ rule: shortText, text: v.pipe(v.string(), v.maxLength(MAX_LENGTH)) }),
  'choice.list': v.object({}),
  'choice.remove': v.object({
    kind: choiceKindSchema,
    origin: v.pipe(v.string(), v.maxLength(300)),
    name: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  'writer.read': v.object({}),
  'writer.save': writerSchema,
  /** Whether the writer is reminded of parts not found before a report is sent. */
  'reminder.read': v.object({}),
  'reminder.turn': v.object({ on: v.boolean() }),
} as const;

export interface ChoiceReplies {
  'ignored.list': readonly IgnoredEntry[];
  'ignored.remove': null;
  'choice.list': readonly ChoiceEntry[];
  'choice.remove': null;
  'writer.read': Writer;
  'writer.save': null;
  'reminder.read': { readonly on: boolean; readonly locked: boolean };
  'reminder.turn': null;
}

/** One decision about where to look, as the settings list it. */
export interface ChoiceEntry {
  readonly kind: ChoiceKind;
  readonly origin: string;
  /** Path of the page, or key of the field; '' for a site. */
  readonly name: string;
}

/** A finding put aside for good, as the settings list it. */
export interface IgnoredEntry {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
}
