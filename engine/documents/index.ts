import type { DocumentType, DocumentTypeId } from '../types.ts';
import { annualSummary } from './annual-summary.ts';
import { deputyReport } from './deputy-report.ts';
import { officialDutyIntegrity } from './official-duty-integrity.ts';
import { other } from './other.ts';
import { inRole } from './role.ts';
import { workPlan } from './work-plan.ts';
import { workSummary } from './work-summary.ts';

/** A total map: a type without its file does not compile. */
const byId: { readonly [Id in DocumentTypeId]: DocumentType } = {
  'deputy-report': deputyReport,
  'official-duty-integrity': officialDutyIntegrity,
  'annual-summary': annualSummary,
  'work-summary': workSummary,
  'work-plan': workPlan,
  other,
};

/** Every document type, in the order they are offered. */
export const documentTypes: readonly DocumentType[] = Object.values(byId);

/** The type as it is for a role; as it usually is where the role is unknown to it. */
export function documentTypeOf(id: DocumentTypeId, role?: string): DocumentType {
  return inRole(byId[id], role);
}
