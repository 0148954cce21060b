/** Drafts that come from outside the database (a copy, a file) are looked at before they are let in. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS } from '../engine/types.ts';
import type { ArchivedDraft } from './archive.ts';
import type { DraftRecord } from './types.ts';

/** The latest time a date can have, in ms since the epoch. */
const LAST_TIME = 8_640_000_000_000_000;
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 50));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIME));
const short = v.pipe(v.string(), v.maxLength(5_000));
const boxes = v.pipe(
  v.array(v.object({ label: short, text: v.pipe(v.string(), v.maxLength(10_000_000)) })),
  v.minLength(1),
  v.maxLength(200),
);

export const draftSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  order: number,
  origin: short,
  key: short,
  path: short,
  pageTitle: short,
  boxes,
  type: v.picklist(DOCUMENT_TYPE_IDS),
  name: short,
  createdAt: time,
  updatedAt: time,
  versionedAt: time,
  lifetime: short,
  sequence: number,
  offerClosed: v.boolean(),
  interrupted: v.boolean(),
  removedAt: v.nullable(time),
  warnedAt: v.nullable(time),
}) satisfies v.GenericSchema<unknown, DraftRecord>;

export const archivedDraftSchema = v.object({
  ...draftSchema.entries,
  versions: v.pipe(v.array(v.object({ boxes, at: time, marked: v.boolean() })), v.maxLength(20_000)),
}) satisfies v.GenericSchema<unknown, ArchivedDraft>;
