import type { TextKey } from '../text.ts';

/** What came of the last press. */
export type DraftsNotice =
  | { readonly kind: 'done'; readonly deed: Deed }
  /** A draft was removed and can be put back. */
  | { readonly kind: 'removed'; readonly draftId: string; readonly title: string }
  | { readonly kind: 'imported'; readonly drafts: number }
  /** A file is being made: so many drafts of so many. */
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  /** A file was handed to the browser. */
  | { readonly kind: 'exported'; readonly file: string }
  /** A sentence that says what to do. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly reason: string };

export const DEEDS = {
  copied: 'copied',
  'copy-failed': 'copyFailed',
  vanished: 'draftsVanished',
  'put-back': 'draftsPutBack',
  renamed: 'draftRenamed',
  restored: 'versionRestored',
  'retention-saved': 'retentionSaved',
  cleared: 'storeCleared',
} as const satisfies Record<string, TextKey>;
export type Deed = keyof typeof DEEDS;
