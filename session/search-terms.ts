/** Looking for words in drafts, whatever their case, their width, and the spaces and line breaks between. */
import type { Boxes } from '../storage/types.ts';

/** Words, a space between them; a text must hold each of them somewhere. */
export function termsOf(text: string): readonly RegExp[] {
  const words = text.trim().split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  return words.map((word) => new RegExp([...word].map(signPattern).join('\\s*'), 'u'));
}

const MOST_WORDS = 12;
/** Between a character and its full-width form, for all of ASCII that has one. */
const TO_FULL_WIDTH = 0xfee0;

/** One sign in either case and either width. */
function signPattern(sign: string): string {
  const plain = /[\uff01-\uff5e]/u.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) - TO_FULL_WIDTH) : sign;
  const forms = new Set([plain, plain.toLowerCase(), plain.toUpperCase()].filter((form) => [...form].length === 1));
  const all = [...forms].flatMap((form) =>
    /[!-~]/u.test(form) ? [form, String.fromCodePoint((form.codePointAt(0) ?? 0) + TO_FULL_WIDTH)] : [form],
  );
  const written = all.map((form) => `\\u{${(form.codePointAt(0) ?? 0).toString(16)}}`);
  return written.length === 1 ? written.join('') : `[${written.join('')}]`;
}

/** The parts of a draft that are looked through. */
export interface Searched {
  readonly name: string;
  readonly pageTitle: string;
  readonly boxes: Boxes;
}

export function matchesAll({ name, pageTitle, boxes }: Searched, terms: readonly RegExp[]): boolean {
  return terms.every(
    (term) =>
      boxes.some(({ label, text }) => term.test(text) || term.test(label)) || term.test(name) || term.test(pageTitle),
  );
}

/** Where the terms stand in a text, in order, none over another; at most `most` of each. UTF-16 offsets. */
export function marksIn(text: string, terms: readonly RegExp[], most = 5): { start: number; end: number }[] {
  const found = terms.flatMap((term) => {
    const all: { start: number; end: number }[] = [];
    const everywhere = new RegExp(term.source, 'gu');
    for (let match = everywhere.exec(text); match && all.length < most; match = everywhere.exec(text))
      all.push({ start: match.index, end: match.index + match[0].length });
    return all;
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
