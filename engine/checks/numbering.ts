import { excerptAt } from '../text/excerpt.ts';
import { findWidthSlips } from './numbering-rules/bracket-width.ts';
import { findFlatTableSlips } from './numbering-rules/flat-tables.ts';
import { findInlineFormSlips } from './numbering-rules/inline-form.ts';
import { findInlineSlips } from './numbering-rules/inline-series.ts';
import { laidOut } from './numbering-rules/laid-out.ts';
import { findLevelJumps } from './numbering-rules/level-jump.ts';
import { findLevelStartSlips } from './numbering-rules/level-start.ts';
import { findLoneDecimal } from './numbering-rules/lone-decimal.ts';
import { findLostLast } from './numbering-rules/lost-last.ts';
import { findMarkFormSlips } from './numbering-rules/mark-form.ts';
import { findWordSlips } from './numbering-rules/ordinal-words.ts';
import { findOtherSlips } from './numbering-rules/other-systems.ts';
import { pointsInWords } from './numbering-rules/points-in-words.ts';
import { findSequenceSlips } from './numbering-rules/sequence.ts';
import type { Slip } from './numbering-rules/slip.ts';
import { findStoppedPoints } from './numbering-rules/stopped-points.ts';
import { findStrayDecimals } from './numbering-rules/stray-decimals.ts';
import { findStrayMarks } from './numbering-rules/stray-marks.ts';
import type { Check } from './types.ts';

const id = 'numbering';
const severity = 'warning';

/** Slips of numbering (序号): a gap, a repeat, （一） without 一、, a number without its 、, 一是…三是. */
export const numbering: Check = {
  id,
  severity,
  *run(written, { type }) {
    const doc = laidOut(written);
    const rows = [...findSequenceSlips(doc)];
    const slips = [
      // Of a number out of its row, how it is written is told when it is mended.
      ...findMarkFormSlips(doc),
      ...rows,
      ...findWidthSlips(doc),
      ...findStrayMarks(doc),
      ...findInlineFormSlips(doc),
      ...findOtherSlips(doc),
      ...findFlatTableSlips(doc),
      ...findStrayDecimals(doc),
      ...findLoneDecimal(doc),
      ...findWordSlips(doc),
      ...findLevelStartSlips(written, type),
      ...findLevelJumps(doc),
      ...findLostLast(doc),
      // 第二，at the head of a paragraph counts in two ways; its slip is told once.
      ...apartFrom(rows, [...findInlineSlips(doc)]),
      ...findStoppedPoints(doc),
      ...pointsInWords(doc).values(),
    ].sort((a, b) => a.start - b.start);
    // A mark is told once: by the rule that comes last, which saw more of the paper.
    for (const { message, fix, ...span } of new Map(slips.map((slip) => [slip.start, slip])).values()) {
      yield { rule: id, severity, message, ...excerptAt(written.text, span), ...(fix && { fix }) };
    }
  },
};

/** Those of `slips` that touch none of `others`; spans of either are short, and do not overlap each other. */
function apartFrom(others: readonly Slip[], slips: readonly Slip[]): readonly Slip[] {
  const told = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...slips]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((told[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      return (told[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
    });
}
