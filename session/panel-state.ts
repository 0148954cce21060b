import { nameOfLabel } from '../engine/index.ts';
import type { Absence, PanelState, ReportState } from '../messaging/panel-state.ts';
import { charactersOf } from './characters.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';
import { boxFor, type Shown, shownOf } from './shown.ts';

/** What the panel shows of a tab. */
export function panelState(
  tabId: number,
  reports: Pick<OpenReports, 'current' | 'elsewhere' | 'all'>,
  { absence = null, recovered = null }: { readonly absence?: Absence | null; readonly recovered?: number | null } = {},
): PanelState {
  const open = reports.current(tabId);
  return {
    tabId,
    report: open ? reportState(shownOf(open, reports.all()), reports.elsewhere(open)) : null,
    absence,
    recovered,
  };
}

function reportState(shown: Shown, other: OpenReport | undefined): ReportState {
  const { current, reading, scope, decided, members } = shown;
  const { sender, report, field, page, saved, base, offer } = current;
  const boxes = shown.boxes.flatMap(({ open, box }) => open.report.boxes[box] ?? []);
  const [first] = boxes;
  const length = charactersOf(report);
  const { limit } = boxes.length === 1 && first ? first : {};
  return {
    // The same panel whichever of its boxes is written in.
    key: decided.key,
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
    label: scope === 'box' ? nameOfLabel(first?.label ?? '') : (first?.label ?? ''),
    editor: first?.editor ?? '',
    boxes: members.reduce((sum, one) => sum + one.report.boxes.length, 0),
    scope,
    columns: columnsOf(shown),
    readOnly: boxes.every((box) => box.readOnly),
    ...(limit === undefined ? {} : { limit }),
    empty: boxes.every((box) => box.text.trim() === ''),
    typeChosen: (decided.key === field.key ? field : page).type !== null,
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

/** The label of the box in which each part stands, or into which it would be put. */
function columnsOf({ reading, boxes }: Shown): ReportState['columns'] {
  if (boxes.length < 2) return {};
  const named = reading.analysis.parts.flatMap(({ id, evidence: [proof] }) => {
    const box = proof ? reading.joined.locate(proof)?.box : boxFor(boxes, reading, id);
    const { open, box: at } = boxes[box ?? -1] ?? {};
    const label = nameOfLabel(open?.report.boxes[at ?? -1]?.label ?? '');
    return label === '' ? [] : [[id, label] as const];
  });
  return Object.fromEntries(named);
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
