import type { DocumentModel } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { DocumentType } from '../types.ts';
import type { Reading, Surroundings } from './model/context.ts';
import { TOLD_PARTS, type ToldPart } from './model/features.ts';
import { findSections } from './sections.ts';

/** What a phrase of the document type adds to a sentence's log-odds, and a false friend takes away. */
const PHRASE = 2;

/** A text with the readings of its sentences, tuned to its type's own phrases and false friends. */
export function surroundingsOf(
  doc: DocumentModel,
  type: DocumentType,
  readings: readonly Reading[],
  read: (folded: string) => Reading,
): Surroundings {
  const tuning = tuningOf(type);
  const tuned = readings.map((reading, at) => {
    const folded = doc.sentences[at]?.folded ?? '';
    let own: Reading | undefined;
    for (const { index, phrases, falseFriends } of tuning) {
      const by =
        (phrases.some((phrase) => folded.includes(phrase)) ? PHRASE : 0) -
        (falseFriends.some((phrase) => folded.includes(phrase)) ? PHRASE : 0);
      if (by === 0) continue;
      own ??= reading.slice();
      own[index] = (own[index] ?? 0) + by;
    }
    return own ?? reading;
  });
  return {
    doc,
    sections: findSections(doc, type),
    type: type.id,
    readings: tuned,
    headings: doc.headings.map(({ text, number }) => read(fold(text.slice(number.length)))),
  };
}

interface Tuning {
  /** Number of the told part. */
  readonly index: number;
  readonly phrases: readonly string[];
  readonly falseFriends: readonly string[];
}

/** A type's phrases, folded once. */
const known = new WeakMap<DocumentType, readonly Tuning[]>();

function tuningOf(type: DocumentType): readonly Tuning[] {
  const tuning =
    known.get(type) ??
    type.parts.flatMap((part): Tuning[] => {
      const index = TOLD_PARTS.indexOf(part.id as ToldPart);
      if (index < 0 || part.phrases.length + part.falseFriends.length === 0) return [];
      return [{ index, phrases: part.phrases.map(fold), falseFriends: part.falseFriends.map(fold) }];
    });
  known.set(type, tuning);
  return tuning;
}
