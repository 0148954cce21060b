import type { Absence, PanelState, ReportState } from '../messaging/panel-state.ts';
import { lengthOf } from '../storage/drafts.ts';
import type { OpenReport } from './open-reports.ts';

/** What the panel shows of a tab. */
export function panelState(tabId: number, open: OpenReport | undefined, absence: Absence | null): PanelState {
  return { tabId, report: open ? reportState(open) : null, absence };
}

function reportState({ sender, report, reading, field, saved, offer }: OpenReport): ReportState {
  const [first] = report.boxes;
  const length = lengthOf(report);
  const { limit } = report.boxes.length === 1 && first ? first : {};
  return {
    key: report.key,
    site: sender.origin,
    pageTitle: report.pageTitle,
    label: first?.label ?? '',
    editor: first?.editor ?? '',
    boxes: report.boxes.length,
    readOnly: report.boxes.every((box) => box.readOnly),
    ...(limit === undefined ? {} : { limit }),
    empty: report.boxes.every((box) => box.text.trim() === ''),
    typeChosen: field.type !== null,
    analysis: reading.analysis,
    outline: reading.outline,
    basis: reading.basis,
    findings: reading.analysis.findings,
    ignored: reading.ignored,
    saved,
    offer: offer
      ? {
          draftId: offer.id,
          updatedAt: offer.updatedAt,
          characters: lengthOf(offer),
          more: lengthOf(offer) - length,
          excerpt: excerptOf(offer.boxes),
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
