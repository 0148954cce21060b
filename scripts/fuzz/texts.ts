import { analyse, placePart, readNotice, splitReports } from '../../engine/index.ts';
import type { Excerpt } from '../../engine/types.ts';
import type { FuzzKind } from './types.ts';
import { wordsOf } from './words.ts';

function mustBeSlice(text: string, { start, end, text: slice }: Excerpt): void {
  if (start < 0 || end > text.length || slice !== text.slice(start, end)) throw new Error(`no slice: ${start}–${end}`);
}

/** Reports: judged, split, a part placed; every offset leads to the text said. */
export const texts: FuzzKind = {
  name: 'texts',
  runs: 1_000_000,
  make: (random) => wordsOf(random, 30),
  take(text) {
    const analysis = analyse(text);
    for (const part of analysis.parts) for (const proof of part.evidence) mustBeSlice(text, proof);
    for (const entry of [...analysis.outline, ...analysis.findings]) mustBeSlice(text, entry);
    for (const { start, end } of splitReports(text)) if (start > end || end > text.length) throw new Error('no piece');
    const [first] = analysis.parts;
    if (!first) return;
    for (const { start, end } of placePart(text, analysis, first.id, { year: 2026 }).edits)
      if (start < 0 || start > end || end > text.length) throw new Error('no place');
  },
};

/** Notices. */
export const notices: FuzzKind = {
  name: 'notices',
  runs: 100_000,
  make: (random) => `关于报送述职报告的通知\n${wordsOf(random, 60)}`,
  take(text) {
    const { parts, limits, format } = readNotice(text);
    for (const { evidence } of [...parts, ...limits]) mustBeSlice(text, evidence);
    for (const evidence of format) mustBeSlice(text, evidence);
  },
};
