import type { Excerpt, Span } from '../types.ts';

/** The slice of a text that a span covers, to be shown to the writer. */
export function excerptAt(text: string, { start, end }: Span): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
