/** The writer pressed a button: the edit is worked out here and carried out by the page's own script. */
import {
  type AnyPartId,
  type Edit,
  nameOfLabel,
  type PartId,
  placePart,
  type Span,
  sectionOf,
} from '../engine/index.ts';
import type { CommandName, Commands } from '../messaging/page-commands.ts';
import type { WriteReply } from '../messaging/protocol.ts';
import type { Boxes } from '../storage/types.ts';
import type { OpenReport } from './open-reports.ts';
import type { Reading } from './reading.ts';
import { boxFor, type Shown, type ShownBox } from './shown.ts';

/** Asks the frame a report stands in; undefined when it is gone. */
export type AskPage = <K extends CommandName>(
  open: OpenReport,
  name: K,
  body: Commands[K]['ask'],
) => Promise<Commands[K]['reply'] | undefined>;

export interface Writing {
  /**
   * Inserts the part's heading and starters where it belongs: of several boxes, into the one whose label means it, else into
   * the one the writer is in, else nowhere.
   */
  insertPart(shown: Shown, part: AnyPartId): Promise<WriteReply>;
  /** Puts a text at the end of a report of one box. */
  insertText(open: OpenReport, text: string): Promise<WriteReply>;
  /** Puts one part of an outline at the end of the box that means one of `parts`, else of the one the writer was in last. */
  insertSection(
    whole: Shown,
    section: { readonly text: string; readonly parts: readonly PartId[] },
  ): Promise<WriteReply>;
  /** Applies the one-press fix of the finding at `start` of the joined text. */
  fix(shown: Shown, finding: { readonly rule: string; readonly start: number }): Promise<WriteReply>;
  /** Puts a text back, box by box; each box is one undo step. */
  restore(open: OpenReport, boxes: Boxes): Promise<WriteReply>;
  /** Puts back one passage of a box. */
  restorePart(open: OpenReport, box: number, edit: Edit): Promise<WriteReply>;
  /** Scrolls to a span of the joined text and selects it. */
  reveal(shown: Shown, span: Span): Promise<boolean>;
}

interface BoxEdits {
  readonly box: number;
  readonly edits: readonly [Edit, ...Edit[]];
  readonly caret?: number;
}

export function createWriting(ask: AskPage, year: () => number): Writing {
  async function apply(open: OpenReport, { box, edits, caret }: BoxEdits): Promise<WriteReply> {
    const text = edits[0].insert.trim();
    const before = open.report.boxes[box]?.text;
    if (before === undefined) return { outcome: 'gone', text };
    const body = { key: open.report.key, box, before, edits, ...(caret === undefined ? {} : { caret }) };
    const reply = await ask(open, 'box.apply', body);
    if (reply?.outcome === 'refused' && edits.length > 1) {
      // This editor cannot do several edits as one undo step: the insertion alone, later numbers are a finding then.
      return apply(open, { box, edits: [edits[0]], ...(caret === undefined ? {} : { caret }) });
    }
    return reply ? { ...reply, text } : { outcome: 'gone', text };
  }

  /** The box of those shown that the writer is in, or was in last. */
  async function boxOfCaret({ current, boxes }: Shown): Promise<ShownBox | undefined> {
    const frames = new Map([current, ...boxes.map(({ open }) => open)].map((open) => [open.sender.frameId, open]));
    for (const [frameId, open] of frames) {
      const at = await ask(open, 'box.at', null);
      const found =
        at &&
        boxes.find(
          ({ open: { sender, report }, box }) => sender.frameId === frameId && report.key === at.key && box === at.box,
        );
      if (found) return found;
    }
    return undefined;
  }

  async function insertAmong(shown: Shown, part: AnyPartId): Promise<WriteReply> {
    const { boxes, reading } = shown;
    const suggestion = reading.outline.find((one) => one.part === part);
    const labelled = boxes[boxFor(boxes, reading, part) ?? -1];
    const starters = suggestion?.starters ?? [];
    if (labelled) return apply(labelled.open, atEnd(labelled, starters));
    const lines = [suggestion?.heading ?? '', ...starters].filter((line) => line !== '');
    const place = await boxOfCaret(shown);
    if (!place) return { outcome: 'nowhere', text: lines.join('\n') };
    // A box for a whole report has headings of its own to fit in with.
    const whole =
      place.open.report.boxes.length === 1 && sectionOf(place.open.report.boxes[0]?.label ?? '') === undefined;
    return apply(place.open, whole ? placeInOne(place.open.reading, part, year()) : atEnd(place, lines));
  }

  return {
    insertPart(shown, part) {
      const [only, ...others] = shown.boxes;
      if (!only) return Promise.resolve({ outcome: 'gone', text: '' });
      const inOne = others.length === 0 && only.open.report.boxes.length === 1 && shown.reading === only.open.reading;
      return inOne ? apply(only.open, placeInOne(shown.reading, part, year())) : insertAmong(shown, part);
    },
    insertText(open, text) {
      const before = open.report.boxes[0]?.text ?? '';
      const at = before.trimEnd().length;
      const insert = `${at === 0 ? '' : '\n'}${text.trim()}`;
      return apply(open, { box: 0, edits: [{ start: at, end: at, insert }], caret: at + insert.length });
    },
    async insertSection(whole, { text, parts }) {
      const { boxes, reading } = whole;
      const meant = parts.map((part) => boxFor(boxes, reading, part)).find((at) => at !== undefined);
      const place = boxes[meant ?? -1] ?? (await boxOfCaret(whole));
      if (!place) return { outcome: 'nowhere', text };
      const column = nameOfLabel(place.open.report.boxes[place.box]?.label ?? '');
      return { ...(await apply(place.open, atEnd(place, text.trim().split('\n')))), column };
    },
    async fix(shown, { rule, start }) {
      const { reading, boxes } = shown;
      const finding = reading.analysis.findings.find((one) => one.rule === rule && one.start === start);
      const place = finding?.fix && reading.joined.locate(finding.fix);
      const target = boxes[place?.box ?? -1];
      if (!finding?.fix || !place || !target) return { outcome: 'stale', text: finding?.fix?.insert ?? '' };
      return apply(target.open, { box: target.box, edits: [{ ...place.span, insert: finding.fix.insert }] });
    },
    async restore(open, boxes) {
      let last: WriteReply = { outcome: 'gone', text: boxes.map((box) => box.text).join('\n') };
      for (const [box, { text }] of boxes.entries()) {
        const now = open.report.boxes[box]?.text;
        if (now === undefined || now === text) continue;
        last = await apply(open, { box, edits: [{ start: 0, end: now.length, insert: text }], caret: text.length });
        if (last.outcome !== 'applied') return last;
      }
      return last;
    },
    restorePart: (open, box, edit) => apply(open, { box, edits: [edit], caret: edit.start + edit.insert.length }),
    async reveal({ reading, boxes }, span) {
      const place = reading.joined.locate(span);
      const target = boxes[place?.box ?? -1];
      if (!place || !target) return false;
      const { open, box } = target;
      const reply = await ask(open, 'box.reveal', { key: open.report.key, box, ...place.span });
      return reply?.revealed ?? false;
    },
  };
}

function placeInOne({ joined, analysis, ownType }: Reading, part: AnyPartId, year: number): BoxEdits {
  return { box: 0, ...placePart(joined.text, analysis, part, { year, ...(ownType ? { ownType } : {}) }) };
}

function atEnd({ open, box }: ShownBox, lines: readonly string[]): BoxEdits {
  const text = open.report.boxes[box]?.text ?? '';
  const insert = (text.trim() === '' ? '' : '\n') + lines.join('\n');
  return { box, edits: [{ start: text.length, end: text.length, insert }], caret: text.length + insert.length };
}
