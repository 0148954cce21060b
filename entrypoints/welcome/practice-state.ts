import {
  analyse,
  type DocumentTypeId,
  documentTypeOf,
  type Finding,
  headingBefore,
  suggestOutline,
} from '../../engine/index.ts';
import type { ReportState } from '../../messaging/panel-state.ts';

/** The practice report judged on this page itself, in the shape the panel's views take. `ignored`: names of `nameOf`. */
export function practiceState(
  text: string,
  {
    year,
    type,
    ignored,
  }: { readonly year: number; readonly type: DocumentTypeId; readonly ignored: readonly string[] },
): ReportState {
  const analysis = analyse(text, { type });
  const { id, role } = analysis.documentType;
  const putAside = (finding: Finding) => ignored.includes(nameOf(finding));
  const lacking = analysis.parts.filter(({ status }) => status !== 'present');
  return {
    ...{ key: 'practice', sequence: 0, draftId: null, elsewhere: null, site: '', pageTitle: '', label: '' },
    ...{
      editor: 'textarea',
      boxes: 1,
      scope: null,
      columns: {},
      readOnly: false,
      typeChosen: true,
      ownTypes: [],
      role: '',
      roles: [],
      roleChosen: null,
    },
    ...{ requirements: null, saved: { state: 'untouched' }, offer: null },
    empty: text.trim() === '',
    analysis,
    outline: suggestOutline(id, { ...analysis.documentType, year, period: analysis.period }),
    basis: documentTypeOf(id, role).basis,
    places: Object.fromEntries(lacking.map((part) => [part.id, headingBefore(text, analysis, part.id)])),
    findings: analysis.findings.filter((finding) => !putAside(finding)),
    ignored: analysis.findings.filter(putAside).map((finding) => ({ finding, scope: 'text' })),
  };
}

/** Under which a finding is put aside while the page is open. */
export const nameOf = ({ rule, text }: Finding): string => `${rule} ${text}`;
