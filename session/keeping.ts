/** Nothing typed is lost: every message of a page is kept before it is acknowledged, and earlier drafts are offered back. */
import type { Report } from '../messaging/protocol.ts';
import type { PageSender } from '../messaging/server.ts';
import { type DraftRepository, lengthOf } from '../storage/drafts.ts';
import type { FieldRepository } from '../storage/fields.ts';
import type { DraftRecord, FieldRecord } from '../storage/types.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';
import { type Preferences, readReport } from './reading.ts';
import { createTurns } from './turns.ts';

export interface Keeping {
  /** Resolves with the sequence number once the text is stored; rejects when it could not be, so that the page tries again. */
  receive(sender: PageSender, report: Report): Promise<number>;
  /** The field left its page; a text that came after it is of the same field found again. */
  leave(sender: PageSender, gone: Pick<Report, 'key' | 'lifetime' | 'sequence'>): Promise<void>;
  /** Judges a report anew after the writer decided something about its field, or about all reports. */
  reread(sender: PageSender, key: string, decide: (field: FieldRecord) => Promise<FieldRecord>): Promise<void>;
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

  const inTurn = createTurns();
  const nameOf = (sender: PageSender, key: string) => `${sender.tabId}:${sender.frameId}:${key}`;

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
    receive: (sender, report) => inTurn(nameOf(sender, report.key), () => receive(sender, report)),
    leave: (sender, { key, lifetime, sequence }) =>
      inTurn(nameOf(sender, key), async () => {
        const { report } = open.get(sender, key) ?? {};
        if (report?.lifetime === lifetime && report.sequence <= sequence) open.drop(sender, key);
      }),
    reread: (sender, key, decide) =>
      inTurn(nameOf(sender, key), async () => {
        const entry = open.get(sender, key);
        if (!entry) return;
        entry.field = await decide(entry.field);
        entry.reading = readReport(entry.report, entry.field, await preferences(), year());
        changed(entry);
      }),
  };
}

function sameText(draft: DraftRecord, report: Report): boolean {
  return (
    lengthOf(draft) > 0 &&
    draft.boxes.length === report.boxes.length &&
    draft.boxes.every((box, index) => box.text === report.boxes[index]?.text)
  );
}
