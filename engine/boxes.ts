import { namesWhole } from './labels.ts';
import { fold } from './text/fold.ts';
import type { JoinedBoxes, ReportBox, Span } from './types.ts';

/**
 * Several form boxes read as one report: each label stands above its box's text as a heading, unless the writer wrote
 * that heading himself; a label that names a whole report is no heading in it. One box alone is its own text, unchanged,
 * unless it is a `section` of a form.
 */
export function joinBoxes(boxes: readonly ReportBox[], section = false): JoinedBoxes {
  const alone = boxes.length === 1 && !section;
  let text = '';
  const labels: Span[] = [];
  const spans: Span[] = boxes.map((box) => {
    if (!alone) {
      if (text !== '') text += '\n';
      const label = box.label.replace(/[*＊：:\s]+$/u, '').trim();
      const written = label !== '' && fold(box.text.slice(0, label.length + 8)).includes(fold(label));
      if (label !== '' && !written && !namesWhole(label)) {
        labels.push({ start: text.length, end: text.length + label.length });
        text += `${label}\n`;
      }
    }
    const start = text.length;
    text += box.text;
    return { start, end: text.length };
  });
  return {
    text,
    boxes: spans,
    labels,
    locate({ start, end }) {
      // A box with nothing in it holds no words, though it may stand where the next one begins.
      const box = spans.findIndex((span) =>
        end > start ? start < span.end && end > span.start : start >= span.start && start <= span.end,
      );
      const own = spans[box];
      if (!own) return undefined;
      const from = Math.max(start, own.start);
      const to = Math.min(end, own.end);
      return { box, span: { start: from - own.start, end: to - own.start } };
    },
  };
}
