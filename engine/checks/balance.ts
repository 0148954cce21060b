import { excerptAt } from '../text/excerpt.ts';
import type { PartId } from '../types.ts';
import type { Check } from './types.ts';

const id = 'balance';
const severity = 'hint';

/** Shorter reports are not weighed, in characters. */
const LEAST = 800;
/** A section is thin below this part of its suggested share, and heavy above this share of the whole. */
const THIN = 0.25;
const HEAVY = 0.75;
/** Parts told in a section of their own; 履职 and 成效 are told all over a report, under whatever headings. */
const APART: ReadonlySet<PartId> = new Set(['study', 'integrity', 'problems', 'causes', 'plans']);

/** Sections much shorter or longer than is usual for their part (详略失当). A suggestion: no rule sets the shares. */
export const balance: Check = {
  id,
  severity,
  *run({ text, headings }, { type, written, characters: whole }) {
    const own = headings.filter(({ label }) => !label);
    if (whole < LEAST || own.length < 3) return;
    for (const { id: part, title, share } of type.parts) {
      const { characters, heading } = written.get(part) ?? {};
      if (share === undefined || characters === undefined || !heading) continue;
      const percent = Math.round((characters / whole) * 100);
      const usual = Math.round(share * 100);
      const said = `“${title}”约 ${characters} 字，占全文 ${percent}%`;
      if (APART.has(part) && characters < whole * share * THIN) {
        const message = `${said}，偏少。一般占 ${usual}% 左右，建议写得具体些。`;
        yield { rule: id, severity, message, ...excerptAt(text, heading) };
      } else if (characters > whole * HEAVY && share < HEAVY / 1.5) {
        const message = `${said}，偏多。一般占 ${usual}% 左右，建议精简，给其他部分留出篇幅。`;
        yield { rule: id, severity, message, ...excerptAt(text, heading) };
      }
    }
  },
};
