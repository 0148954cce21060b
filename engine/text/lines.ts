import type { Span } from '../types.ts';
import { type Wording, wordingOf } from './wording.ts';

/** One written line without its end mark and the blanks around it; `start`–`end` cover the trimmed text. */
export interface Line extends Span {
  readonly text: string;
  readonly wording: Wording;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;
/** Tags of a page that end a line as well; what lost its line ends has only them. */
const BLOCK_END = /\r\n|[\n\r\u2028\u2029]|>(?<=<(?:\/(?:p|div|li|tr|h[1-6])|br ?\/?)>)/giu;
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** White space, and what takes no room. */
const BLANKS = `${WHITE_SPACE}\u200b`;

/** Two blanks, or a wide one, where a text that lost its line ends had one. */
const WIDE = /[ \u00a0\u3000]{2,}/gu;
const LEAST_BREAKS = 4;
const ENDS = /[。！？；：”）)]$/u;
const OPENS = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[、.．](?!\d))/u;
/** Longest heading between two such blanks, in UTF-16 units. */
const LONGEST_HEADING = 30;

/** Where such a text breaks: behind a sentence, before a number, and behind a heading. */
function* wideBreaks(text: string): Iterable<RegExpExecArray> {
  let from = 0;
  for (const blank of text.matchAll(WIDE)) {
    const before = text.slice(from, blank.index).trim();
    const after = text.slice(blank.index + blank[0].length, blank.index + blank[0].length + 6);
    const heading = OPENS.test(before) && before.length <= LONGEST_HEADING && !/[。；，]/u.test(before);
    if (before !== '' && !ENDS.test(before) && !OPENS.test(after) && !heading) continue;
    yield blank;
    from = blank.index + blank[0].length;
  }
}

function lineEnds(text: string): Iterable<RegExpExecArray> {
  const tagged = /<[/b]/iu.test(text);
  if (/[\n\r\u2028\u2029]/u.test(text.trim())) return text.matchAll(tagged ? BLOCK_END : LINE_END);
  const blocks = tagged ? [...text.matchAll(BLOCK_END)] : [];
  if (blocks.length >= LEAST_BREAKS) return blocks;
  const breaks = [...wideBreaks(text)];
  return breaks.length >= LEAST_BREAKS ? breaks : blocks;
}

/** > in front of each line of a letter that is sent on. */
function quotes(text: string, at: number): boolean {
  return text.charAt(at) === '>' && /^[\s>]?$/u.test(text.charAt(at + 1));
}

/** The non-empty lines of a text, in order; offsets are UTF-16 into the text given. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (to: number) => {
    let start = from;
    // Nothing but the signs of a quoted letter stands before another of them.
    let quoting = from === 0 || text.charAt(from - 1) === '\n';
    for (; start < to; start += 1) {
      const one = text.charAt(start);
      if (!(BLANKS.includes(one) || (quoting && quotes(text, start)))) break;
      quoting &&= one === '>' || one === ' ';
    }
    let end = to;
    while (end > start && BLANKS.includes(text.charAt(end - 1))) end -= 1;
    if (start === end) return;
    const wording = wordingOf(text.slice(start, end));
    lines.push({ start, end, text: wording.text, wording });
  };
  for (const end of lineEnds(text)) {
    const after = end.index + end[0].length;
    push(end[0] === '>' ? after : end.index);
    from = after;
  }
  push(text.length);
  return lines;
}
