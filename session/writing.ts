/** The writer pressed a button: the edit is worked out here and carried out by the page's own script. */
import { type AnyPartId, type Edit, placePart, type Span } from '../engine/index.ts';
import type { CommandName, Commands } from '../messaging/page-commands.ts';
import type { WriteReply } from '../messaging/protocol.ts';
import type { Boxes } from '../storage/types.ts';
import type { OpenReport } from './open-reports.ts';

/** Asks the frame a report stands in; undefined when it is gone. */
export type AskPage = <K extends CommandName>(
  open: OpenReport,
  name: K,
  body: Commands[K]['ask'],
) => Promise<Commands[K]['reply'] | undefined>;

export interface Writing {
  /** Inserts the part's heading and starters where it belongs. */
  insertPart(open: OpenReport, part: AnyPartId): Promise<WriteReply>;
  /** Puts a text at the end of a report of one box. */
  insertText(open: OpenReport, text: string): Promise<WriteReply>;
  /** Applies the one-press fix of the finding at `start` of the joined text. */
  fix(open: OpenReport, finding: { readonly rule: string; readonly start: number }): Promise<WriteReply>;
  /** Puts a text back, box by box; each box is one undo step. */
  restore(open: OpenReport, boxes: Boxes): Promise<WriteReply>;
  /** Puts back one passage of a box. */
  restorePart(open: OpenReport, box: number, edit: Edit): Promise<WriteReply>;
  /** Scrolls to a span of the joined text and selects it. */
  reveal(open: OpenReport, span: Span): Promise<boolean>;
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

  return {
    insertPart: (open, part) => apply(open, placeInBoxes(open, part, year())),
    insertText(open, text) {
      const before = open.report.boxes[0]?.text ?? '';
      const at = before.trimEnd().length;
      const insert = `${at === 0 ? '' : '\n'}${text.trim()}`;
      return apply(open, { box: 0, edits: [{ start: at, end: at, insert }], caret: at + insert.length });
    },
    async fix(open, { rule, start }) {
      const finding = open.reading.analysis.findings.find((one) => one.rule === rule && one.start === start);
      const place = finding?.fix && open.reading.joined.locate(finding.fix);
      if (!finding?.fix || !place) return { outcome: 'stale', text: finding?.fix?.insert ?? '' };
      return apply(open, { box: place.box, edits: [{ ...place.span, insert: finding.fix.insert }] });
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
    async reveal(open, span) {
      const place = open.reading.joined.locate(span);
      if (!place) return false;
      const reply = await ask(open, 'box.reveal', { key: open.report.key, box: place.box, ...place.span });
      return reply?.revealed ?? false;
    },
  };
}

function placeInBoxes({ reading, report }: OpenReport, part: AnyPartId, year: number): BoxEdits {
  const { joined, analysis, outline, ownType } = reading;
  if (report.boxes.length > 1) {
    const box = boxLabelled(reading, part);
    const suggestion = outline.find((one) => one.part === part);
    if (box !== undefined && suggestion) {
      const text = report.boxes[box]?.text ?? '';
      const insert = (text.trim() === '' ? '' : '\n') + suggestion.starters.join('\n');
      return { box, edits: [{ start: text.length, end: text.length, insert }], caret: text.length + insert.length };
    }
  }
  const { edits, caret } = placePart(joined.text, analysis, part, { year, ...(ownType ? { ownType } : {}) });
  const [first] = edits;
  if (report.boxes.length === 1) return { box: 0, edits, caret };
  const place = joined.locate(first) ?? { box: report.boxes.length - 1, span: endOfLast(report.boxes) };
  return { box: place.box, edits: [{ ...place.span, insert: first.insert }] };
}

/** The box whose own label names the part. */
function boxLabelled({ joined, analysis }: OpenReport['reading'], part: AnyPartId): number | undefined {
  const heading = analysis.outline.find(
    (entry) => entry.part === part && joined.labels.some(({ start }) => start === entry.start),
  );
  const box = heading && joined.boxes.findIndex((span) => span.start >= heading.end);
  return box === undefined || box < 0 ? undefined : box;
}

function endOfLast(boxes: OpenReport['report']['boxes']): Span {
  const end = boxes.at(-1)?.text.length ?? 0;
  return { start: end, end };
}
