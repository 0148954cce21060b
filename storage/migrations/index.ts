import type { Database } from '../types.ts';
import { migrate as draftsAndFields } from './001-drafts-and-fields.ts';
import { migrate as ignoredAndWriter } from './002-ignored-and-writer.ts';
import { migrate as choices } from './003-choices.ts';

/** In order; the database's version is how many there are. */
export const migrations: readonly ((db: Database) => void)[] = [draftsAndFields, ignoredAndWriter, choices];
