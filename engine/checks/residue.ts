import { byBlocks, movedSpan } from '../text/blocks.ts';
import { excerptAt } from '../text/excerpt.ts';
import { findForeignLines } from './residue-forms/foreign-lines.ts';
import { findMarkup } from './residue-forms/markup.ts';
import type { Residue } from './residue-forms/residue.ts';
import type { Check } from './types.ts';

const id = 'residue';
const severity = 'warning';

/** Left-overs of the place a text was copied from (残留): &nbsp;, page numbers, a site's or a writing program's words. */
export const residue: Check = {
  id,
  severity,
  *run(doc) {
    const found = [...markupIn(doc.text), ...findForeignLines(doc)].sort((a, b) => a.start - b.start);
    for (const { message, fix, ...span } of found) {
      yield { rule: id, severity, message, ...excerptAt(doc.text, span), ...(fix && { fix }) };
    }
  },
};

const markupIn = byBlocks<Residue>(findMarkup, (found, by) => ({
  ...movedSpan(found, by),
  ...(found.fix && { fix: movedSpan(found.fix, by) }),
}));
