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
  return {
    ...{ id, origin, path, pageTitle, name, type, year, createdAt, updatedAt },
    label: boxes[0]?.label ?? '',
    characters: charactersOf(draft),
    ...excerptOf(boxes.map(({ text }) => text).join(' '), terms),
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

/** What a draft is called: by the writer, by its page, by its field; '' when none has a word for it. */
export function titleOf({ name, pageTitle, boxes }: Pick<DraftRecord, 'name' | 'pageTitle' | 'boxes'>): string {
  return name || pageTitle || boxes[0]?.label || '';
}
