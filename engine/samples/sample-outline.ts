import { documentTypeOf } from '../documents/index.ts';
import { chineseNumber } from '../outline/number-marks.ts';
import { suggestOutline } from '../suggest/outline.ts';
import type { Analysis, AnyPartId, OutlineEntry, OutlineOptions } from '../types.ts';
import { maskHeading } from './mask-heading.ts';

/** Behind a heading that the sample does not have and its kind of report requires. */
export const ADDED = '〔范文里没有，要求写〕';

const LEVELS = [1, 2, 3, 4] as const;
/** Longest starter, in UTF-16 units, that is a blank to fill in and no sentence. */
const BLANK_LENGTH = 20;

interface Line {
  readonly level: OutlineEntry['level'];
  readonly numbered: boolean;
  readonly words: string;
  readonly part: AnyPartId | undefined;
}

export interface SampleOutline {
  /** One heading a line. */
  readonly text: string;
  /** The sample has no headings: those of our own outline stand for the parts it writes of. */
  readonly ours: boolean;
}

/**
 * A sample's headings alone, one a line, names and figures masked and numbers put right (GB/T 9704—2012 7.3.3). Required
 * parts it lacks are put in at their places, and say so.
 */
export function sampleOutline(analysis: Analysis, options: OutlineOptions): SampleOutline {
  const suggested = suggestOutline(analysis.documentType.id, options);
  const suggestion = (id: AnyPartId) => suggested.find(({ part }) => part === id);
  const own = raised(
    analysis.outline.flatMap((entry): Line[] => {
      const words = maskHeading(wordsOf(entry));
      return words === '' ? [] : [{ level: entry.level, numbered: entry.number !== '', words, part: entry.part }];
    }),
  );
  const written = analysis.parts.flatMap(({ id, status }): Line[] => {
    const words = suggestion(id)?.heading ?? '';
    return status === 'present' && words !== '' ? [{ level: 1, numbered: true, words, part: id }] : [];
  });
  const ours = own.length === 0;
  const lines = ours ? written : own;
  const numbered = lines.length === 0 || lines.some((line) => line.level === 1 && line.numbered);
  const order = documentTypeOf(analysis.documentType.id).parts.map(({ id }) => id);
  for (const { id, title, requirement, status } of analysis.parts) {
    if (requirement !== 'required' || status !== 'missing') continue;
    const { heading = '', starters = [] } = suggestion(id) ?? {};
    // 述职人：〔姓名〕 says more than 署名.
    const blank = starters.find((starter) => starter.length <= BLANK_LENGTH && starter.includes('〔')) ?? title;
    const words = `${heading === '' ? blank : heading}${ADDED}`;
    lines.splice(placeOf(lines, id, order), 0, { level: 1, numbered: heading !== '' && numbered, words, part: id });
  }
  return { text: numberAnew(lines).join('\n'), ours };
}

/** A text that begins with （一） has no first level of its own: its second is one. */
function raised(lines: readonly Line[]): Line[] {
  const numbered = lines.filter((line) => line.numbered).map(({ level }) => level);
  const highest = numbered.length === 0 ? 1 : Math.min(...numbered);
  return lines.map((line) => ({
    ...line,
    level: line.numbered ? (LEVELS[line.level - highest] ?? 1) : line.level,
  }));
}

/** Without its number and end mark, its comma as wide as Chinese ones are. */
function wordsOf({ text, number }: OutlineEntry): string {
  const words = text.startsWith(number) ? text.slice(number.length) : text;
  return words
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}),(?=\p{Script=Han})/gu, '，')
    .replace(/[。；;：:，,、\s]+$/u, '')
    .trim();
}

/** Before the first section whose part comes later; at the end where none does. What stands below a section stays with it. */
function placeOf(lines: readonly Line[], id: AnyPartId, order: readonly AnyPartId[]): number {
  const rank = order.indexOf(id);
  const at = lines.findIndex(({ level, part }) => level === 1 && part !== undefined && order.indexOf(part) > rank);
  if (at >= 0) return at;
  const framed = id === 'title' || id === 'salutation' || id === 'opening';
  return framed
    ? lines.findLastIndex(({ part }) => part !== undefined && order.indexOf(part) < rank && isFrame(part)) + 1
    : lines.length;
}

function isFrame(part: AnyPartId): boolean {
  return part === 'title' || part === 'salutation' || part === 'opening';
}

function numberAnew(lines: readonly Line[]): string[] {
  const counts = [0, 0, 0, 0];
  return lines.map(({ level, numbered, words }) => {
    if (!numbered) return words;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const ordinal = counts[level - 1] ?? 1;
    const mark = [`${chineseNumber(ordinal)}、`, `（${chineseNumber(ordinal)}）`, `${ordinal}.`, `（${ordinal}）`][
      level - 1
    ];
    return `${mark}${words}`;
  });
}
