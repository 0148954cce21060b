/** What the panel shows of a tab: a box by itself (这一栏), or all boxes of its page that are one report (整份报告). */
import { type AnyPartId, nameOfLabel, namesWhole, type PartId, sectionOf } from '../engine/index.ts';
import { PART_IDS } from '../engine/types.ts';
import type { FieldRecord, ReportScope } from '../storage/types.ts';
import type { OpenReport, OpenReports } from './open-reports.ts';
import type { Reading } from './reading.ts';

export interface ShownBox {
  readonly open: OpenReport;
  /** Its place among the boxes of `open`. */
  readonly box: number;
}

export interface Shown {
  /** The report written in last; drafts are its own. */
  readonly current: OpenReport;
  readonly reading: Reading;
  /** The boxes read, in the order of `reading.joined`. */
  readonly boxes: readonly ShownBox[];
  /** null where there is one box alone. */
  readonly scope: ReportScope | null;
  /** All reports of the page that belong together, `current` among them. */
  readonly members: readonly OpenReport[];
  /** Whose decisions count for what is shown, and where it is remembered what is shown. */
  readonly decided: Pick<FieldRecord, 'origin' | 'key'>;
  readonly remembered: Pick<FieldRecord, 'origin' | 'key'>;
}

/** Name under which decisions about all boxes of a page are kept; `page` is its address. */
export function wholeKey(page: string): string {
  if (!URL.canParse(page)) return '#整份报告';
  const { pathname, hash } = new URL(page);
  return `${pathname}${/^#[/!][^?]*/.exec(hash)?.[0] ?? ''}`.slice(0, 480).concat('#整份报告');
}

export function shownIn(reports: Pick<OpenReports, 'current' | 'all'>, tabId: number): Shown | undefined {
  const current = reports.current(tabId);
  return current && shownOf(current, reports.all());
}

/** Boxes are one report unless two of them are whole reports by their labels; the writer's word comes first. */
export function shownOf(current: OpenReport, all: readonly OpenReport[]): Shown {
  return show(current, all, ({ scope }) => scope);
}

/** The same by the boxes' labels alone, whatever the writer chose to see. */
export function wholeOf(current: OpenReport, all: readonly OpenReport[]): Shown {
  return show(current, all, () => undefined);
}

function show(
  current: OpenReport,
  all: readonly OpenReport[],
  chosen: (record: FieldRecord) => ReportScope | undefined,
): Shown {
  const members = membersOf(current, all);
  const together = members.length > 1 ? current.page : current.field;
  const boxes = members.flatMap((open) => open.report.boxes.map((_, box) => ({ open, box })));
  const apart = members.filter(isWhole).length > 1;
  const scope = boxes.length > 1 ? (chosen(together) ?? (apart ? 'box' : 'whole')) : null;
  const common = { current, members, scope, remembered: { origin: together.origin, key: together.key } };
  if (scope === 'whole')
    return { ...common, boxes, decided: common.remembered, reading: wholeReading(current, members, together) };
  const { origin, key } = current.field;
  if (scope === null) return { ...common, boxes, decided: { origin, key }, reading: current.reading };
  const shown = [{ open: current, box: current.at }];
  return { ...common, boxes: shown, decided: { origin, key }, reading: boxReading(current) };
}

/** The box whose label means the part, among `boxes`. */
export function boxFor(boxes: readonly ShownBox[], { analysis, joined }: Reading, part: AnyPartId): number | undefined {
  const { outline, documentType } = analysis;
  // What a type of one's own says of a label comes first.
  const heading = outline.find(
    (entry) => entry.part === part && joined.labels.some(({ start }) => start === entry.start),
  );
  const claimed = heading ? joined.boxes.findIndex(({ start }) => start >= heading.end) : -1;
  if (claimed >= 0) return claimed;
  const labelled = boxes.findIndex(({ open, box }) => {
    const parts: readonly string[] = sectionOf(open.report.boxes[box]?.label ?? '', documentType.id) ?? [];
    return parts.includes(part);
  });
  return labelled < 0 ? undefined : labelled;
}

/** What the boxes are called that mean a part by their label. */
export function columnsOf({ boxes, reading }: Shown): { readonly [part in PartId]?: string } {
  return Object.fromEntries(
    PART_IDS.flatMap((part) => {
      const found = boxes[boxFor(boxes, reading, part) ?? -1];
      return found ? [[part, nameOfLabel(found.open.report.boxes[found.box]?.label ?? '')]] : [];
    }),
  );
}

/**
 * A box that was locked from the first, beside those that are written in, shows something else, such as last year's report;
 * one that is locked later, as an editor is on a tab of the form that is put away, is still of the report.
 */
function membersOf(current: OpenReport, all: readonly OpenReport[]): readonly OpenReport[] {
  const { tabId, page, origin } = current.sender;
  const place = wholeKey(page);
  const here = all.filter(
    (open) =>
      open === current ||
      (open.sender.tabId === tabId &&
        open.sender.origin === origin &&
        wholeKey(open.sender.page) === place &&
        (open.unlocked === true || !open.report.boxes.every(({ readOnly }) => readOnly))),
  );
  // The report itself comes before its sections: its first line is the title.
  return here.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || a.sender.frameId - b.sender.frameId);
}

function isWhole({ report: { boxes } }: OpenReport): boolean {
  const [first, ...others] = boxes;
  return others.length === 0 && (namesWhole(first?.label ?? '') || sectionOf(first?.label ?? '') === undefined);
}

/** Readings of several reports, kept until one of them changes. */
const known = new WeakMap<OpenReport, { readonly of: readonly unknown[]; readonly reading: Reading }>();

function wholeReading({ reading }: OpenReport, members: readonly OpenReport[], field: FieldRecord): Reading {
  const [lead, ...others] = members;
  const newest = others.at(-1);
  // One report of several boxes is read as a whole already.
  if (!lead || !newest) return reading;
  const of = [field, ...members.flatMap(({ report, read }) => [report, read])];
  const before = known.get(lead);
  if (before?.of.length === of.length && before.of.every((one, index) => one === of[index])) return before.reading;
  const boxes = members.flatMap(({ report }) => report.boxes);
  const whole = newest.read({ pageTitle: lead.report.pageTitle, boxes }, field);
  known.set(lead, { of, reading: whole });
  return whole;
}

function boxReading({ report, reading, read, field, at }: OpenReport): Reading {
  const box = report.boxes[at];
  const section = sectionOf(box?.label ?? '') !== undefined;
  if (!box || (report.boxes.length === 1 && !section)) return reading;
  return read({ pageTitle: report.pageTitle, boxes: [box] }, field, { section });
}
