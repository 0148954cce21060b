/** Messages of 常用语句: keeping them, and putting one into the report. */
import * as v from 'valibot';
import type { SnippetRecord } from '../storage/snippet.ts';
import type { WriteReply } from './protocol.ts';

export type * from '../storage/snippet.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = {
  name: v.pipe(v.string(), v.maxLength(40)),
  text: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.check((text) => text.trim() !== ''),
  ),
};

/** extension pages → background */
export const snippetMessages = {
  'snippets.list': v.object({}),
  /** `id` null: a new one. */
  'snippets.save': v.object({ id: v.nullable(id), ...words }),
  'snippets.remove': v.object({ id }),
  /** Puts back what was just removed. */
  'snippets.putBack': v.object({ id, ...words, order: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** It was copied. */
  'snippets.used': v.object({ id }),
  /** Puts the text, with what was filled in, where the caret is in the report's frame. */
  'snippets.insert': v.object({ tabId, id, text: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)) }),
} as const;

export interface SnippetReplies {
  /** Used last first, and how many there may be. */
  'snippets.list': { readonly snippets: readonly SnippetRecord[]; readonly most: number };
  'snippets.save': SnippetRecord;
  'snippets.remove': null;
  'snippets.putBack': null;
  'snippets.used': null;
  'snippets.insert': WriteReply;
}
