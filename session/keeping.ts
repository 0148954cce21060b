/** Nothing typed is lost: every message of a page is kept before it is acknowledged, and earlier drafts are offered back. */
import type { Report } from '../messaging/protocol.ts';
import type { PageSender } from '../messaging/server.ts';
import type { Copies } from '../storage/copies.ts';
import { type DraftRepository, lengthOf } from '../storage/drafts.ts';
import { blankField, type FieldRepository } from '../storage/fields.ts';
import type { DraftRecord, FieldRecord } from '../storage/types.ts';
import type { VersionRepository } from '../storage/versions.ts';
import { isSecret, keepableBoxes } from './keepable.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';
import { orElse } from './or-else.ts';
import { type Preferences, readerBy } from './reading.ts';
import { wholeKey } from './shown.ts';
import { createTurns } from './turns.ts';

export interface Keeping {
  /** Resolves with the sequence number once the text is stored; rejects when it could not be, so that the page tries again. */
  receive(sender: PageSender, report: Report): Promise<number>;
  /** The field left its page; a text that came after it is of the same field found again. */
  leave(sender: PageSender, gone: Pick<Report, 'key' | 'lifetime' | 'sequence'>): Promise<void>;
  /** Resolves once what came of a report before is kept, or could not be. */
  settled(sender: PageSender, key: string): Promise<void>;
  /** Judges a report anew after the writer decided something about its field, or about all reports. */
  reread(sender: PageSender, key: string, decide: (field: FieldRecord) => Promise<FieldRecord>): Promise<void>;
  /** Judges anew what is shown, after the writer decided something about it. */
  decideOn(
    shown: { readonly decided: Pick<FieldRecord, 'origin' | 'key'>; readonly members: readonly OpenReport[] },
    decide: (origin: string, key: string) => Promise<FieldRecord>,
  ): Promise<void>;
}

export function createKeeping(parts: {
  readonly open: OpenReports;
  readonly drafts: DraftRepository;
  readonly versions: Pick<VersionRepository, 'list' | 'read' | 'makeRoom'>;
  readonly copies: Pick<Copies, 'keep'>;
  readonly fields: FieldRepository;
  readonly preferences: () => Promise<Preferences>;
  /** Resolves once drafts that the database lost are back. */
  readonly recovered: Promise<void>;
  readonly year: () => number;
  readonly now: () => number;
  readonly changed: (open: OpenReport) => void;
}): Keeping {
  const { open, drafts, versions, copies, fields, preferences, recovered, year, now, changed } = parts;

  const inTurn = createTurns();
  const nameOf = (sender: PageSender, key: string) => `${sender.tabId}:${sender.frameId}:${key}`;

  async function receive(sender: PageSender, report: Report): Promise<number> {
    const before = open.get(sender, report.key);
    const sameLife = before?.report.lifetime === report.lifetime;
    if (sameLife && before.report.sequence > report.sequence) return report.sequence;
    const { origin } = sender;
    const field = before?.field ?? (await orElse(fields.read(origin, report.key), blankField(origin, report.key)));
    const key = wholeKey(sender.page);
    const page = before?.page ?? (await orElse(fields.read(origin, key), blankField(origin, key)));
    const read = readerBy(await orElse(preferences(), NO_PREFERENCES), year());
    const typed = report.cause === 'typed';
    const entry: OpenReport = {
      sender,
      report,
      field,
      page,
      at: writtenIn(report, before),
      unlocked: report.boxes.some(({ readOnly }) => !readOnly) || (sameLife && before.unlocked === true),
      read,
      reading: read(report, field),
      saved: typed ? { state: 'saving', since: now() } : sameLife ? before.saved : { state: 'untouched' },
      base: sameLife ? before.base : undefined,
      offer: sameLife ? before.offer : undefined,
    };
    open.put(entry);
    changed(entry);
    if (!typed) await lookForDraft(entry);
    else if (isSecret(report)) entry.saved = { state: 'secret' };
    else await keep(entry, sameLife ? before.report : undefined);
    changed(entry);
    return report.sequence;
  }

  async function keep(entry: OpenReport, before: Report | undefined): Promise<void> {
    try {
      entry.base ??= await takenOver(entry);
      const record = await save(entry);
      if (record) entry.base = record;
      entry.saved = record ? { state: 'saved', at: record.updatedAt } : { state: 'untouched' };
      // What grows needs no second look: an offer can only become needless.
      const grows = before !== undefined && lengthOf(before) <= lengthOf(entry.report);
      if (!grows) await lookForDraft(entry);
      else if (entry.offer && lengthOf(entry.offer) <= lengthOf(entry.report)) entry.offer = undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message || error.name : String(error);
      entry.saved = { state: 'failed', full: isFull(error), reason };
      changed(entry);
      throw error;
    }
  }

  /** A new script in a page that stayed, as after an update, goes on with the draft that holds what stands there. */
  async function takenOver({ sender, report }: OpenReport): Promise<DraftRecord | undefined> {
    const earlier = await drafts.ofField(sender.origin, report.key);
    const isOwn = ({ lifetime }: DraftRecord) => lifetime === report.lifetime;
    return earlier.some(isOwn) ? undefined : earlier.find((draft) => sameText(draft, report));
  }

  async function save({ sender, report, reading, base }: OpenReport): Promise<DraftRecord | undefined> {
    const { strict = false } = report;
    const boxes = keepableBoxes(report.boxes);
    const draft = { ...report, boxes, origin: sender.origin, type: reading.analysis.documentType.id };
    const attempt = () => drafts.save(draft, { ...(base ? { base } : {}), strict });
    const record = await attempt().catch(async (error: unknown) => {
      if (!isFull(error) || !(await versions.makeRoom())) throw error;
      return attempt();
    });
    if (record) copies.keep(record, strict);
    return record;
  }

  /**
   * Goes on with the draft that holds exactly the field's text. Offers the newest other one that holds more than the
   * field, or that the field holds an earlier version of.
   */
  async function lookForDraft(entry: OpenReport): Promise<void> {
    await recovered;
    const earlier = await drafts.ofField(entry.sender.origin, entry.report.key);
    entry.base ??= earlier.find((draft) => sameText(draft, entry.report));
    const others = earlier.filter((draft) => draft.id !== entry.base?.id && !draft.offerClosed);
    entry.offer = others.find((draft) => lengthOf(draft) > lengthOf(entry.report)) ?? (await newerThan(entry, others));
  }

  async function newerThan({ report }: OpenReport, others: readonly DraftRecord[]): Promise<DraftRecord | undefined> {
    const characters = lengthOf(report);
    if (report.cause === 'typed' || characters === 0) return undefined;
    for (const draft of others) {
      const alike = (await versions.list(draft.id)).filter((version) => version.characters === characters);
      for (const { id } of alike) {
        const version = await versions.read(id);
        if (version && sameText(version, report)) return draft;
      }
    }
    return undefined;
  }

  async function readAnew(entry: OpenReport): Promise<void> {
    entry.read = readerBy(await preferences(), year());
    entry.reading = entry.read(entry.report, entry.field);
    changed(entry);
  }

  /** What came last of each report and is not done with. */
  const waiting = new Map<string, { readonly report: Report; readonly done: Promise<number> }>();

  /** Receives it in its turn, unless a newer text has come by then that holds it: both are kept once that one is. */
  function receiveLatest(name: string, sender: PageSender, report: Report): Promise<number> {
    const turn = inTurn(name, async () => {
      const newer = waiting.get(name);
      return newer && isOvertaken(report, newer.report) ? newer : receive(sender, report);
    });
    const done = turn.then((kept) => (typeof kept === 'number' ? kept : kept.done));
    const own = { report, done };
    waiting.set(name, own);
    const forget = () => waiting.get(name) === own && waiting.delete(name);
    done.then(forget, forget);
    return done;
  }

  return {
    receive: (sender, report) => receiveLatest(nameOf(sender, report.key), sender, report),
    leave: (sender, { key, lifetime, sequence }) =>
      inTurn(nameOf(sender, key), async () => {
        const { report } = open.get(sender, key) ?? {};
        if (report?.lifetime === lifetime && report.sequence <= sequence) open.drop(sender, key);
      }),
    settled: (sender, key) => inTurn(nameOf(sender, key), async () => undefined),
    reread: (sender, key, decide) =>
      inTurn(nameOf(sender, key), async () => {
        const entry = open.get(sender, key);
        if (!entry) return;
        entry.field = await decide(entry.field);
        await readAnew(entry);
      }),
    async decideOn(shown, decide) {
      const { origin, key } = shown.decided;
      const field = await decide(origin, key);
      for (const { sender, report } of shown.members) {
        await inTurn(nameOf(sender, report.key), async () => {
          const entry = open.get(sender, report.key);
          if (!entry) return;
          if (entry.report.key === key) entry.field = field;
          else entry.page = field;
          await readAnew(entry);
        });
      }
    },
  };
}

/** A text meant for the disk itself is not passed over, nor what only says what was found. */
function isOvertaken(report: Report, newer: Report): boolean {
  const typed = report.cause === 'typed' && newer.cause === 'typed' && !report.strict;
  return typed && newer.lifetime === report.lifetime && newer.sequence > report.sequence;
}

/** The box whose text has changed; the one before where none has. */
function writtenIn(report: Report, before: OpenReport | undefined): number {
  const at = report.boxes.findIndex(({ text }, index) => text !== before?.report.boxes[index]?.text);
  return report.cause === 'typed' && before && at >= 0 ? at : Math.min(before?.at ?? 0, report.boxes.length - 1);
}

function sameText(draft: Pick<DraftRecord, 'boxes'>, report: Report): boolean {
  return (
    lengthOf(draft) > 0 &&
    draft.boxes.length === report.boxes.length &&
    draft.boxes.every((box, index) => box.text === report.boxes[index]?.text)
  );
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

const NO_PREFERENCES: Preferences = { writer: { name: '', unit: '' }, ignored: [], requirements: [], ownTypes: [] };
