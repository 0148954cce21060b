/** Before a report is sent: which parts its kind asks for were not found. Said once, never in the way. */
import { missingParts } from './reading.ts';
import type { Shown } from './shown.ts';

/** How sure (0–1) the kind of a report must be for its parts to be asked for unbidden. */
const SURE = 0.6;

/** Titles of the required parts not found (未找到); none where the kind of the report is not sure. */
export function partsToRemindOf({ reading, boxes }: Pick<Shown, 'reading' | 'boxes'>): readonly string[] {
  const { documentType } = reading.analysis;
  const empty = boxes.every(({ open, box }) => open.report.boxes[box]?.text.trim() === '');
  if (empty || documentType.id === 'other' || documentType.confidence < SURE) return [];
  return missingParts(reading.analysis).map(({ title }) => title);
}

export interface Reminding {
  /** The parts to remind the writer of, who is about to send this report; none when it was said of this text already. */
  before(shown: Shown): readonly string[];
  /** The writer wants to hear of it only when other parts are lacking. */
  later(tabId: number): void;
  dropTab(tabId: number): void;
}

export function createReminding(): Reminding {
  const told = new Map<number, { readonly text: string; readonly parts: string; readonly later: boolean }>();
  return {
    before(shown) {
      const { tabId } = shown.current.sender;
      const titles = partsToRemindOf(shown);
      const [text, parts] = [`${shown.decided.key}\n${shown.reading.joined.text}`, titles.join()];
      const last = told.get(tabId);
      if (titles.length === 0 || last?.text === text) return [];
      if (last?.later && last.parts === parts) return [];
      told.set(tabId, { text, parts, later: false });
      return titles;
    },
    later(tabId) {
      const last = told.get(tabId);
      if (last) told.set(tabId, { ...last, later: true });
    },
    dropTab: (tabId) => told.delete(tabId),
  };
}
