import type { Span } from '../types.ts';

/** One written line without its end mark and the blanks around it; `start`–`end` cover the trimmed text. */
export interface Line extends Span {
  readonly text: string;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;
/** Tags of a page that end a line as well; what lost its line ends has only them. */
const BLOCK_END = /\r\n|[\n\r\u2028\u2029]|>(?<=<(?:\/(?:p|div|li|tr|h[1-6])|br ?\/?)>)/giu;
const HEAD = /^[\s\u3000\ufeff\u200b]+/u;
const TAIL = /[\s\u3000\ufeff\u200b]+$/u;

/** The non-empty lines of a text, in order; offsets are UTF-16 into the text given. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + (HEAD.exec(raw)?.[0].length ?? 0);
    if (start >= to) return;
    const trimmed = text.slice(start, to).replace(TAIL, '');
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  };
  for (const end of text.matchAll(/<[\/b]/iu.test(text) ? BLOCK_END : LINE_END)) {
    const after = end.index + end[0].length;
    push(end[0] === '>' ? after : end.index);
    from = after;
  }
  push(text.length);
  return lines;
}
