import type { DocumentTypeId, OwnTypeId, Period } from '../../engine/types.ts';

/** What the writer wants an outline for. */
export interface OutlineChoice {
  readonly type: DocumentTypeId | OwnTypeId;
  readonly role: string;
  readonly period: Period;
  readonly year: number;
}

/** What can be done on the tab the popup was opened over. */
export type SiteState = 'built-in' | 'enabled' | 'of-unit' | 'disabled' | 'unsupported';

export interface PopupSite {
  /** Host name as shown, '' where the page has none. */
  readonly host: string;
  readonly state: SiteState;
}

/** What the last press came to. */
export type PopupNotice =
  | 'copied'
  | 'copied-word'
  | 'copy-failed'
  | 'inserted'
  | 'not-inserted'
  | 'enabled'
  | 'disabled'
  | 'declined'
  | 'panel-refused';

export interface PopupActions {
  choose(choice: OutlineChoice): void;
  copyText(): void;
  copyFormatted(): void;
  insertAtCaret(): void;
  enableSite(): void;
  disableSite(): void;
  openPanel(): void;
  /** Reads what the page behind asks of a report (用本页的要求). */
  useRequirements(): void;
  /** Sets the samples of the page behind side by side (看看本页的范文). */
  lookAtSamples(): void;
  /** Only in browsers with a side panel. */
  openSidePanel?: () => void;
}
