/** Messages of the page for types of one's own, and the choice of one in the panel. */
import * as v from 'valibot';
import type { OwnTypeRecord } from '../storage/own-type.ts';
import { LIMITS, ownTypeIdSchema, ownTypeSchema } from './own-type-schema.ts';

export type * from '../storage/own-type.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A type that counts; `unit`: it is the unit's, and locked ones cannot be changed. */
export interface OwnTypeInForce extends OwnTypeRecord {
  readonly unit?: 'locked' | 'initial';
}

/** extension pages → background */
export const typeMessages = {
  'types.list': v.object({}),
  /** Also brings in a file's, and puts back what was just removed; all or none. */
  'types.save': v.object({ types: v.pipe(v.array(ownTypeSchema), v.minLength(1), v.maxLength(LIMITS.types)) }),
  'types.remove': v.object({ id: ownTypeIdSchema }),
  /** The report shown is of this type, from now on. */
  'types.choose': v.object({ tabId, id: ownTypeIdSchema }),
  /** Shows the page for types of one's own. */
  'types.open': v.object({ tabId }),
} as const;

export interface TypeReplies {
  'types.list': readonly OwnTypeInForce[];
  'types.save': readonly OwnTypeRecord[];
  'types.remove': null;
  'types.choose': null;
  'types.open': null;
}
