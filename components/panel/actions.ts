import type { AnyPartId, DocumentTypeId, Edit, Finding, OwnTypeId, Span } from '../../engine/types.ts';
import type { DockMode } from '../../messaging/docking.ts';
import type { IgnoreScope, ReportScope, WriteReply } from '../../messaging/protocol.ts';
import type { SnippetActions } from './snippets/shelf.ts';

export type { DockMode };

/** What the writer can ask for in the panel. */
export interface PanelActions {
  /** null: recognise it again. */
  chooseType(type: DocumentTypeId | null): void;
  /** Judges the report as a type of one's own. */
  chooseOwnType(id: OwnTypeId): void;
  /** Of several boxes that are one report: shows one, or all of them. */
  chooseScope(scope: ReportScope): void;
  /** null: recognise it again. */
  chooseRole(role: string | null): void;
  /** Shows the page for types of one's own. */
  openTypes(): void;
  insert(part: AnyPartId): void;
  reveal(span: Span): void;
  fix(finding: Finding): void;
  ignore(finding: Finding, scope: IgnoreScope): void;
  /** Takes back what was put aside. */
  heed(finding: Finding): void;
  /** Puts a draft back, or one of its versions; null: as it stands. */
  restore(draftId: string, versionId: number | null): void;
  dismissOffer(draftId: string): void;
  /** Shows how the field differs from a draft, or one of its versions. */
  compare(draftId: string, versionId: number | null): void;
  closeCompare(): void;
  /** Puts back one passage of what is compared. */
  restorePart(box: number, edit: Edit): void;
  /** Whether the versions of what is written here are looked at. */
  showVersions(shown: boolean): void;
  /** The writer has read that drafts came back. */
  recoveredSeen(): void;
  /** Shows the notice's requirements on their own page. */
  openRequirements(setId: string): void;
  /** Whether this field is checked by the notice (暂不使用). */
  useRequirements(setId: string, use: boolean): void;
  readonly snippets: SnippetActions;
  copy(text: string): void;
  closeNotice(): void;
  /** Leaves this field, its page or its site alone from now on. */
  neglect(kind: 'refused' | 'page' | 'site'): void;
  /** Checks a page again that was to be left alone. */
  attend(): void;
  /** Takes the field the writer was in last as a report. */
  pin(): void;
  /** Asks the browser for leave to look into frames of these sites. */
  allow(sites: readonly string[]): void;
  /** Where the panel is to stand from now on; only where it can move. */
  dock?: (mode: DockMode) => void;
  /** Where it can stand in this browser. */
  dockModes?: readonly DockMode[];
  /** Only where the panel is docked in the page. */
  collapse?: () => void;
}

/** What the last press came to. */
export type Notice =
  | { readonly kind: 'write'; readonly deed: 'insert' | 'fix' | 'restore'; readonly reply: WriteReply }
  | { readonly kind: 'reveal-failed' | 'copied' | 'copy-failed' | 'pin-failed' | 'declined' | 'dock-failed' }
  | { readonly kind: 'failed'; readonly reason: string };
