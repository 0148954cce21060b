import type { DocumentTypeId } from '../engine/types.ts';
import type { TextKey } from './text.ts';

/** Names of the document types in the reader's language, in the order they are offered. */
export const DOCUMENT_TYPE_NAMES: Readonly<Record<DocumentTypeId, TextKey>> = {
  'deputy-report': 'type_deputy_report',
  'official-duty-integrity': 'type_official_duty_integrity',
  'annual-summary': 'type_annual_summary',
  'work-summary': 'type_work_summary',
  'work-plan': 'type_work_plan',
  other: 'type_other',
};

export const OFFERED_TYPES = Object.keys(DOCUMENT_TYPE_NAMES) as readonly DocumentTypeId[];
