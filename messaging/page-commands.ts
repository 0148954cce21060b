/** What the background asks of a page's scripts. */
import type { DockCall, DockChoice } from './docking.ts';
import type { WriteOutcome } from './protocol.ts';
import type { PageNotice } from './submits.ts';

/** background → page; trusted, so typed only. */
export interface Commands {
  /** Send every report of this frame again (the background has just started or a panel has opened). */
  'page.announce': { readonly ask: null; readonly reply: unknown };
  /** The writer decided something about where to look. */
  'page.chosen': { readonly ask: null; readonly reply: unknown };
  'box.apply': {
    readonly ask: {
      readonly key: string;
      readonly box: number;
      /** The box's text the edits refer to; anything else there now is answered with `stale`. */
      readonly before: string;
      readonly edits: readonly { readonly start: number; readonly end: number; readonly insert: string }[];
      readonly caret?: number;
    };
    readonly reply: { readonly outcome: WriteOutcome; readonly excess?: number };
  };
  'box.reveal': {
    readonly ask: { readonly key: string; readonly box: number; readonly start: number; readonly end: number };
    readonly reply: { readonly revealed: boolean };
  };
  /** The box of a report of this frame that the writer is in, or was in last. */
  'box.at': {
    readonly ask: null;
    readonly reply: { readonly key: string; readonly box: number } | undefined;
  };
  'box.focus': { readonly ask: { readonly key: string }; readonly reply: unknown };
  'launcher.count': {
    readonly ask: { readonly key: string; readonly missing: number; readonly offer: boolean };
    readonly reply: unknown;
  };
  /** Say a few words in a corner of the page: numbers and names of parts, nothing the writer wrote. */
  'notice.show': { readonly ask: PageNotice; readonly reply: unknown };
  'notice.hide': { readonly ask: null; readonly reply: unknown };
  /** `left`: the writer was in the panel already, and the shortcut leads back to the page. */
  'dock.show': {
    readonly ask: { readonly choice: DockChoice; readonly call: DockCall };
    readonly reply: { readonly shown: boolean; readonly left?: boolean };
  };
  /** `away`: without the tab at the edge, since the panel is to be seen elsewhere. */
  'dock.hide': { readonly ask: { readonly away: boolean }; readonly reply: unknown };
  'dock.focus': { readonly ask: null; readonly reply: unknown };
  /** The keyboard goes back to the page; `fold`: a panel that lies on the page is folded away. */
  'dock.leave': { readonly ask: { readonly fold: boolean }; readonly reply: unknown };
  /** Insert text where the caret last was in this frame; false when no field ever had it. */
  'caret.insert': { readonly ask: { readonly text: string }; readonly reply: { readonly inserted: boolean } };
  /** Take the field the caret is in, or was last, as a report; false when no field ever had it. */
  'caret.pin': { readonly ask: null; readonly reply: { readonly pinned: boolean } };
}
export type CommandName = keyof Commands;
