import type { EditorHandle } from '../editors/types.ts';

/** What the page script tells other scripts of this extension in its frame; the page's own scripts cannot see it. */
export interface FrameReports {
  /** Aborts when the page script steps aside. */
  readonly signal: AbortSignal;
  /** The reports open in the frame, and the number of the last message about them. */
  standing(): {
    readonly lifetime: string;
    readonly sequence: number;
    readonly reports: readonly {
      readonly key: string;
      readonly boxes: readonly { readonly handle: EditorHandle }[];
    }[];
  };
}

/** Set while a page script of this extension lives in the frame. */
export const REPORTS = Symbol.for('shuzhi.reports');
export interface FramePlace {
  [REPORTS]?: FrameReports;
}
