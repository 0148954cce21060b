import type { Absence, PanelState, ReportState } from '../messaging/panel-state.ts';
import { charactersOf } from './characters.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';

/** What the panel shows of a tab. */
export function panelState(
  tabId: number,
  reports: Pick<OpenReports, 'current' | 'elsewhere'>,
  { absence = null, recovered = null }: { readonly absence?: Absence | null; readonly recovered?: number | null } = {},
): PanelState {
  const open = reports.current(tabId);
  return { tabId, report: open ? reportState(open, reports.elsewhere(open)) : null, absence, recovered };
}

function reportState(open: OpenReport, other: OpenReport | undefined): ReportState {
  const { sender, report, reading, field, saved, base, offer } = open;
  const [first] = report.boxes;
  const length = charactersOf(report);
  const { limit } = report.boxes.length === 1 && first ? first : {};
  return {
    key: report.key,
    sequence: report.sequence,
    draftId: base?.id ?? null,
    elsewhere: other
      ? {
          draftId: other.base?.id ?? null,
          characters: charactersOf(other.report),
          same: other.report.boxes.every(({ text }, index) => text === report.boxes[index]?.text),
        }
      : null,
    site: sender.origin,
    pageTitle: report.pageTitle,
    label: first?.label ?? '',
    editor: first?.editor ?? '',
    boxes: report.boxes.length,
    readOnly: report.boxes.every((box) => box.readOnly),
    ...(limit === undefined ? {} : { limit }),
    empty: report.boxes.every((box) => box.text.trim() === ''),
    typeChosen: field.type !== null,
    ownTypes: reading.ownTypes.map(({ id, title, unit }) => ({ id, title, locked: unit === 'locked' })),
    analysis: reading.analysis,
    outline: reading.outline,
    basis: reading.basis,
    role: reading.role,
    roles: reading.roles,
    roleChosen: reading.roleChosen,
    places: reading.places,
    findings: reading.analysis.findings,
    ignored: reading.ignored,
    requirements: reading.requirements,
    saved,
    offer: offer
      ? {
          draftId: offer.id,
          updatedAt: offer.updatedAt,
          characters: charactersOf(offer),
          more: charactersOf(offer) - length,
          excerpt: excerptOf(offer.boxes),
          interrupted: offer.interrupted,
        }
      : null,
  };
}

/** First words of a draft, one line. */
export function excerptOf(boxes: readonly { readonly text: string }[], length = 60): string {
  const text = boxes
    .map((box) => box.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
