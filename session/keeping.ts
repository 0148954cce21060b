/** Nothing typed is lost: every message of a page is kept before it is acknowledged, and earlier drafts are offered back. */
import type { Report } from '../messaging/protocol.ts';
import type { PageSender } from '../messaging/server.ts';
import { type DraftRepository, lengthOf } from '../storage/drafts.ts';
import type { FieldRepository } from '../storage/fields.ts';
import type { DraftRecord } from '../storage/types.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';
import { type Preferences, readReport } from './reading.ts';

export interface Keeping {
  /** Resolves with the sequence number once the text is stored; rejects when it could not be, so that the page tries again. */
  receive(sender: PageSender, report: Report): Promise<number>;
  /** Resolves once every text received so far is kept, or could not be. */
  settled(): Promise<void>;
  /** Judges the report anew after the writer decided something about its field, or about all reports. */
  reread(open: OpenReport, field: OpenReport['field']): Promise<void>;
}

export function createKeeping(parts: {
  readonly open: OpenReports;
  readonly drafts: DraftRepository;
  readonly fields: FieldRepository;
  readonly preferences: () => Promise<Preferences>;
  readonly year: () => number;
  readonly changed: (open: OpenReport) => void;
}): Keeping {
  const { open, drafts, fields, preferences, year, changed } = parts;

  const underWay = new Set<Promise<void>>();

  async function receive(sender: PageSender, report: Report): Promise<number> {
    const before = open.get(sender, report.key);
    const sameLife = before?.report.lifetime === report.lifetime;
    if (sameLife && before.report.sequence > report.sequence) return report.sequence;
    const field = before?.field ?? (await fields.read(sender.origin, report.key));
    const entry: OpenReport = {
      sender,
      report,
      field,
      reading: readReport(report, field, await preferences(), year()),
      saved: sameLife ? before.saved : { state: 'untouched' },
      draftId: sameLife ? before.draftId : undefined,
      offer: sameLife ? before.offer : undefined,
    };
    open.put(entry);
    changed(entry);
    if (report.cause === 'found') await lookForDraft(entry);
    else await keep(entry);
    return report.sequence;
  }

  async function keep(entry: OpenReport): Promise<void> {
    try {
      const { sender, report } = entry;
      const record = await drafts.save({ ...report, origin: sender.origin }, entry.draftId);
      if (record) {
        entry.draftId = record.id;
        entry.saved = { state: 'saved', at: record.updatedAt };
      }
      await lookForDraft(entry);
    } catch (error) {
      entry.saved = { state: 'failed', reason: error instanceof Error ? error.message || error.name : String(error) };
      changed(entry);
      throw error;
    }
  }

  /** Offers the newest earlier draft that holds more than the field; goes on with one that holds exactly its text. */
  async function lookForDraft(entry: OpenReport): Promise<void> {
    const earlier = await drafts.ofField(entry.sender.origin, entry.report.key);
    entry.draftId ??= earlier.find((draft) => sameText(draft, entry.report))?.id;
    entry.offer = earlier.find(
      (draft) => draft.id !== entry.draftId && !draft.offerClosed && lengthOf(draft) > lengthOf(entry.report),
    );
    changed(entry);
  }

  return {
    receive(sender, report) {
      const received = receive(sender, report);
      const ended = received.then(
        () => undefined,
        () => undefined,
      );
      underWay.add(ended);
      void ended.then(() => underWay.delete(ended));
      return received;
    },
    async settled() {
      await Promise.all(underWay);
    },
    async reread(entry, field) {
      entry.field = field;
      entry.reading = readReport(entry.report, field, await preferences(), year());
      changed(entry);
    },
  };
}

function sameText(draft: DraftRecord, report: Report): boolean {
  return (
    lengthOf(draft) > 0 &&
    draft.boxes.length === report.boxes.length &&
    draft.boxes.every((box, index) => box.text === report.boxes[index]?.text)
  );
}
