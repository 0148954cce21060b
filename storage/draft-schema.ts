/** Drafts that come from outside the database (a copy, a file) are looked at before they are let in. */
import * as v from 'valibot';
import { DOCUMENT_TYPE_IDS } from '../engine/types.ts';
import type { DraftRecord } from './types.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.nullable(number);

export const draftSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  order: number,
  origin: v.string(),
  key: v.string(),
  path: v.string(),
  pageTitle: v.string(),
  boxes: v.pipe(v.array(v.object({ label: v.string(), text: v.string() })), v.minLength(1)),
  type: v.picklist(DOCUMENT_TYPE_IDS),
  name: v.string(),
  createdAt: number,
  updatedAt: number,
  versionedAt: number,
  lifetime: v.string(),
  sequence: number,
  offerClosed: v.boolean(),
  interrupted: v.boolean(),
  removedAt: time,
  warnedAt: time,
}) satisfies v.GenericSchema<unknown, DraftRecord>;
