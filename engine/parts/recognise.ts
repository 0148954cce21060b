import type { DocumentModel } from '../model.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../types.ts';
import type { Reading } from './model/context.ts';
import { weigh } from './model/linear.ts';
import { typeFeaturesOf } from './model/type-features.ts';
import { WEIGHTS } from './model/weights.ts';

/** Shorter texts show nothing of their kind, in UTF-16 units. */
const LEAST = 8;

/** The kind of document, from its title, the words of its page and how it speaks; confidence 0–1. */
export function recogniseType(
  doc: DocumentModel,
  readings: readonly Reading[],
  context: string,
): { id: DocumentTypeId; confidence: number } {
  if (doc.text.trim().length < LEAST && context.trim() === '') return { id: 'other', confidence: 0 };
  const values = typeFeaturesOf(doc, readings, context);
  const odds = DOCUMENT_TYPE_IDS.map((id) => ({ id, chance: 1 / (1 + Math.exp(-weigh(WEIGHTS.type[id], values))) }));
  const sum = odds.reduce((total, { chance }) => total + chance, 0);
  const [best] = odds.sort((a, b) => b.chance - a.chance);
  return best
    ? { id: best.id, confidence: Math.round((best.chance / sum) * 100) / 100 }
    : { id: 'other', confidence: 0 };
}
