import type { DocumentTypeId, Finding, PartId, Span } from '../../engine/types.ts';
import type { IgnoreScope, WriteReply } from '../../messaging/protocol.ts';

/** What the writer can ask for in the panel. */
export interface PanelActions {
  /** null: recognise it again. */
  chooseType(type: DocumentTypeId | null): void;
  insert(part: PartId): void;
  reveal(span: Span): void;
  fix(finding: Finding): void;
  ignore(finding: Finding, scope: IgnoreScope): void;
  /** Takes back what was put aside. */
  heed(finding: Finding): void;
  restore(draftId: string): void;
  dismissOffer(draftId: string): void;
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
  /** Only where the panel is docked in the page. */
  collapse?: () => void;
}

/** What the last press came to. */
export type Notice =
  | { readonly kind: 'write'; readonly deed: 'insert' | 'fix' | 'restore'; readonly reply: WriteReply }
  | { readonly kind: 'reveal-failed' | 'copied' | 'copy-failed' | 'pin-failed' | 'declined' }
  | { readonly kind: 'failed'; readonly reason: string };
