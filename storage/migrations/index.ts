import type { Database, UpgradeTransaction } from '../types.ts';
import { migrate as draftsAndFields } from './001-drafts-and-fields.ts';
import { migrate as ignoredAndWriter } from './002-ignored-and-writer.ts';
import { migrate as choices } from './003-choices.ts';
import { migrate as versionsAndOrder } from './004-versions-and-order.ts';
import { migrate as removedDrafts } from './005-removed-drafts.ts';
import { migrate as requirementSets } from './006-requirement-sets.ts';
import { migrate as ownTypes } from './007-own-types.ts';
import { migrate as samples } from './008-samples.ts';
import { migrate as snippets } from './009-snippets.ts';

/** In order; the database's version is how many there are. */
export const migrations: readonly ((db: Database, tx: UpgradeTransaction) => void | Promise<void>)[] = [
  draftsAndFields,
  ignoredAndWriter,
  choices,
  versionsAndOrder,
  removedDrafts,
  requirementSets,
  ownTypes,
  samples,
  snippets,
];
