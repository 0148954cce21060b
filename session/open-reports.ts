/** What the background knows is open right now: the reports of each tab. Memory only; the pages can say it all again. */
import type { SavedState } from '../messaging/panel-state.ts';
import type { Report } from '../messaging/protocol.ts';
import type { PageSender } from '../messaging/server.ts';
import type { Known } from '../storage/drafts.ts';
import type { DraftRecord, FieldRecord } from '../storage/types.ts';
import type { ReadBoxes, Reading } from './reading.ts';

export interface OpenReport {
  readonly sender: PageSender;
  report: Report;
  reading: Reading;
  field: FieldRecord;
  /** What was decided about all boxes of its page taken as one report. */
  page: FieldRecord;
  /** The box written in last. */
  at: number;
  /** It could be written in at some time of this sitting, though it may be locked now. */
  unlocked?: boolean;
  /** Reads boxes by what was known when this report came. */
  read: ReadBoxes;
  saved: SavedState;
  /** The draft this sitting goes on with, as it last knew it, once one is adopted or restored. */
  base: Known | undefined;
  /** An earlier draft worth offering, newest first found. */
  offer: DraftRecord | undefined;
}

export interface OpenReports {
  get(sender: PageSender, key: string): OpenReport | undefined;
  put(open: OpenReport): void;
  drop(sender: PageSender, key: string): void;
  dropTab(tabId: number): void;
  /** The report the panel of this tab shows: the one last written in or asked for, else the first one found. */
  current(tabId: number): OpenReport | undefined;
  makeCurrent(sender: PageSender, key: string): void;
  all(): readonly OpenReport[];
  /** The same field where it is written in another tab, or another frame. */
  elsewhere(open: OpenReport): OpenReport | undefined;
}

export function createOpenReports(): OpenReports {
  const tabs = new Map<number, { reports: Map<string, OpenReport>; current: string | undefined }>();
  const nameOf = (sender: PageSender, key: string) => `${sender.frameId}:${key}`;
  const all = () => [...tabs.values()].flatMap(({ reports }) => [...reports.values()]);
  return {
    get: (sender, key) => tabs.get(sender.tabId)?.reports.get(nameOf(sender, key)),
    put(open) {
      const { tabId } = open.sender;
      const tab = tabs.get(tabId) ?? { reports: new Map(), current: undefined };
      tabs.set(tabId, tab);
      const name = nameOf(open.sender, open.report.key);
      tab.reports.set(name, open);
      if (open.report.cause === 'typed') tab.current = name;
    },
    drop(sender, key) {
      tabs.get(sender.tabId)?.reports.delete(nameOf(sender, key));
    },
    dropTab(tabId) {
      tabs.delete(tabId);
    },
    current(tabId) {
      const tab = tabs.get(tabId);
      if (!tab) return undefined;
      return (tab.current && tab.reports.get(tab.current)) || tab.reports.values().next().value;
    },
    all,
    elsewhere(open) {
      const sameField = (other: OpenReport) =>
        other !== open &&
        other.sender.origin === open.sender.origin &&
        other.report.key === open.report.key &&
        other.report.cause === 'typed' &&
        (other.sender.tabId !== open.sender.tabId || other.sender.frameId !== open.sender.frameId);
      return all().find(sameField);
    },
    makeCurrent(sender, key) {
      const tab = tabs.get(sender.tabId);
      if (tab?.reports.has(nameOf(sender, key))) tab.current = nameOf(sender, key);
    },
  };
}
