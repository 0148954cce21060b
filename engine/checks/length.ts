import { excerptAt } from '../text/excerpt.ts';
import type { Check } from './types.ts';

const id = 'length';
const severity = 'error';

/** Longer than was asked for (超过字数). Counted as WPS counts, which is what a reader of the paper will do. */
export const length: Check = {
  id,
  severity,
  *run({ text, lines }, { limit, characters }) {
    const last = lines.at(-1);
    if (limit === undefined || !last || characters <= limit) return;
    const message = `全文 ${characters} 字，要求不超过 ${limit} 字，请删去约 ${characters - limit} 字。`;
    yield { rule: id, severity, message, ...excerptAt(text, last) };
  },
};
