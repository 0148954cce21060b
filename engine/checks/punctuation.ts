import { excerptAt } from '../text/excerpt.ts';
import { readOnce, wordingOf } from '../text/wording.ts';
import type { Span } from '../types.ts';
import { listMarks } from './numbering-rules/listed-marks.ts';
import { toFullWidth } from './punctuation-rules/full-width.ts';
import type { Check } from './types.ts';

const id = 'punctuation';
const severity = 'warning';
/** A paragraph that ends so has points for 。 all through; elsewhere a point may be part of a name (约翰.史密斯). */
const ENDS_WITH_POINT = /[\u4e00-\u9fff”》）)"%]\.$/;
const HALF_WIDTH = /[,;:!?()."]/;
/** Characters shown around the first mark. */
const SHOWN = 6;

/** Half-width marks in Chinese text (半角标点), one finding a paragraph. GB/T 15834—2011 5.1: marks in horizontal text take a cell. */
export const punctuation: Check = {
  id,
  severity,
  *run(doc) {
    const heads = new Map(listMarks(doc).map((mark) => [mark.paragraph, mark.end]));
    for (const [index, paragraph] of doc.paragraphs.entries()) {
      const from = heads.get(index) ?? paragraph.start;
      const slice = doc.text.slice(from, paragraph.end);
      if (!HALF_WIDTH.test(slice)) continue;
      const mended = mend(wordingOf(slice));
      const changed = changedRange(slice, mended);
      if (!changed) continue;
      const first = from + changed.start;
      const shown = { start: Math.max(from, first - SHOWN), end: Math.min(paragraph.end, first + 1 + SHOWN) };
      const fix = { start: first, end: from + changed.end, insert: mended.slice(changed.start, changed.end) };
      yield { rule: id, severity, message: messageFor(slice, mended), ...excerptAt(doc.text, shown), fix };
    }
  },
};

const mend = readOnce((slice) => toFullWidth(slice, ENDS_WITH_POINT.test(slice.slice(-2))));

/** First to last changed unit; both texts are of one length. */
function changedRange(before: string, after: string): Span | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (before[start] === after[start]) start++;
  let end = before.length;
  while (before[end - 1] === after[end - 1]) end--;
  return { start, end };
}

function messageFor(before: string, after: string): string {
  const marks = new Set<string>();
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) marks.add(before[i] ?? '');
  return `这一段有半角标点 ${[...marks].join(' ')} ，中文里应用全角标点（GB/T 15834—2011 5.1）。`;
}
