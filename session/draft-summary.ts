import type { DraftSummary } from '../messaging/draft-messages.ts';
import type { DraftRecord } from '../storage/types.ts';
import { charactersOf } from './characters.ts';
import { marksIn } from './search-terms.ts';

/** UTF-16 units of a draft's excerpt, and how many of them stand before the word that was found. */
const EXCERPT = 90;
const BEFORE = 20;

/** A draft as the lists show it, its excerpt from where the words that were looked for stand. */
export function summaryOf(draft: DraftRecord, year: number, terms: readonly RegExp[] = []): DraftSummary {
  const { id, origin, path, pageTitle, name, type, boxes, createdAt, updatedAt } = draft;
  const whole = boxes.map(({ text }) => text).join('\n');
  return {
    ...{ id, origin, path, pageTitle, name, type, year, createdAt, updatedAt },
    title: titleOf(draft),
    label: boxes[0]?.label ?? '',
    characters: charactersOf(draft),
    ...excerptOf(terms.length > 0 ? whole : whole.slice(headingEnd(whole)), terms),
  };
}

function excerptOf(text: string, terms: readonly RegExp[]): Pick<DraftSummary, 'excerpt' | 'marks'> {
  const [first] = marksIn(text, terms, 1);
  const start = first && first.start > BEFORE ? onCharacter(text, first.start - BEFORE) : 0;
  const end = onCharacter(text, Math.min(text.length, Math.max(start + EXCERPT, first?.end ?? 0)));
  // A line break is a space here: one sign for one sign, so that the marks stay where they are.
  const line = text.slice(start, end).replace(/\s/gu, ' ');
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  return { excerpt: before + line + after, marks: marksIn(before + line + after, terms) };
}

/** Never between the two halves of one character. */
function onCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

/** Characters a report's own heading has at most. */
const HEADING = 40;

/** The heading a text begins with; '' where its first line is a sentence, a numbered part, or all there is. */
function headingOf(text: string): string {
  const [, first = '', rest = ''] = /^\s*(.*)([\s\S]*)$/u.exec(text.slice(0, 500)) ?? [];
  const line = first.trim();
  const sentence =
    /[。；，、：？！:;,.?!]$/u.test(line) || /^[（(]?([一二三四五六七八九十]+|\d+)[、.．）)]/u.test(line);
  return sentence || rest.trim() === '' || [...line].length > HEADING ? '' : line;
}

/** Where the text goes on after its heading. */
function headingEnd(text: string): number {
  const heading = headingOf(text);
  const end = heading === '' ? 0 : text.indexOf(heading) + heading.length;
  return end + (/^\s*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** What a draft is called: by the writer, by its own heading, its page, its field; '' when none has a word for it. */
export function titleOf({ name, pageTitle, boxes }: Pick<DraftRecord, 'name' | 'pageTitle' | 'boxes'>): string {
  return name || headingOf(boxes[0]?.text ?? '') || pageTitle || boxes[0]?.label || '';
}
