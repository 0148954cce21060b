import type { DocumentModel } from '../model.ts';
import type { DocumentType, Finding, Severity } from '../types.ts';

/** One check, pure; its words for the writer live beside it. `id` is the file's name and the finding's `rule`. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  run(doc: DocumentModel, type: DocumentType): Iterable<Finding>;
}
