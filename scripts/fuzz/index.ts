import { backups, bytes, documents, pages } from './files.ts';
import { messages } from './messages.ts';
import { notices, texts } from './texts.ts';
import type { FuzzKind } from './types.ts';

/** Every door, each with an input of its own kind. */
export const kinds = [texts, notices, messages, pages, documents, bytes, backups] as readonly FuzzKind[];
