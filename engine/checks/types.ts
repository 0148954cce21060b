import type { DocumentModel } from '../model.ts';
import type { Written } from '../parts/written.ts';
import type { AnyPartId, DocumentType, Finding, Severity, Writer } from '../types.ts';

/** What a check may look at beside the text itself. */
export interface CheckContext {
  readonly type: DocumentType;
  /** How much is written of each part that has a section of its own. */
  readonly written: ReadonlyMap<AnyPartId, Written>;
  /** Who writes, where the writer has said so. */
  readonly writer: Writer | undefined;
  /** Characters written (字数), counted as WPS counts. */
  readonly characters: number;
  /** Most characters asked for, counted alike. */
  readonly limit: number | undefined;
}

/** One check, pure; its words for the writer live beside it. `id` is the file's name and the finding's `rule`. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  run(doc: DocumentModel, context: CheckContext): Iterable<Finding>;
}
